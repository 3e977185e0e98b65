import { quote } from "../../core/limits.ts";
import { judgeStanding } from "../../core/ownership/judge-standing.ts";
import { namespaceOwners } from "../../core/ownership/owners.ts";
import { newPackages } from "../../core/ownership/touched-packages.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "ownership/new-package",
  subject: "change",
  severity: "error",
  summary: "Leave a namespace to its owners",
  *check(change, tools) {
    if (!tools.standing) return;
    for (const { id, at } of newPackages(change)) {
      const allowed = namespaceOwners(id, tools.policy);
      if (!allowed) continue;
      yield* judgeStanding(tools, {
        allowed,
        kind: "owners",
        at,
        what: `Packages may be added to the namespace of ${quote(id)}`,
      });
    }
  },
});
