import { type Ending, type Metrics, type Outcome, succeeded } from "../../core/cleanroom/outcome.ts";
import type { CleanroomRequest } from "../../core/cleanroom/request.ts";
import type { Level } from "../../core/cleanroom/level.ts";
import { SandboxFault } from "../../core/cleanroom/sandbox.ts";
import { InputError } from "../../core/input-error.ts";
import { type CleanroomPlace, cleanroomRequest } from "../../core/lifecycle/cleanroom-request.ts";
import type { CleanroomSettings } from "../../core/lifecycle/cleanroom-settings.ts";
import { mask, secretsOf } from "../../core/lifecycle/mask.ts";
import type { Phase } from "../../core/lifecycle/phase.ts";
import type { Step } from "../../core/lifecycle/plan.ts";
import type { CommandOutcome } from "../../core/lifecycle/step-outcome.ts";
import type { RunCommand } from "./execute.ts";
import type { Where } from "./ports.ts";

/** `auto`: in a cleanroom where the phase asks for one. `required`: every phase. `off`: none, whatever it asks. */
export const cleanroomModes = ["auto", "off", "required"] as const;
export type CleanroomMode = (typeof cleanroomModes)[number];

/** How commands are run. */
export interface CommandSettings {
  /** The project, absolute and resolved. */
  readonly project: string;
  readonly mode: CleanroomMode;
  /** The level where the phase says nothing. */
  readonly level: Level;
  /** The one backend that may be taken; `undefined` for what the phase says, else the best. */
  readonly backend: string | undefined;
  /** The variables of the caller, whose secrets are masked. */
  readonly callerEnv: Readonly<Record<string, string | undefined>>;
}

/** A command that has ended, in a cleanroom or not. */
export type Ended = Pick<Outcome, "explanation" | "stdout" | "stderr"> & {
  readonly ending: Ending;
  readonly exitCode?: number;
  /** Absent where nothing but the time was measured. */
  readonly metrics?: Metrics;
};

/** The world in which commands run. */
export interface CommandPorts {
  native(
    command: {
      readonly line: string;
      readonly directory: string;
      readonly environment: Phase["env"];
      readonly timeoutMs: number;
    },
    watcher: CommandWatcher,
  ): Promise<Ended>;
  cleanroom(
    request: CleanroomRequest,
    options: CommandWatcher & { readonly backend?: string },
  ): Promise<{ readonly outcome: Outcome }>;
  /** Output as it comes: untrusted text, masked. */
  output(step: Step, text: string): void;
  /** A command ran in a cleanroom: what it was held to. */
  held(step: Step, outcome: Outcome): void;
  /** Starts the services that a phase names, where they do not run yet. */
  services(wanted: CleanroomSettings["containers"], hasOwnPorts: boolean): Promise<CleanroomPlace["services"]>;
  join(directory: string, path: string): string;
  readonly clock: () => number;
}

interface CommandWatcher {
  onOutput(stream: "stdout" | "stderr", chunk: Uint8Array): void;
  readonly signal: AbortSignal;
}

/** Lines of the end of each stream that are kept for the report, and characters of these: a line may be endless. */
const TAIL_LINES = 20;
const TAIL_CHARACTERS = 8192;

/** True for a phase that runs in a cleanroom. */
export function isIsolated(mode: CleanroomMode, phase: Phase): boolean {
  return mode === "required" || (mode === "auto" && phase.cleanroom.isEnabled);
}

/** What a command of a phase asks of its cleanroom, and the one backend that may be taken. */
export function roomOf(
  settings: CommandSettings,
  { directory, environment }: ReturnType<Where>,
  phase: Phase,
  command: string,
  services: CleanroomPlace["services"],
): { readonly request: CleanroomRequest; readonly backend: string | undefined } {
  const { project, level, callerEnv } = settings;
  return {
    request: cleanroomRequest(phase, command, { project, directory, environment, callerEnv, level, services }),
    backend: settings.backend ?? phase.cleanroom.backend,
  };
}

/** Runs each command in its place: in a cleanroom where that is asked for, else with the rights of the caller. */
export function commandRunner(settings: CommandSettings, where: Where, ports: CommandPorts): RunCommand {
  return async ({ step, phase, command, attempt }, signal) => {
    const { directory, environment } = where(step, phase);
    const secrets = secretsOf(settings.callerEnv, environment);
    const say = (lines: string): void => ports.output(step, mask(lines, secrets));
    const buffers = { stdout: new LineBuffer(say), stderr: new LineBuffer(say) };
    const watcher: CommandWatcher = { signal, onOutput: (stream, chunk) => buffers[stream].add(chunk) };
    const started = ports.clock();
    const outcome = (ended: Ended | { readonly refused: string }): CommandOutcome => {
      buffers.stdout.end();
      buffers.stderr.end();
      const base = { command, attempt, durationMs: ports.clock() - started };
      if ("refused" in ended)
        return {
          ...base,
          succeeded: false,
          explanation: ended.refused,
          exitCode: undefined,
          metrics: { wallMs: base.durationMs },
          tail: "",
          omittedBytes: 0,
        };
      const { explanation, exitCode, stdout, stderr, metrics = { wallMs: base.durationMs } } = ended;
      return {
        ...base,
        succeeded: succeeded(ended),
        explanation,
        exitCode,
        metrics,
        tail: mask(lastLines(stdout.text, stderr.text), secrets),
        omittedBytes: stdout.omitted + stderr.omitted,
      };
    };
    try {
      const isolated = isIsolated(settings.mode, phase);
      // A room with the network of the machine has its ports, too.
      const hasOwnPorts = isolated && phase.cleanroom.network !== false;
      const services = await ports.services(phase.cleanroom.containers, hasOwnPorts);
      if (!isolated) {
        const absolute = ports.join(settings.project, directory);
        const timeoutMs = phase.timeoutSeconds * 1000;
        const all = { ...services.environment, ...environment };
        return outcome(
          await ports.native({ line: command, directory: absolute, environment: all, timeoutMs }, watcher),
        );
      }
      const { request, backend } = roomOf(settings, { directory, environment }, phase, command, services);
      const ran = await ports.cleanroom(request, { ...watcher, ...(backend === undefined ? {} : { backend }) });
      ports.held(step, ran.outcome);
      return outcome(ran.outcome);
    } catch (error) {
      // The cleanroom or a service could not be made: the command has not run, and this step fails as any other.
      if (error instanceof InputError || error instanceof SandboxFault) return outcome({ refused: error.message });
      throw error;
    }
  };
}

/** A line that is longer is passed on in pieces. */
const MAX_LINE = 65_536;

/** Passes output on by whole lines, so that no secret is cut in two. */
class LineBuffer {
  readonly #decoder = new TextDecoder();
  readonly #say: (lines: string) => void;
  #rest = "";

  constructor(say: (lines: string) => void) {
    this.#say = say;
  }

  add(chunk: Uint8Array): void {
    this.#rest += this.#decoder.decode(chunk, { stream: true });
    const end = this.#rest.length > MAX_LINE ? this.#rest.length : this.#rest.lastIndexOf("\n") + 1;
    if (end > 0) this.#say(this.#rest.slice(0, end));
    this.#rest = this.#rest.slice(end);
  }

  end(): void {
    if (this.#rest !== "") this.#say(`${this.#rest}\n`);
    this.#rest = "";
  }
}

function lastLines(...outputs: readonly string[]): string {
  return outputs
    .map((output) => output.trimEnd().split("\n").slice(-TAIL_LINES).join("\n").slice(-TAIL_CHARACTERS))
    .filter((output) => output !== "")
    .join("\n");
}
