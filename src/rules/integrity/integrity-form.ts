import { pathOf } from "../../core/digests.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/integrity-form",
  subject: "digests",
  severity: "error",
  summary: "State the integrity of a version as an h1 digest",
  *check({ doc, from, stated }) {
    if (from !== "packs-map") return;
    for (const digest of stated) {
      const { field, form, owner } = digest;
      if (field !== "integrity" || form.kind !== "digest" || form.algorithm === "h1") continue;
      yield {
        message: `The integrity of ${quote(owner)} is a ${form.algorithm} digest, which does not say what it covers; write h1: and the base64 of 32 bytes, the digest of the directory`,
        at: doc.at(pathOf(digest)),
      };
    }
  },
});
