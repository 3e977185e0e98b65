import { type Report, count } from "../../core/report.ts";

/** How much was looked at, in one sentence without an end. */
export function lookedAt({ coverage }: Report): string {
  const parts = [
    // Where only other files were judged, as by the doctor, these say nothing.
    ...(coverage.packs + coverage.entries > 0 || coverage.files === 0
      ? [count(coverage.packs, "pack"), `${coverage.entries} index ${coverage.entries === 1 ? "entry" : "entries"}`]
      : []),
    count(coverage.files, "file"),
  ];
  return `${parts.join(", ")}, by ${count(coverage.rules, "rule")}`;
}

/** What was left out: on purpose, or beyond the limit of findings. */
export function leftOut({ coverage }: Report): readonly string[] {
  return [
    ...coverage.notChecked.map((note) => `not checked: ${note}`),
    ...Object.entries(coverage.truncated).map(
      ([rule, amount]) => `at least ${count(amount, "further finding")} of ${rule}, beyond the limit for one file`,
    ),
  ];
}

/** The size of what was read, in a unit that reads well; one digit after the point. */
export function sizeRead({ coverage: { bytes } }: Report): string {
  if (bytes < 1024) return count(bytes, "byte");
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
