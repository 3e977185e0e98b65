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

  /** Why the record is not in the file, such as a disk that is full; the file is then as it was. */
  record(directory: string, record: PhaseRecord): string | undefined {
    const known = this.#states.get(directory);
    if (!known) return undefined;
    known.records.push(record);
    const path = joinPath(directory, STATE_PATH);
    try {
      this.#ports.write(path, stateText(known.state, known.records));
      return undefined;
    } catch (error) {
      return `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}
