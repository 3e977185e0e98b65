import { quote } from "../../core/limits.ts";
import type { Pack } from "../../core/pack.ts";
import { foldName } from "../../core/portable-name.ts";
import { defineRule } from "../../core/rule.ts";
import { packsBySameId } from "../../core/same-id.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "registry/case-clash",
  subject: "registry",
  severity: "error",
  summary: "Keep ids different in more than case",
  *check(registry) {
    for (const group of packsBySameId(registry, foldName)) {
      const [first] = group;
      if (!first) continue;
      for (const pack of oneEach(group).slice(1)) {
        if (!registry.isAffected(first) && !registry.isAffected(pack)) continue;
        const manifest = pack.manifest();
        if (!manifest) continue;
        const [here, there] = [pack.facts.id ?? "", first.facts.id ?? ""];
        yield {
          message: `The ids ${quote(here)} and ${quote(there)} are one name where case does not count; choose another`,
          at: manifest.doc.at(manifest.idPath),
          related: [{ message: "The pack with the other spelling", at: wholeFile(first.file) }],
        };
      }
    }
  },
});

/** The first pack of each spelling; equal ids are the matter of registry/unique-id. */
function oneEach(group: readonly Pack[]): readonly Pack[] {
  return [...new Map(group.toReversed().map((pack) => [pack.facts.id, pack])).values()].toReversed();
}
