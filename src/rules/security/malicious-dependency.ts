import { adviceFor } from "../../core/advisories/advice.ts";
import { requirementOf } from "../../core/advisories/requirement.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { adviceText } from "../../core/supply/advice-text.ts";
import { neededPackages } from "../../core/supply/needed-packages.ts";

export default defineRule({
  id: "security/malicious-dependency",
  subject: "content",
  severity: "error",
  summary: "Need no package that is known to do harm",
  security: { catalogue: "F02", cwe: [506], score: 10, confidence: "very-high" },
  *check(content, { supply }) {
    const { advisories } = supply;
    if (!advisories) return;
    for (const { ecosystem, name, range, who, at } of neededPackages(content)) {
      // Whatever is asked for may be the version that does harm: where no range can be read, any is.
      const requirement =
        requirementOf(ecosystem, name, range ?? "*") ?? requirementOf(ecosystem, name, ANY[ecosystem]);
      if (!requirement) continue;
      for (const advice of adviceFor(advisories, requirement)) {
        if (advice.kind !== "malicious") continue;
        yield {
          message: `${who} needs ${quote(range === undefined ? name : `${name} ${range}`)}, ${adviceText(advice)}`,
          at,
        };
      }
    }
  },
});

const ANY = { "crates.io": "*", npm: "*", gpack: "*", PyPI: "", Go: "v0.0.0" } as const;
