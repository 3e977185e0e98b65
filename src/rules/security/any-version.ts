import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { neededPackages } from "../../core/supply/needed-packages.ts";

/** Ranges that any version meets, also one that somebody publishes tomorrow to do harm. */
const ANY = /^(?:\*|x|latest|next|>=?\s*0(?:\.0){0,2})$/i;

export default defineRule({
  id: "security/any-version",
  subject: "content",
  severity: "warning",
  summary: "Say which versions of a package are meant",
  security: { catalogue: "F05", cwe: [1357], score: 4, confidence: "very-high" },
  *check(content) {
    for (const { name, range, source, who, meant, at } of neededPackages(content)) {
      if (source.kind !== "registry" || range === undefined || !ANY.test(range.trim())) continue;
      yield {
        message: `${who} takes any version of ${quote(name)} (${quote(range)}), also one that is published tomorrow; write a range such as "^1.2"`,
        at,
        severity: severityIn(content.context, meant, "warning"),
      };
    }
  },
});
