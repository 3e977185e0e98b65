import { own, text } from "../../core/document.ts";
import { isAdvisoryPath } from "../../core/advisories/path.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "advisory/known-package",
  subject: "registry",
  severity: "error",
  summary: "Warn of gpacks that the registry has, by their ids",
  *check({ indexes, listing, packs }, tools) {
    const lists = indexes.filter(({ copy }) => !copy);
    if (lists.length === 0) return;
    const present = new Set(packs.map(({ facts }) => facts.id));
    for (const { path, kind } of listing.under("registry/advisories")) {
      if (kind !== "file" || !isAdvisoryPath(path)) continue;
      const source = tools.read(path);
      const doc = source && parseJsonDocument(source);
      const affected = own(doc?.value, "affected");
      if (!doc || !Array.isArray(affected) || own(doc.value, "withdrawn") !== undefined) continue;
      for (const [position, entry] of affected.entries()) {
        const name = text(own(entry, "package"), "name");
        if (name === undefined || present.has(name) || lists.some(({ keys }) => keys.has(name))) continue;
        yield {
          message: `No index lists ${quote(name)}, so the advisory warns nobody; write the id of the gpack as the index has it`,
          at: doc.at(["affected", position, "package", "name"]),
        };
      }
    }
  },
});
