import { cycleText, findCycles } from "../../core/cycle.ts";
import { quote } from "../../core/limits.ts";
import { type Hook, type MakeFile, isLoaded } from "../../core/lifecycle/make-file.ts";
import { type MakeSubject, type Reported, defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "make/hook-recursion",
  subject: "make",
  severity: "error",
  summary: "Let no hook run into itself",
  *check({ doc, file }) {
    if (!file) return;
    const causes: Cause[] = [];
    for (const hook of file.hooks) {
      const [first] = hook.phases;
      if (first === undefined || hook.target !== undefined) continue;
      // ggen runs the hooks of every phase around the phase of the hook as well, until it meets itself.
      causes.push({ hook, phases: new Set(file.phases.keys()) });
      yield {
        message: `${quote(hook.name)} makes every phase fail in ggen: it runs ${quote(first)}, for which it is run again; name the phases it is for, as in before_build`,
        at: doc.keyAt(hook.path),
      };
    }
    const edges = edgesOf(file.hooks);
    for (const circle of findCycles(edges)) {
      const [first = "", second = first] = circle;
      const hook = file.hooks.find(({ target, phases }) => target === first && phases.includes(second));
      if (!hook) continue;
      causes.push({ hook, phases: leadingTo(first, edges) });
      yield {
        message: `${cycleText(circle, "runs")}, so ggen stops with an error; remove one of these hooks`,
        at: doc.keyAt(hook.path),
      };
    }
    // Of a file that ggen refuses as a whole no phase can be run anyway; other rules say why.
    if (isLoaded(file)) yield* failing({ doc, file }, causes);
  },
});

/** A hook, and the phases that cannot be run because of it. */
interface Cause {
  readonly hook: Hook;
  readonly phases: ReadonlySet<string>;
}

/** Each phase that fails, once: whoever wants to run it looks there, and not among the hooks. */
function* failing(
  { doc, file }: Pick<MakeSubject, "doc"> & { readonly file: MakeFile },
  causes: readonly Cause[],
): Iterable<Reported> {
  for (const phase of file.phases.values()) {
    const cause = causes.find(({ phases }) => phases.has(phase.name));
    if (!cause) continue;
    yield {
      message: `ggen cannot run the phase ${quote(phase.name)}: the hook ${quote(cause.hook.name)} runs into itself; change the hook`,
      at: doc.keyAt(phase.path),
      related: [{ message: "The hook", at: doc.keyAt(cause.hook.path) }],
    };
  }
}

/** Which phases a phase runs as its hooks. */
function edgesOf(hooks: readonly Hook[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const { target, phases } of hooks) {
    if (target !== undefined) edges.set(target, [...(edges.get(target) ?? []), ...phases]);
  }
  return edges;
}

/** The phases that run a phase, themselves or by what they run. */
function leadingTo(phase: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const callers = new Map<string, string[]>();
  for (const [from, targets] of edges) {
    for (const target of targets) {
      const known = callers.get(target);
      if (known) known.push(from);
      else callers.set(target, [from]);
    }
  }
  const found = new Set([phase]);
  for (const one of found) for (const caller of callers.get(one) ?? []) found.add(caller);
  return found;
}
