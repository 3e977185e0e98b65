import { declaredLicence } from "../../core/licences/declared-licence.ts";
import { asksMore } from "../../core/licences/licence-change.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "security/license-tightened",
  subject: "pack-change",
  severity: "warning",
  summary: "Ask no more of users than the version before, without telling them",
  security: { catalogue: "F11", cwe: [], score: 3, confidence: "high" },
  *check({ before, after }) {
    const [old, now] = [before?.manifest(), after?.manifest()];
    const [was, is] = [declaredLicence(old?.license), declaredLicence(now?.license)];
    if (!was || !is || !now || asksMore(was, is) !== true) return;
    yield {
      message: `The licence was ${quote(old?.license ?? "")} and becomes ${quote(now.license ?? "")}, which asks more of those who use the gpack; publish it as a new major version, and say so in its notes`,
      at: now.doc.at([...now.tablePath, "license"]),
    };
  },
});
