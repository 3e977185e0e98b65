import { count } from "../core/count.ts";
import { visible } from "./escape.ts";

/** What two runs of the same phases put out. */
export interface Twice {
  /** Files and links that were compared. */
  readonly outputs: number;
  /** Canonical digest of each; `undefined` for what has none. */
  readonly digests: readonly [string | undefined, string | undefined];
  /** The differences, the first with what stands there; sorted by path. */
  readonly differences: readonly { readonly path: string; readonly what: string; readonly where?: string }[];
}

/** Differences that are listed. */
const SHOWN = 20;

/** The comparison of two runs, for people. */
export function renderTwice({ outputs, digests, differences }: Twice): string {
  if (outputs === 0) return "twice: nothing was put out, so nothing was compared\n";
  if (differences.length === 0)
    return `twice: ${count(outputs, "output")}, the same both times: ${digests[0] ?? "no digest"}\n`;
  const more = differences.length - SHOWN;
  return [
    `twice: ${count(differences.length, "difference")} in ${count(outputs, "output")}: ${digests.map((digest) => digest ?? "no digest").join(", then ")}`,
    ...differences
      .slice(0, SHOWN)
      .flatMap(({ path, what, where }) => [
        `  ${visible(path)} ${visible(what)}`,
        ...(where === undefined ? [] : [`    ${visible(where)}`]),
      ]),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    "",
  ].join("\n");
}
