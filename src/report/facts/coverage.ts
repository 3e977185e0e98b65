import { type Report, count } from "../../core/report.ts";

/** How much was looked at, in one sentence without an end. */
export function lookedAt({ coverage }: Report): string {
  const entries = `${coverage.entries} index ${coverage.entries === 1 ? "entry" : "entries"}`;
  return `${count(coverage.packs, "pack")}, ${entries}, ${count(coverage.files, "file")} (${size(coverage.bytes)}), by ${count(coverage.rules, "rule")}`;
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

/** A number of bytes in a unit that reads well; one digit after the point. */
function size(bytes: number): string {
  if (bytes < 1024) return count(bytes, "byte");
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
