import { adviceFor } from "../../core/advisories/advice.ts";
import { requirementOf } from "../../core/advisories/requirement.ts";
import { quote } from "../../core/limits.ts";
import { isYanked } from "../../core/newest-version.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "security/malicious-version",
  subject: "entry",
  severity: "error",
  summary: "Offer no gpack that is meant to do harm",
  security: { catalogue: "F02", cwe: [506], score: 10, confidence: "very-high" },
  *check({ entry }, { supply: { advisories } }) {
    if (!advisories || advisories.about("gpack", entry.key).length === 0) return;
    for (const version of entry.versions) {
      const requirement = isYanked(version.record) ? undefined : requirementOf("gpack", entry.key, `=${version.key}`);
      if (!requirement) continue;
      for (const { ids, summary, kind, reach } of adviceFor(advisories, requirement)) {
        if (kind !== "malicious" || reach !== "all") continue;
        yield {
          message: `${quote(`${entry.key} ${version.key}`)} is meant to do harm, ${ids[0] ?? ""}: ${quote(summary)}, and can still be installed; yank it, and tell those who have it`,
          at: entry.index.doc.keyAt(version.path),
        };
      }
    }
  },
});
