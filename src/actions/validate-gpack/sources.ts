import {
  type SourceAnswers,
  type SourcePort,
  type SourceRequest,
  type UnknownSource,
  sourceKey,
} from "../../core/sources/source.ts";

/**
 * What becomes of versions whose files stand in other commits and repositories.
 *
 * - `fetch`: their files are fetched and compared with the index
 * - `offline`: nothing is fetched, and what would have been compared makes the verdict incomplete
 * - `off`: they are not compared, and the report counts them
 */
export const sourceModes = ["fetch", "offline", "off"] as const;
export type SourceMode = (typeof sourceModes)[number];

/** Of a change nothing is green that nobody looked at; the versions of a whole tree were looked at when they came. */
export function sourceMode(asked: SourceMode | undefined, isChange: boolean): SourceMode {
  return asked ?? (isChange ? "offline" : "off");
}

/** The answers for some sources, of which those on some hosts are fetched; those of `off` stay without one. */
export async function lookUp(
  mode: SourceMode,
  wanted: readonly SourceRequest[],
  hosts: readonly string[],
  sources: SourcePort | undefined,
): Promise<SourceAnswers> {
  if (mode === "off" || wanted.length === 0) return new Map();
  const same = answerToAll(mode, sources);
  if (same) return new Map(wanted.map((request) => [sourceKey(request), same]));
  return sources ? sources(wanted, hosts) : new Map();
}

/** What is said of every source where none is looked at, and somebody should; `undefined` otherwise. */
export function answerToAll(mode: SourceMode, sources: SourcePort | undefined): UnknownSource | undefined {
  if (mode === "offline") return OFFLINE;
  return mode === "fetch" && !sources ? NOWHERE : undefined;
}

const OFFLINE: UnknownSource = {
  kind: "unknown",
  reason: "this run fetches nothing",
  who: { kind: "maintainers", names: [] },
  next: "let the run fetch them: `sources: fetch` of the action, `--sources fetch` of gpack",
};

const NOWHERE: UnknownSource = { kind: "unknown", reason: "nothing can be fetched here" };
