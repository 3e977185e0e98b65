import { cycleText, findCycles } from "../../core/cycle.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "make/dependency-cycle",
  subject: "make",
  severity: "error",
  summary: "Let no phase depend on itself",
  *check({ doc, file }) {
    if (!file) return;
    const edges = new Map([...file.phases.values()].map(({ name, dependsOn }) => [name, dependsOn]));
    for (const cycle of findCycles(edges)) {
      const phase = file.phases.get(cycle[0] ?? "");
      if (!phase) continue;
      yield {
        message: `${cycleText(cycle, "depends on")}, so none of them can begin; remove one of these dependencies`,
        at: doc.keyAt([...phase.path, "depends_on"]),
      };
    }
  },
});
