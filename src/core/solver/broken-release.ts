import { type Candidates, positionOf } from "./candidates.ts";
import { factsOf } from "./explain.ts";
import type { Incompatibility } from "./incompatibility.ts";
import { createResolvability } from "./resolvability.ts";
import type { Budget } from "./budget.ts";
import { type Sides, type VersionChange, needsSame } from "./version-change.ts";
import { hasVersion } from "./version-set.ts";

/** A release that could be resolved before a change and cannot be after it. */
export interface BrokenRelease {
  readonly pack: Candidates;
  readonly position: number;
  readonly conflict: Incompatibility;
  /** What broke it, as far as the proof tells. */
  readonly by: VersionChange;
}

/**
 * The releases that a change breaks: among those that need a pack of which it takes a version away, directly or
 * through others. What could not be resolved before is not its doing, and a new version breaks nobody.
 * @throws TooCostly when the budget is used up
 */
export function brokenReleases(
  changes: readonly VersionChange[],
  { before, after }: Sides,
  budget: Budget,
): readonly BrokenRelease[] {
  const breaking = changes.filter(({ event }) => event !== "published");
  const resolvable = {
    before: createResolvability(before.universe, budget),
    after: createResolvability(after.universe, budget),
  };
  const byId = new Map(breaking.toReversed().map((change) => [change.id, change]));
  const broken: BrokenRelease[] = [];
  for (const id of reachedFrom(
    breaking.map((change) => change.id),
    (id) => after.dependentsOf(id),
  )) {
    const pack = after.universe.pack(id);
    const was = before.universe.pack(id);
    pack.releases.forEach((release, position) => {
      const earlier = positionOf(was, release.version) ?? -1;
      const earlierRelease = was.releases[earlier];
      // One that the change itself adds or alters is judged by itself.
      if (!hasVersion(pack.all, position) || !earlierRelease || !hasVersion(was.all, earlier)) return;
      if (!needsSame(earlierRelease, release)) return;
      const conflict = resolvable.after.conflictOf(pack, position);
      if (!conflict || resolvable.before.conflictOf(was, earlier)) return;
      const by = culprit(conflict, byId) ?? breaking[0];
      if (by) broken.push({ pack, position, conflict, by });
    });
  }
  return broken;
}

/** Everything that needs one of some packs, directly or through others, the nearest first. */
function reachedFrom(ids: readonly string[], dependentsOf: (id: string) => readonly string[]): Iterable<string> {
  const asked = new Set<string>();
  const reached = new Set<string>();
  for (let front = ids; front.length > 0;) {
    const next: string[] = [];
    for (const id of front) {
      if (asked.has(id)) continue;
      asked.add(id);
      for (const dependent of dependentsOf(id)) {
        reached.add(dependent);
        next.push(dependent);
      }
    }
    front = next;
  }
  return reached;
}

/** A change of which the proof speaks. */
function culprit(conflict: Incompatibility, byId: ReadonlyMap<string, VersionChange>): VersionChange | undefined {
  for (const fact of factsOf(conflict)) {
    const found =
      byId.get(fact.requirement.id) ?? (fact.kind === "dependency" ? byId.get(fact.dependent.id) : undefined);
    if (found) return found;
  }
  return undefined;
}
