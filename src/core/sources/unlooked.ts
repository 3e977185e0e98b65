import { quote } from "../limits.ts";
import type { Gap } from "../report.ts";
import { shownUrl } from "../source-url.ts";
import type { UnknownSource } from "./source.ts";

/** A version whose files nobody looked at, and why. */
export interface UnlookedVersion {
  /** The index that lists it. */
  readonly file: string;
  /** The version for a message: its id and number, quoted. */
  readonly owner: string;
  readonly gitUrl: string;
  readonly answer: UnknownSource;
}

/** Versions that a gap names; the rest is counted. */
const NAMED = 3;

/** One gap for each repository and reason: a change may publish a thousand versions. */
export function gapsOf(unlooked: readonly UnlookedVersion[]): readonly Gap[] {
  const groups = new Map<string, [UnlookedVersion, ...UnlookedVersion[]]>();
  for (const one of unlooked) {
    const key = JSON.stringify([one.file, one.gitUrl, one.answer.reason]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(([first, ...others]) => {
    const { reason, who, next = "see that everybody can read the repository, then run again" } = first.answer;
    const named = [first, ...others.slice(0, NAMED - 1)].map(({ owner }) => owner).join(", ");
    const left = others.length + 1 - NAMED;
    const where = quote(shownUrl(first.gitUrl));
    return {
      file: first.file,
      reason: `nobody looked at the files of ${named}${left > 0 ? ` and ${left} more` : ""} in ${where}: ${reason}`,
      next,
      ...(who ? { who } : {}),
    };
  });
}
