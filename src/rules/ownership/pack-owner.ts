import { quote } from "../../core/limits.ts";
import { judgeStanding } from "../../core/ownership/judge-standing.ts";
import { ownersByEntry } from "../../core/ownership/owners.ts";
import { touchedPackages } from "../../core/ownership/touched-packages.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "ownership/pack-owner",
  subject: "change",
  severity: "error",
  summary: "Leave a package to its owners",
  *check(change, tools) {
    if (!tools.standing) return;
    for (const { id, entries, at } of touchedPackages(change)) {
      const records = entries.map(({ record }) => record);
      for (const { names } of ownersByEntry(id, records, tools.policy)) {
        const [refusal] = judgeStanding(tools, {
          allowed: names,
          kind: names.length > 0 ? "owners" : "maintainers",
          at,
          what: `The package ${quote(id)} may be changed`,
        });
        if (!refusal) continue;
        yield refusal;
        break;
      }
    }
  },
});
