import type { Severity } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import { listVersions, tellRequirement } from "../../core/solver/fact.ts";
import { catalogueOf } from "../../core/solver/registry-catalogue.ts";
import { ageOf, placeOf, statedReleases } from "../../core/solver/stated-release.ts";
import { ABSENT, NOTHING } from "../../core/solver/version-set.ts";

export default defineRule({
  id: "registry/dependency-yanked",
  subject: "registry",
  severity: "error",
  summary: "Depend on versions that are not yanked",
  *check(registry) {
    const universe = catalogueOf(registry).universe;
    for (const release of statedReleases(registry)) {
      for (const need of release.needs) {
        const pack = universe.pack(need.id);
        const published = universe.published(need);
        if (published === NOTHING || (published & pack.all) !== NOTHING) continue;
        const better =
          pack.all === ABSENT
            ? ", as is every other one; remove the dependency"
            : `; write a range that takes another, of which there is ${listVersions(pack, pack.all)}`;
        yield {
          message: `Every version that meets ${tellRequirement(need)} is yanked (${listVersions(pack, published)})${better}`,
          at: placeOf(release, need),
          ...milder(ageOf(release, registry)),
        };
      }
    }
  },
});

/** What was there before the yank is no fault of those who need it. */
function milder(age: ReturnType<typeof ageOf>): { severity?: Severity } {
  if (age === "new") return {};
  return { severity: age === "newest" ? "warning" : "note" };
}
