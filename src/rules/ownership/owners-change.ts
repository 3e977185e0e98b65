import { own, sameValue } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { judgeStanding } from "../../core/ownership/judge-standing.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "ownership/owners-change",
  subject: "entry-change",
  severity: "error",
  summary: "Let maintainers decide who owns a package",
  *check(entry, tools) {
    const { before, after, key } = entry;
    if (!before || !after || tools.policy.maintainers.length === 0) return;
    if (sameValue(own(before.record, "owners"), own(after.record, "owners"))) return;
    yield* judgeStanding(tools, {
      allowed: [],
      kind: "maintainers",
      at: () => entry.at(["owners"]),
      what: `Who owns ${quote(key)} may be changed`,
    });
  },
});
