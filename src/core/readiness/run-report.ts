import { own, text, texts } from "../document.ts";
import type { Isolation, PhaseRun } from "./phase-run.ts";

/** Steps of a report that are looked at. */
const MAX_STEPS = 2000;

/** The runs in a JSON report of `gpack run` that names its tree; `undefined` for a value that is none. */
export function readRunReport(value: unknown): readonly PhaseRun[] | undefined {
  const steps = own(value, "steps");
  const tree = text(value, "tree");
  if (!Array.isArray(steps) || typeof own(value, "succeeded") !== "boolean" || tree === undefined) return undefined;
  return steps.slice(0, MAX_STEPS).flatMap((step: unknown): readonly PhaseRun[] => {
    const phase = text(step, "phase");
    const startedMs = own(step, "startedMs");
    const commands = own(step, "commands");
    // A step that ran nothing shows nothing, however it ended.
    if (phase === undefined || !isTime(startedMs) || !Array.isArray(commands) || commands.length === 0) return [];
    return [
      {
        phase,
        succeeded: text(step, "status") === "succeeded",
        subject: tree,
        isolation: isolationOf(own(step, "cleanroom")),
        tier: "recomputed",
        producer: `phase:${phase}`,
        at: new Date(startedMs).toISOString(),
      },
    ];
  });
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 8.64e15;
}

function isolationOf(cleanroom: unknown): Isolation {
  const names = (key: string): readonly string[] => {
    const list = own(cleanroom, key);
    return Array.isArray(list) ? list.flatMap((item: unknown) => text(item, "control") ?? []) : [];
  };
  return {
    level: text(cleanroom, "level"),
    backend: text(cleanroom, "backend"),
    enforced: names("enforced"),
    notEnforced: names("notEnforced"),
  };
}

/** The key of a state.json under which runs are bound to their tree; ggen reads the file and ignores it. */
export const BOUND_RUNS = "gpack_runs";

/** A run as a state.json keeps it. */
export interface BoundRun {
  readonly phase: string;
  readonly startedMs: number;
  readonly success: boolean;
  /** The digest of the project when it began. */
  readonly tree: string;
  readonly isolation: Isolation;
}

/** A run in the form of the file. */
export function boundRunJson({ phase, startedMs, success, tree, isolation }: BoundRun): object {
  const { level = null, backend = null, enforced, notEnforced } = isolation;
  return { phase, started_ms: startedMs, success, tree, level, backend, enforced, not_enforced: notEnforced };
}

/** Who says what a state.json records. */
export const STATE_PRODUCER = "gpack run";

/**
 * The runs of a state.json that say on which tree they were: what this machine remembers. A phase in the history of ggen
 * alone names no tree, so it says nothing about this one.
 */
export function readBoundRuns(value: unknown): readonly PhaseRun[] {
  const list = own(value, BOUND_RUNS);
  return (Array.isArray(list) ? list.slice(-MAX_STEPS) : []).flatMap((item: unknown): readonly PhaseRun[] => {
    const phase = text(item, "phase");
    const tree = text(item, "tree");
    const startedMs = own(item, "started_ms");
    if (phase === undefined || tree === undefined || !isTime(startedMs)) return [];
    return [
      {
        phase,
        succeeded: own(item, "success") === true,
        subject: tree,
        isolation: {
          level: text(item, "level"),
          backend: text(item, "backend"),
          enforced: texts(item, "enforced"),
          notEnforced: texts(item, "not_enforced"),
        },
        tier: "checked",
        producer: STATE_PRODUCER,
        at: new Date(startedMs).toISOString(),
      },
    ];
  });
}
