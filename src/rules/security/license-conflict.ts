import { text } from "../../core/document.ts";
import { compatibility } from "../../core/licences/compatibility.ts";
import { declaredLicence } from "../../core/licences/declared-licence.ts";
import { quote } from "../../core/limits.ts";
import type { Registry } from "../../core/registry.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/license-conflict",
  subject: "registry",
  severity: "error",
  summary: "Depend only on gpacks whose licence lets the own one be kept",
  security: { catalogue: "F11", cwe: [], score: 5, confidence: "high" },
  *check(registry) {
    for (const pack of registry.packs) {
      const own = registry.isAffected(pack) ? declaredLicence(pack.facts.license) : undefined;
      if (!own) continue;
      for (const { id } of pack.facts.needs) {
        const license = licenceOf(registry, id);
        const needed = declaredLicence(license);
        const result = needed && compatibility(own, needed);
        if (result?.kind !== "clashes") continue;
        const manifest = pack.manifest();
        yield {
          message: `The gpack is under ${quote(pack.facts.license ?? "")} and needs ${quote(id)}, which is under ${quote(license ?? "")}: ${result.why}; choose another licence, or do without it`,
          at: manifest ? manifest.doc.at(["dependencies", id]) : wholeFile(pack.file),
        };
      }
    }
  },
});

/** The licence of a pack: as its manifest declares it, else as an index shows it. */
function licenceOf(registry: Registry, id: string): string | undefined {
  const { indexes, scope } = registry;
  const [pack] = registry.packsWithId(id);
  const facts = pack?.facts ?? scope?.followed.get(id);
  if (facts) return facts.license;
  for (const { entries } of indexes) {
    const entry =
      entries.find(({ key }) => key === id) ??
      scope?.lookups.now.map((lookup) => lookup.entry(id)).find((found) => found);
    if (entry) return text(entry.record, "license");
  }
  return undefined;
}
