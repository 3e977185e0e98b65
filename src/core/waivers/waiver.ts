import { matchesCargoRange } from "../cargo-match.ts";
import { parseCargoRange } from "../cargo-range.ts";
import type { Path } from "../document.ts";
import type { Place } from "../source.ts";
import { type Glob, parseGlob } from "../rust-glob.ts";
import { TooCostly } from "../limits.ts";
import { withoutSlashes } from "../tree.ts";

/** A promise of the registry not to let some findings of one rule block, for a reason and for a time. */
export interface Waiver {
  readonly rule: string;
  /** Glob of package ids. */
  readonly package?: string;
  /** Cargo range of the versions of these packages. */
  readonly version?: string;
  /** Glob of files, or of directories without a slash at the end, from the root of the registry. */
  readonly path?: string;
  /** The one finding that is meant. */
  readonly fingerprint?: string;
  readonly reason: string;
  /** Who grants it: `@login` or `@org/team`. */
  readonly owner: string;
  /** The last day on which it holds, `2026-10-01`. */
  readonly expires: string;
  /** Where it is written. */
  readonly at: Place;
  /** The same as a path in the document. */
  readonly keyPath: Path;
}

/** What is known of a finding that a waiver may be for. */
export interface Waivable {
  readonly rule: string;
  readonly file: string;
  readonly fingerprint: string | undefined;
  /** The ids of the package, before and after; none where it concerns no single one. */
  readonly packages: readonly string[];
  readonly version: string | undefined;
}

/** Whether a waiver is for a finding. Everything that it names must fit; what is not known fits nothing. */
export function waiverMatcher(waiver: Waiver): (finding: Waivable) => boolean {
  const packages = waiver.package === undefined ? undefined : parseGlob(waiver.package);
  const path = waiver.path === undefined ? undefined : parseGlob(waiver.path);
  const range = waiver.version === undefined ? undefined : parseCargoRange(waiver.version);
  return (finding) =>
    finding.rule === waiver.rule &&
    (waiver.fingerprint === undefined || waiver.fingerprint === finding.fingerprint) &&
    (packages === undefined ||
      (finding.packages.length > 0 && finding.packages.every((name) => fits(packages, name)))) &&
    (path === undefined || fits(path, finding.file) || fits(path, withoutSlashes(finding.file))) &&
    (range === undefined ||
      ("comparators" in range && finding.version !== undefined && matchesCargoRange(range, finding.version)));
}

/** A name that takes too long to match is not meant: the finding stays. */
function fits(glob: ReturnType<typeof parseGlob>, text: string | undefined): boolean {
  if (text === undefined || !isGlob(glob)) return false;
  try {
    return glob.matches(text.split("/"));
  } catch (error) {
    if (error instanceof TooCostly) return false;
    throw error;
  }
}

function isGlob(glob: ReturnType<typeof parseGlob>): glob is Glob {
  return "matches" in glob;
}

/** Whether a waiver holds on a day: on the day that it names for the last time. */
export function holdsOn({ expires }: Pick<Waiver, "expires">, today: string): boolean {
  return today <= expires;
}
