import type { Change } from "../../core/change/change.ts";
import { count } from "../../core/count.ts";
import { quote } from "../../core/limits.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import type { BrokenRelease } from "../../core/solver/broken-release.ts";
import { factsOf } from "../../core/solver/explain.ts";
import { tellCause } from "../../core/solver/fact.ts";
import { impactOf } from "../../core/solver/impact.ts";
import type { VersionChange } from "../../core/solver/version-change.ts";
import { type Place, wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "release/dependents-resolvable",
  subject: "change",
  severity: "error",
  summary: "Leave everybody who needs a pack a version that they can use",
  *check(change) {
    const groups = new Map<VersionChange, BrokenRelease[]>();
    for (const broken of impactOf(change).broken) {
      const others = groups.get(broken.by);
      if (others) others.push(broken);
      else groups.set(broken.by, [broken]);
    }
    for (const [by, broken] of groups) yield finding(change, by, broken);
  },
});

function finding(change: Change, by: VersionChange, broken: readonly BrokenRelease[]): Reported {
  // What most users get is told first, and makes it an error.
  const newest = broken.filter(({ pack, position }) => pack.newest === position);
  const [first] = newest.length > 0 ? newest : broken;
  const others = broken.length - 1;
  const example = first ? `${quote(first.pack.id)} ${first.pack.releases[first.position]?.version}` : "";
  return {
    message: `${quote(by.id)} ${by.version} ${deed(by)}, so ${example}${others > 0 ? ` and ${count(others, "other release")}` : ""} can no longer be resolved: ${first ? why(first) : ""}; publish a version that they can use first`,
    at: placeOf(change, by),
    ...(newest.length > 0 ? {} : { severity: "warning" }),
  };
}

function deed({ event }: VersionChange): string {
  return event === "altered" ? "gets other needs" : `is ${event}`;
}

/** Requirements that are told. */
const SHOWN = 3;

function why({ conflict }: BrokenRelease): string {
  const facts = factsOf(conflict).filter(({ kind }) => kind === "dependency");
  const told = facts.slice(0, SHOWN).map(tellCause);
  const more = facts.length - told.length;
  return `${told.join(", and ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function placeOf({ entries, packs }: Change, { id, version, event }: VersionChange): Place {
  const entry = entries.find((candidate) => candidate.key === id);
  if (entry) {
    const step = event === "yanked" ? ["yanked"] : event === "altered" ? ["dependencies"] : [];
    return entry.keyAt(["versions", version, ...step]);
  }
  const pack = packs.find(({ before, after }) => before?.id === id || after?.id === id);
  return wholeFile(pack?.after?.file ?? (pack ? `${pack.directory}/` : ""));
}
