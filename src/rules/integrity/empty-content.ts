import { pathOf } from "../../core/digests.ts";
import { emptyContentOf } from "../../core/empty-content.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/empty-content",
  subject: "digests",
  severity: "error",
  summary: "Take the digest of files, not of nothing",
  *check({ doc, stated }) {
    for (const digest of stated) {
      const { field, form, owner } = digest;
      const algorithm = form.kind === "digest" ? emptyContentOf(form.hex) : undefined;
      if (algorithm === undefined) continue;
      yield {
        message: `The ${field} of ${quote(owner)} is the ${algorithm} of no bytes at all: whatever computed it read no file; compute it again`,
        at: doc.at(pathOf(digest)),
      };
    }
  },
});
