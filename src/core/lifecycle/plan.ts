import { findCycles } from "../cycle.ts";
import type { Path } from "../document.ts";
import type { MakeFile } from "./make-file.ts";
import type { Phase } from "./phase.ts";

/** One phase in one place: what a run does as a whole or not at all. */
export interface Step {
  /** `build`, or `build@web` in a workspace. */
  readonly id: string;
  readonly phase: Phase;
  /** The name of a workspace; `undefined` for the root. */
  readonly workspace: string | undefined;
  /** Steps that must succeed first. */
  readonly needs: readonly string[];
  /** Why it is part of the run: `asked for`, `before build`, `after build`, `needed by test`. */
  readonly reason: string;
}

/** Why phases cannot be run, and where that is written. */
export interface PlanFault {
  readonly message: string;
  readonly path: Path;
}

/** What a run does: steps in an order in which each comes after those that it needs. */
export type Plan = { readonly steps: readonly Step[] } | { readonly faults: readonly PlanFault[] };

/** What is to be run. */
export interface PlanRequest {
  /** Phases, each after the one before it is done. */
  readonly phases: readonly string[];
  /** Workspaces in which all of them are run, instead of those that each phase names. */
  readonly workspaces: readonly string[];
}

/**
 * Plans a run. Each phase is run once in each place, however often it is named. `before_x` and `after_x` hold for `x`
 * however it came into the run; `before_all` and `after_all` are run once, around everything, and never around
 * themselves. What waits for `x` by a hook or by the order of the request waits for its `after_x`, too;
 * what merely depends on it does not.
 */
export function planRun(file: MakeFile, request: PlanRequest): Plan {
  const faults: PlanFault[] = [];
  const draft = new Draft(file, request.workspaces, faults);
  const before = draft.chain(hookPhases(file, "before", undefined), "before everything");
  let last: readonly string[] = before;
  for (const name of request.phases) {
    const ids = draft.add(name, "asked for", ["lifecycle", name]);
    draft.order(last, ids);
    last = draft.completion(name);
  }
  const inner = draft.ids().filter((id) => !before.includes(id));
  const after = draft.chain(hookPhases(file, "after", undefined), "after everything");
  draft.order(before, inner);
  draft.order(
    inner.filter((id) => !after.includes(id)),
    after,
  );
  return faults.length > 0 ? { faults } : draft.sorted();
}

function hookPhases(
  file: MakeFile,
  when: "before" | "after",
  target: string | undefined,
): readonly { readonly phase: string; readonly path: Path }[] {
  return file.hooks
    .filter((hook) => hook.when === when && hook.target === target)
    .flatMap((hook) => hook.phases.map((phase, position) => ({ phase, path: [...hook.path, position] })));
}

/** A plan in the making. */
class Draft {
  readonly #file: MakeFile;
  readonly #workspaces: readonly string[];
  readonly #faults: PlanFault[];
  readonly #steps = new Map<string, Omit<Step, "needs">>();
  readonly #needs = new Map<string, Set<string>>();
  readonly #ids = new Map<string, readonly string[]>();
  readonly #completion = new Map<string, readonly string[]>();

  constructor(file: MakeFile, workspaces: readonly string[], faults: PlanFault[]) {
    this.#file = file;
    this.#workspaces = workspaces;
    this.#faults = faults;
  }

  ids(): readonly string[] {
    return [...this.#steps.keys()];
  }

  /** The steps of a phase and of the hooks after it. */
  completion(name: string): readonly string[] {
    return this.#completion.get(name) ?? [];
  }

  /** Adds a phase with all that belongs to it; the ids of its own steps. */
  add(name: string, reason: string, path: Path): readonly string[] {
    const known = this.#ids.get(name);
    if (known) return known;
    const phase = this.#file.phases.get(name);
    if (!phase) {
      const names = [...this.#file.phases.keys()].join(", ");
      this.#faults.push({ message: `there is no phase ${JSON.stringify(name)}; there is ${names || "none"}`, path });
      return [];
    }
    const ids = this.#place(phase, reason);
    this.#ids.set(name, ids);
    this.#completion.set(name, ids);

    for (const [position, need] of phase.dependsOn.entries()) {
      this.add(need, `needed by ${name}`, [...phase.path, "depends_on", position]);
      for (const id of ids) this.#need(id, this.#samePlace(need, id));
    }
    this.order(this.chain(hookPhases(this.#file, "before", name), `before ${name}`), ids);
    const after = this.#after(name, ids);
    this.#completion.set(name, [...new Set([...ids, ...after])]);
    return ids;
  }

  /** Adds phases one after the other; all steps that are done when they are. */
  chain(phases: readonly { readonly phase: string; readonly path: Path }[], reason: string): readonly string[] {
    const all: string[] = [];
    let last: readonly string[] = [];
    for (const { phase, path } of phases) {
      const ids = this.add(phase, reason, path);
      this.order(last, ids);
      last = this.completion(phase);
      all.push(...last);
    }
    return [...new Set(all)];
  }

  /** Lets steps wait for others. */
  order(first: readonly string[], then: readonly string[]): void {
    for (const id of then) this.#need(id, first);
  }

  sorted(): Plan {
    const edges = new Map([...this.#needs].map(([id, needs]) => [id, [...needs]]));
    const cycles = findCycles(edges);
    if (cycles.length > 0) {
      return {
        faults: cycles.map((cycle) => ({
          message: `${[...cycle, cycle[0] ?? ""].join(" waits for ")}, so none of them can begin`,
          path: this.#steps.get(cycle[0] ?? "")?.phase.path ?? ["lifecycle"],
        })),
      };
    }
    const done = new Set<string>();
    const steps: Step[] = [];
    const visit = (id: string): void => {
      const step = this.#steps.get(id);
      if (done.has(id) || !step) return;
      done.add(id);
      const needs = edges.get(id) ?? [];
      for (const need of needs) visit(need);
      steps.push({ ...step, needs });
    };
    for (const id of this.#steps.keys()) visit(id);
    return { steps };
  }

  #place(phase: Phase, reason: string): readonly string[] {
    const names = this.#workspaces.length > 0 ? this.#workspaces : phase.workspaces;
    const places = names.length > 0 ? names : [undefined];
    const ids: string[] = [];
    for (const [position, workspace] of places.entries()) {
      if (workspace !== undefined && !this.#file.workspaces.has(workspace)) {
        const known = [...this.#file.workspaces.keys()].join(", ");
        this.#faults.push({
          message: `there is no workspace ${JSON.stringify(workspace)}; there is ${known || "none"}`,
          path: this.#workspaces.length > 0 ? ["workspace"] : [...phase.path, "workspaces", position],
        });
        continue;
      }
      const id = workspace === undefined ? phase.name : `${phase.name}@${workspace}`;
      this.#steps.set(id, { id, phase, workspace, reason });
      this.#needs.set(id, new Set(phase.isParallel ? [] : ids.slice(-1)));
      ids.push(id);
    }
    return ids;
  }

  #after(name: string, ids: readonly string[]): readonly string[] {
    const all: string[] = [];
    let last = ids;
    for (const { phase, path } of hookPhases(this.#file, "after", name)) {
      const own = this.add(phase, `after ${name}`, path);
      this.order(last, own);
      last = this.completion(phase);
      all.push(...last);
    }
    return all;
  }

  /** The step of a phase in the workspace of another step, else all of its steps. */
  #samePlace(name: string, id: string): readonly string[] {
    const ids = this.#ids.get(name) ?? [];
    const workspace = this.#steps.get(id)?.workspace;
    const same = ids.filter((other) => this.#steps.get(other)?.workspace === workspace);
    return same.length > 0 ? same : ids;
  }

  #need(id: string, first: readonly string[]): void {
    const needs = this.#needs.get(id);
    for (const other of first) if (other !== id) needs?.add(other);
  }
}
