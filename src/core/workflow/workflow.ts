import { type Document, type Path, type Table, isTable, own, text } from "../document.ts";
import type { Place } from "../source.ts";
import type { BranchSettings } from "./branch-settings.ts";
import { type Expression, expressionsAt } from "./expression.ts";
import { isOwn } from "./uses.ts";

/** A workflow of GitHub Actions, as far as trust depends on it. */
export interface Workflow {
  readonly file: string;
  readonly doc: Document;
  /** Name to path in the document, of each event that starts it. */
  readonly events: ReadonlyMap<string, Path>;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly path: Path;
  readonly table: Table;
  /** The reusable workflow that the job calls. */
  readonly uses: string | undefined;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly path: Path;
  readonly table: Table;
  readonly id: string | undefined;
  readonly uses: string | undefined;
  readonly run: string | undefined;
}

/** A workflow among all of the repository. */
export interface WorkflowSubject {
  readonly workflow: Workflow;
  /** Every workflow, this one among them. */
  readonly all: readonly Workflow[];
  /** What the repository demands, where it was asked. */
  readonly settings: BranchSettings | undefined;
}

/** A workflow file, whether or not it is a workflow. */
export interface WorkflowFile {
  readonly doc: Document;
  readonly workflow: Workflow | undefined;
}

/** Workflows that other ones of the same repository call run on the events of these, too. */
export function withCallers(workflows: readonly Workflow[]): readonly Workflow[] {
  const callers = new Map<string, Workflow[]>();
  for (const workflow of workflows) {
    for (const { uses } of workflow.jobs) {
      if (uses === undefined || !isOwn(uses)) continue;
      const file = uses.slice(2);
      callers.set(file, [...(callers.get(file) ?? []), workflow]);
    }
  }
  return workflows.map((workflow) => {
    const path = workflow.events.get("workflow_call");
    const events = (callers.get(workflow.file) ?? []).flatMap((caller) => [...caller.events.keys()]);
    if (!path || events.length === 0) return workflow;
    return { ...workflow, events: new Map([...events.map((name) => [name, path] as const), ...workflow.events]) };
  });
}

/** Reads a workflow; `undefined` where the document is no table with jobs. */
export function readWorkflow(doc: Document): Workflow | undefined {
  const jobs = own(doc.value, "jobs");
  if (!isTable(jobs)) return undefined;
  return {
    file: doc.source.path,
    doc,
    events: eventsOf(own(doc.value, "on")),
    jobs: Object.entries(jobs).flatMap(([id, table]) => (isTable(table) ? [jobOf(id, table)] : [])),
  };
}

function eventsOf(on: unknown): ReadonlyMap<string, Path> {
  if (typeof on === "string") return new Map([[on, ["on"]]]);
  if (Array.isArray(on)) {
    return new Map(on.flatMap((name, at) => (typeof name === "string" ? [[name, ["on", at]] as const] : [])));
  }
  return new Map(isTable(on) ? Object.keys(on).map((name) => [name, ["on", name]]) : []);
}

function jobOf(id: string, table: Table): Job {
  const path = ["jobs", id];
  const steps = own(table, "steps");
  return {
    id,
    path,
    table,
    uses: text(table, "uses"),
    steps: (Array.isArray(steps) ? steps : []).flatMap((step: unknown, at) => {
      if (!isTable(step)) return [];
      const [id, uses, run] = [text(step, "id"), text(step, "uses"), text(step, "run")];
      return [{ path: [...path, "steps", at], table: step, id, uses, run }];
    }),
  };
}

/** What a step gives to its action under a name, as text; "" when absent. */
export function inputOf(step: Pick<Step, "table">, name: string): string {
  const key = keyOf(step, name);
  const value = key === undefined ? undefined : own(own(step.table, "with"), key);
  return typeof value === "string" || typeof value === "boolean" || typeof value === "number" ? String(value) : "";
}

/** The expressions of what a step gives to its action under a name. */
export function inputExpressions(workflow: Workflow, step: Step, name: string): readonly Expression[] {
  const key = keyOf(step, name);
  return key === undefined ? [] : expressionsAt(workflow.doc, [...step.path, "with", key]);
}

/** GitHub compares the names of inputs without regard to case. */
function keyOf({ table }: Pick<Step, "table">, name: string): string | undefined {
  const given = own(table, "with");
  return isTable(given) ? Object.keys(given).find((key) => key.toLowerCase() === name) : undefined;
}

/** Where an event is named. */
export function placeOfEvent(workflow: Workflow, event: string): Place {
  return workflow.doc.keyAt(workflow.events.get(event) ?? ["on"]);
}
