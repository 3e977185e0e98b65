import { parseJsonDocument } from "../../core/json-document.ts";
import { STATE_PATH } from "../../core/lifecycle/run-state.ts";
import { type EvidenceRead, readEvidence } from "../../core/readiness/evidence-file.ts";
import type { PhaseRun } from "../../core/readiness/phase-run.ts";
import type { ReadinessPolicy } from "../../core/readiness/policy.ts";
import { readBoundRuns } from "../../core/readiness/run-report.ts";
import { createSource } from "../../core/source.ts";
import type { ReadinessPorts, ReadinessRequest } from "./run.ts";

/** A state.json, and whether it came with the files. */
export interface StateFile {
  readonly bytes: Uint8Array;
  /** True when git has it, or there is no git: then whoever made the files may have written it. */
  readonly isForeign: boolean;
}

/** Evidence that is not worked out from the bytes of the tree. */
export interface Outside extends Pick<EvidenceRead, "evidence" | "runs" | "signatures"> {
  readonly notes: readonly string[];
}

/** Reads everything that was given or is remembered. What does not count is kept with the reason, or told in a note. */
export async function gather(
  { head }: Pick<ReadinessRequest, "head">,
  { keys }: ReadinessPolicy,
  { evidence: files, verify, runs, state }: Pick<ReadinessPorts, "evidence" | "verify" | "runs" | "state">,
): Promise<Outside> {
  const read = files.map((file) => ({ file, ...readEvidence(file, keys, verify) }));
  const remembered = head === undefined ? rememberedIn(await state()) : { runs: [], notes: [] };
  return {
    evidence: read.flatMap(({ evidence }) => evidence),
    runs: [...runs, ...read.flatMap((one) => one.runs), ...remembered.runs],
    signatures: read.flatMap(({ signatures }) => signatures),
    notes: [
      ...read.flatMap(({ file, refused }) =>
        refused === undefined ? [] : [`${file.path} does not count: ${refused}`],
      ),
      ...remembered.notes,
    ],
  };
}

function rememberedIn(state: StateFile | undefined): {
  readonly runs: readonly PhaseRun[];
  readonly notes: readonly string[];
} {
  if (!state) return { runs: [], notes: [] };
  const { value } = parseJsonDocument(createSource(STATE_PATH, state.bytes));
  const runs = readBoundRuns(value);
  if (state.isForeign) {
    const notes = [
      `${STATE_PATH} does not count: it may have come with the files: it is committed with them, or they are in no git repository`,
    ];
    return { runs: [], notes };
  }
  const notes =
    runs.length > 0
      ? []
      : [`${STATE_PATH} does not count: it does not say on which files its phases were run; \`gpack run\` does`];
  return { runs, notes };
}
