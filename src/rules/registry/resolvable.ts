import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { positionOf } from "../../core/solver/candidates.ts";
import { factsOf } from "../../core/solver/explain.ts";
import { tellCause, tellRequirement } from "../../core/solver/fact.ts";
import type { Dependency } from "../../core/solver/incompatibility.ts";
import { catalogueOf } from "../../core/solver/registry-catalogue.ts";
import { createResolvability } from "../../core/solver/resolvability.ts";
import { ageOf, placeOf, statedReleases } from "../../core/solver/stated-release.ts";
import { NOTHING, hasVersion } from "../../core/solver/version-set.ts";

/** Steps for all releases together: some ten for each pack that one needs, directly or through others. */
const MAX_STEPS = 100_000_000;

export default defineRule({
  id: "registry/resolvable",
  subject: "registry",
  severity: "error",
  summary: "Let there be a version for everything that a pack needs, directly and through others",
  *check(registry) {
    const universe = catalogueOf(registry).universe;
    const resolvability = createResolvability(universe, { steps: MAX_STEPS });
    for (const release of statedReleases(registry)) {
      const pack = universe.pack(release.id);
      const position = positionOf(pack, release.version);
      if (position === undefined || !hasVersion(pack.all, position)) continue;
      // A single need that nothing meets is told by the rule for it.
      if (release.needs.some((need) => (universe.published(need) & universe.pack(need.id).all) === NOTHING)) continue;
      const conflict = resolvability.conflictOf(pack, position);
      if (!conflict) continue;
      const facts = factsOf(conflict).filter((fact) => fact.kind === "dependency");
      const own = facts.filter((fact) => fact.dependent === pack && hasVersion(fact.releases, position));
      const others = facts.filter((fact) => !own.includes(fact));
      yield {
        message: `${quote(release.id)} ${release.version} cannot be resolved: it needs ${reason(own, others)}`,
        at: placeOf(release, own[0]?.requirement),
        ...(ageOf(release, registry) === "older" ? { severity: "warning" } : {}),
      };
    }
  },
});

/** Requirements that are told in a message. */
const SHOWN = 6;

function reason(own: readonly Dependency[], others: readonly Dependency[]): string {
  const needs = own.map(({ requirement }) => tellRequirement(requirement)).join(" and ");
  if (others.length === 0) return `${needs}, which exclude each other`;
  const told = others.slice(0, SHOWN).map(tellCause);
  if (others.length > SHOWN) told.push(`${others.length - SHOWN} more requirements stand in the way`);
  const last = told.pop() ?? "";
  return `${needs}, but ${told.length === 0 ? last : `${told.join(", ")} and ${last}`}`;
}
