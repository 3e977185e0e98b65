import { defineRule } from "../../core/rule.ts";
import { listVersions, tellRequirement } from "../../core/solver/fact.ts";
import { catalogueOf } from "../../core/solver/registry-catalogue.ts";
import { ageOf, placeOf, statedReleases } from "../../core/solver/stated-release.ts";
import { ABSENT, NOTHING } from "../../core/solver/version-set.ts";

export default defineRule({
  id: "registry/dependency-satisfiable",
  subject: "registry",
  severity: "error",
  summary: "Depend on versions that are published",
  *check(registry) {
    const universe = catalogueOf(registry).universe;
    for (const release of statedReleases(registry)) {
      for (const need of release.needs) {
        const pack = universe.pack(need.id);
        // What nobody offers, and what only yanked versions meet, have rules of their own.
        if (!pack.isKnown || universe.published(need) !== NOTHING) continue;
        const there = pack.all === ABSENT ? "it has none" : `there is only ${listVersions(pack, pack.all)}`;
        yield {
          message: `No version meets ${tellRequirement(need)}: ${there}; write a range that one of them meets, or publish such a version first`,
          at: placeOf(release, need),
          ...(ageOf(release, registry) === "older" ? { severity: "warning" } : {}),
        };
      }
    }
  },
});
