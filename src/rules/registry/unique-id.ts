import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { packsBySameId } from "../../core/same-id.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "registry/unique-id",
  subject: "registry",
  severity: "error",
  summary: "Give every pack of a registry an id of its own",
  *check(registry) {
    for (const [first, ...others] of packsBySameId(registry, (id) => id)) {
      if (!first) continue;
      const anyOf = registry.isAffected(first);
      for (const pack of others) {
        if (!anyOf && !registry.isAffected(pack)) continue;
        const manifest = pack.manifest();
        if (!manifest) continue;
        yield {
          message: `The id ${quote(pack.facts.id ?? "")} is already that of ${quote(first.file)}; choose another`,
          at: manifest.doc.at(manifest.idPath),
          related: [{ message: "The pack that has this id", at: wholeFile(first.file) }],
        };
      }
    }
  },
});
