import { adviceFor } from "../../core/advisories/advice.ts";
import { requirementOf } from "../../core/advisories/requirement.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { adviceText } from "../../core/supply/advice-text.ts";
import { neededPackages } from "../../core/supply/needed-packages.ts";

export default defineRule({
  id: "security/unmaintained-dependency",
  subject: "content",
  severity: "warning",
  summary: "Need packages that somebody looks after",
  security: { catalogue: "F03", cwe: [1104], score: 4, confidence: "high" },
  *check(content, { supply }) {
    const { advisories } = supply;
    if (!advisories) return;
    for (const { ecosystem, name, range, source, who, meant, at } of neededPackages(content)) {
      const requirement = source.kind === "registry" ? requirementOf(ecosystem, name, range ?? "*") : undefined;
      if (!requirement) continue;
      for (const advice of adviceFor(advisories, requirement)) {
        if (advice.kind !== "unmaintained" || advice.reach !== "all") continue;
        yield {
          message: `${who} needs ${quote(name)}, ${adviceText(advice)}`,
          at,
          severity: severityIn(content.context, meant, "warning"),
        };
      }
    }
  },
});
