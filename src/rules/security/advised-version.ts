import { adviceFor } from "../../core/advisories/advice.ts";
import { requirementOf } from "../../core/advisories/requirement.ts";
import { quote } from "../../core/limits.ts";
import { isYanked } from "../../core/newest-version.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "security/advised-version",
  subject: "entry",
  severity: "error",
  summary: "Offer no version that an advisory warns of",
  security: { catalogue: "F01", cwe: [1395], score: 8, confidence: "very-high" },
  *check({ entry }, { supply }) {
    const { advisories } = supply;
    if (!advisories || advisories.about("gpack", entry.key).length === 0) return;
    const offered = entry.versions.filter(({ record }) => !isYanked(record));
    for (const version of offered) {
      const requirement = requirementOf("gpack", entry.key, `=${version.key}`);
      if (!requirement) continue;
      for (const { ids, summary, kind, reach, safe } of adviceFor(
        advisories,
        requirement,
        offered.map(({ key }) => key),
      )) {
        if (reach !== "all" || kind === "malicious") continue;
        const better = safe === undefined ? "no version without one is listed" : `${quote(safe)} has it not`;
        yield {
          message: `${quote(`${entry.key} ${version.key}`)} has a known weakness, ${ids[0] ?? ""}: ${quote(summary)}, and can still be installed; yank it: ${better}`,
          at: entry.index.doc.keyAt(version.path),
          // Old versions stay for those who have locked them; what everybody gets who asks for none is worse.
          severity: entry.latest === version.key ? "error" : "warning",
        };
      }
    }
  },
});
