import { quote } from "../../core/limits.ts";
import { dependenciesOf } from "../../core/manifest-dependencies.ts";
import { idFault } from "../../core/pack-id.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/dependency-id",
  subject: "manifest",
  severity: "error",
  summary: "Name dependencies by their ids",
  *check(manifest) {
    for (const { id, path, named } of dependenciesOf(manifest)) {
      const fault = idFault(id);
      if (fault === undefined || fault === "double") continue;
      const at = named === "key" ? manifest.doc.keyAt(path) : manifest.doc.at(path);
      yield {
        message: `${quote(id)} cannot be the id of a pack, so nothing can be found; write the id that the registry lists`,
        at,
      };
    }
  },
});
