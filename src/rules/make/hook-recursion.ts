import { cycleText, findCycles } from "../../core/cycle.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

/** Phases that are shown beside a hook of all of them. */
const MAX_RELATED = 20;

export default defineRule({
  id: "make/hook-recursion",
  subject: "make",
  severity: "error",
  summary: "Let no hook run into itself",
  *check({ doc, file }) {
    if (!file) return;
    for (const hook of file.hooks) {
      const { name, target, phases, path } = hook;
      const [first] = phases;
      if (first !== undefined && target === undefined) {
        // ggen runs the hooks of every phase around the phase of the hook as well, until it meets itself.
        yield {
          message: `${quote(name)} makes every phase fail in ggen: it runs ${quote(first)}, for which it is run again; name the phases it is for, as in before_build`,
          at: doc.keyAt(path),
          related: [...file.phases.values()]
            .slice(0, MAX_RELATED)
            .map((phase) => ({ message: "Fails", at: doc.keyAt(phase.path) })),
        };
      }
    }
    const edges = new Map<string, string[]>();
    for (const { target, phases } of file.hooks) {
      if (target !== undefined) edges.set(target, [...(edges.get(target) ?? []), ...phases]);
    }
    for (const circle of findCycles(edges)) {
      const [first = "", second = first] = circle;
      const hook = file.hooks.find(({ target, phases }) => target === first && phases.includes(second));
      if (hook)
        yield {
          message: `${cycleText(circle, "runs")}, so ggen stops with an error; remove one of these hooks`,
          at: doc.keyAt(hook.path),
        };
    }
  },
});
