import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { neededPackages } from "../../core/supply/needed-packages.ts";
import type { GitPin } from "../../core/declared-dependencies/declared-dependency.ts";

export default defineRule({
  id: "security/unpinned-git-dependency",
  subject: "content",
  severity: "warning",
  summary: "Name what comes from a repository by its whole commit id",
  security: { catalogue: "F04", cwe: [1357, 829], score: 6.5, confidence: "very-high" },
  *check(content) {
    for (const { name, source, who, meant, at } of neededPackages(content)) {
      if (source.kind !== "git" || source.pin === "commit") continue;
      yield {
        message: `${who} takes ${quote(name)} from ${quote(source.url)} at ${WHAT[source.pin]}; name the commit by all 40 digits`,
        at,
        severity: severityIn(content.context, meant, "warning"),
      };
    }
  },
});

const WHAT: Readonly<Record<Exclude<GitPin, "commit">, string>> = {
  none: "whatever stands there on the day",
  branch: "a branch, which moves",
  tag: "a tag, which can be moved",
  short: "the beginning of a commit id, which another commit can be made to have",
};
