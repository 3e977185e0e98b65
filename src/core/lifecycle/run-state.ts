import { type Document, isTable, own } from "../document.ts";
import { BOUND_RUNS, type BoundRun, boundRunJson } from "../readiness/run-report.ts";

/** Where ggen keeps what was run. */
export const STATE_PATH = ".ggen/state.json";

/** One run of a phase. */
export interface PhaseRecord {
  readonly phase: string;
  /** Milliseconds since 1970. */
  readonly startedMs: number;
  readonly durationMs: number;
  readonly success: boolean;
  /** ggen's cache key of the run. */
  readonly key: string;
  /** On which tree it was, held by what; absent where that is not known. */
  readonly bound?: BoundRun;
}

/** A state.json that was read: its value, so that nothing in it is lost when it is written again. */
export interface RunState {
  readonly value: Readonly<Record<string, unknown>>;
}

/** Runs that are kept with their tree: those of long ago are of other trees. */
const MAX_BOUND_RUNS = 100;

/** A state without any run. */
export const emptyState: RunState = {
  value: { last_phase: null, phase_history: [], generated: [], cache_keys: [] },
};

/** Reads a state as ggen does: all four keys with their types. What is wrong is a sentence. */
export function readState(doc: Document): RunState | { readonly fault: string } {
  if (doc.source.text.trim() === "") return emptyState;
  const [problem] = doc.problems;
  if (problem) return { fault: `line ${problem.at.line}: ${problem.message}` };
  if (!isTable(doc.value)) return { fault: "it is no JSON object" };
  const { value } = doc;
  const last = own(value, "last_phase");
  if (last !== null && typeof last !== "string") return { fault: '"last_phase" must be a string or null' };
  for (const [key, isItem] of lists) {
    const list = own(value, key);
    if (!Array.isArray(list)) return { fault: `"${key}" must be a list` };
    const wrong = list.findIndex((item) => !isItem(item));
    if (wrong !== -1) return { fault: `"${key}", item ${wrong + 1} is not as ggen writes it` };
  }
  return { value };
}

const isWhole = (value: unknown): boolean => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isText = (value: unknown): boolean => typeof value === "string";
const lists: readonly (readonly [string, (item: unknown) => boolean])[] = [
  [
    "phase_history",
    (item) =>
      isText(own(item, "phase")) &&
      isWhole(own(item, "started_ms")) &&
      isWhole(own(item, "duration_ms")) &&
      typeof own(item, "success") === "boolean",
  ],
  ["generated", (item) => isText(own(item, "path")) && isText(own(item, "hash"))],
  ["cache_keys", (item) => isText(own(item, "phase")) && isText(own(item, "key"))],
];

/**
 * The state after more runs, as the text of the file. What ggen does not write stays as it is. ggen records no failures;
 * it reads them, since `success` is part of the record. A key is kept for what succeeded only, as ggen demands.
 */
export function stateText({ value }: RunState, records: readonly PhaseRecord[]): string {
  const list = (key: string): readonly unknown[] => {
    const items = own(value, key);
    return Array.isArray(items) ? items : [];
  };
  const bound = records.flatMap(({ bound: run }) => (run ? [boundRunJson(run)] : []));
  const next = {
    ...value,
    last_phase: records.at(-1)?.phase ?? own(value, "last_phase") ?? null,
    phase_history: [
      ...list("phase_history"),
      ...records.map(({ phase, startedMs, durationMs, success }) => ({
        phase,
        started_ms: startedMs,
        duration_ms: durationMs,
        success,
      })),
    ],
    ...(bound.length > 0 ? { [BOUND_RUNS]: [...list(BOUND_RUNS), ...bound].slice(-MAX_BOUND_RUNS) } : {}),
    generated: list("generated"),
    cache_keys: [
      ...list("cache_keys"),
      ...records.filter(({ success }) => success).map(({ phase, key }) => ({ phase, key })),
    ],
  };
  return `${JSON.stringify(next, null, 2)}\n`;
}
