import { pathOf } from "../../core/digests.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/placeholder-digest",
  subject: "digests",
  severity: "error",
  summary: "Write a computed digest, not a word that stands for one",
  *check({ doc, from, stated }) {
    for (const digest of stated) {
      const { field, value, form, owner } = digest;
      if (form.kind !== "placeholder") continue;
      const repair =
        field === "sha256" && from === "packs-map" ? `write "" and give "integrity"` : "compute it from the files";
      yield {
        message: `The ${field} of ${quote(owner)} is the placeholder ${quote(value)}, which nothing can match; ${repair}`,
        at: doc.at(pathOf(digest)),
      };
    }
  },
});
