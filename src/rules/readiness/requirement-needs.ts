import { cycleText, findCycles } from "../../core/cycle.ts";
import { quote } from "../../core/limits.ts";
import { readProduction } from "../../core/readiness/production-file.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "readiness/requirement-needs",
  subject: "production",
  severity: "error",
  summary: "Let requirements need only others that are listed, once each and in no circle",
  *check({ doc }) {
    const requirements = readProduction(doc);
    const first = new Map<string, (typeof requirements)[number]>();
    for (const requirement of requirements) {
      const { id, path } = requirement;
      const other = first.get(id);
      if (!other) first.set(id, requirement);
      else
        yield {
          message: `${quote(id)} is listed twice; remove one`,
          at: doc.at([...path, "id"]),
          related: [{ message: "The first one", at: doc.at([...other.path, "id"]) }],
        };
    }
    for (const { needs, path } of requirements) {
      for (const [position, need] of needs.entries()) {
        if (!first.has(need))
          yield {
            message: `No requirement ${quote(need)} is listed, so it can never be met; list it, or remove it here`,
            at: doc.at([...path, "dependencies", position]),
          };
      }
    }
    for (const cycle of findCycles(new Map([...first.values()].map(({ id, needs }) => [id, needs])))) {
      const start = first.get(cycle[0] ?? "");
      if (!start) continue;
      yield {
        message: `${cycleText(cycle, "needs")}: none of them can come first; remove one of these dependencies`,
        at: doc.at([...start.path, "dependencies"]),
      };
    }
  },
});
