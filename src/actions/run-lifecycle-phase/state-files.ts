import type { LifecyclePorts } from "./ports.ts";
import { InputError } from "../../core/input-error.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import {
  type PhaseRecord,
  type RunState,
  STATE_PATH,
  emptyState,
  readState,
  stateText,
} from "../../core/lifecycle/run-state.ts";
import { createSource } from "../../core/source.ts";
import { joinPath } from "../../core/tree.ts";

/** The state of each directory in which something is run. */
export class StateFiles {
  readonly #ports: LifecyclePorts;
  readonly #states = new Map<string, { readonly state: RunState; readonly records: PhaseRecord[] }>();

  constructor(ports: LifecyclePorts) {
    this.#ports = ports;
  }

  /** Reads it before anything is run: a file that cannot be kept must not be found out about afterwards. */
  open(directory: string): void {
    const path = joinPath(directory, STATE_PATH);
    const bytes = this.#ports.read(path);
    const state = bytes ? readState(parseJsonDocument(createSource(path, bytes))) : emptyState;
    if ("fault" in state)
      throw new InputError(path, `${path} cannot be read: ${state.fault}; repair it, or remove it to begin anew`);
    this.#states.set(directory, { state, records: [] });
  }

  record(directory: string, record: PhaseRecord): void {
    const known = this.#states.get(directory);
    if (!known) return;
    known.records.push(record);
    this.#ports.write(joinPath(directory, STATE_PATH), stateText(known.state, known.records));
  }
}
