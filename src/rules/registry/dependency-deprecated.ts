import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { catalogueOf } from "../../core/solver/registry-catalogue.ts";
import { ageOf, placeOf, statedReleases } from "../../core/solver/stated-release.ts";

export default defineRule({
  id: "registry/dependency-deprecated",
  subject: "registry",
  severity: "warning",
  summary: "Depend on packs that are not deprecated",
  *check(registry) {
    const catalogue = catalogueOf(registry);
    for (const release of statedReleases(registry)) {
      for (const need of release.needs) {
        const deprecation = catalogue.deprecationOf(need.id);
        if (!deprecation) continue;
        const { replacement } = deprecation;
        const instead = replacement === undefined ? "find another pack" : `its replacement is ${quote(replacement)}`;
        yield {
          message: `${quote(need.id)} is deprecated; ${instead}`,
          at: placeOf(release, need),
          ...(ageOf(release, registry) === "older" ? { severity: "note" } : {}),
        };
      }
    }
  },
});
