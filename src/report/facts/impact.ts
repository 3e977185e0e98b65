import { count } from "../../core/count.ts";
import { quote } from "../../core/limits.ts";
import type { Report } from "../../core/report.ts";
import type { Affected, VersionImpact } from "../../core/solver/impact.ts";

/** What becomes of those who need a version, in words. */
export interface ImpactRow {
  /** The version, and what the change does to it. */
  readonly what: string;
  /** What that means, each in one clause; what breaks comes first. */
  readonly effects: readonly string[];
  readonly breaks: boolean;
}

/** The versions of an impact, in its order; text of packs in it is quoted and bounded. */
export function impactRows({ impact }: Report): readonly ImpactRow[] {
  return (impact?.versions ?? []).map((version) => ({
    what: `${quote(version.id)} ${version.version} ${version.event}`,
    effects: effectsOf(version),
    breaks: version.broken.count > 0,
  }));
}

function effectsOf({ event, takenBy, heldBack, refusedBy, indirect, broken }: VersionImpact): readonly string[] {
  const effects: string[] = [];
  if (broken.count > 0) effects.push(`${count(broken.count, "release")} can no longer be resolved: ${names(broken)}`);
  if (takenBy.count > 0) {
    const take = event === "published" ? "a range that takes it" : "a range that took it";
    effects.push(`${count(takenBy.count, "pack")} in ${take}: ${names(takenBy)}`);
  }
  if (heldBack && heldBack.count > 0) {
    effects.push(`${heldBack.count} of these with other needs that do not go with it: ${names(heldBack)}`);
  }
  if (refusedBy.count > 0)
    effects.push(`${count(refusedBy.count, "pack")} in a range that does not take it: ${names(refusedBy)}`);
  if (indirect > 0) effects.push(`${count(indirect, "pack")} through others`);
  return effects;
}

/** Releases that are named; a report says how many more there are. */
const SHOWN = 3;

function names({ count, first }: Affected): string {
  const named = first.slice(0, SHOWN).map(({ id, version }) => `${quote(id)} ${version}`);
  const more = count - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** What an impact leaves out, in words; `undefined` when that is nothing. */
export function impactRest({ impact }: Report): string | undefined {
  return impact && impact.more > 0
    ? `${count(impact.more, "other version")} that nobody needs, or beyond the first 50`
    : undefined;
}
