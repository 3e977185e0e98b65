import { arch, availableParallelism, platform } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chooseBackend } from "../../core/cleanroom/choose.ts";
import type { Outcome } from "../../core/cleanroom/outcome.ts";
import { checkRequest } from "../../core/cleanroom/request.ts";
import { InputError } from "../../core/input-error.ts";
import { declaredPorts } from "../../core/services/service-declaration.ts";
import type { PhaseCachePort } from "../../core/lifecycle/cache/phase-cache-port.ts";
import type { Step } from "../../core/lifecycle/plan.ts";
import { isolationOf } from "../../core/readiness/phase-run.ts";
import { sha256 } from "../../platform/digest.ts";
import { isDirectory } from "../../platform/disk-tree.ts";
import { runNative } from "../../platform/process/native.ts";
import { projectDigest } from "../../platform/project-digest.ts";
import { readProjectFile, writeProjectFile } from "../../platform/project.ts";
import type { ServiceHost } from "../../platform/services/service-host.ts";
import { named, runInCleanroom } from "../../platform/sandbox/run.ts";
import { type CommandSettings, commandRunner, isIsolated, roomOf } from "./commands.ts";
import type { StepWatcher } from "./execute.ts";
import type { LifecyclePorts } from "./ports.ts";

/** Bytes of each stream of a command that are kept for the report. */
const KEPT_BYTES = 1024 * 1024;

const UNKNOWN_PORT = 1024;

/** Operating system and processor: outputs of one are nothing to another. */
export const machineName = `${platform()}-${arch()}`;

/** Who looks at a run. */
export interface RunWatcher extends StepWatcher {
  /** Output as it comes, whole lines: untrusted text, masked. */
  output(step: Step, text: string): void;
  /** A command ran in a cleanroom: what it was held to. */
  held(step: Step, outcome: Outcome): void;
}

/**
 * The project in a directory, and this machine. Without a cleanroom commands get the variables of `settings.callerEnv`.
 * @param cache where outputs are kept from run to run; `undefined` for nowhere
 */
export function lifecycleWorld(
  settings: CommandSettings,
  watcher: RunWatcher,
  cache: PhaseCachePort | undefined,
  services: ServiceHost,
): LifecyclePorts {
  const { project, callerEnv } = settings;
  const inherited = Object.fromEntries(
    Object.entries(callerEnv).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const held = new Map<string, Outcome>();
  return {
    read: (path) => readProjectFile(project, path),
    tree: () => projectDigest(project),
    isolation: ({ id }) => isolationOf(held.get(id)),
    isDirectory: (path) => isDirectory(join(project, path)),
    write: (path, text) => writeProjectFile(project, path, text),
    runner: (where) =>
      commandRunner(settings, where, {
        native: ({ environment, ...command }, commandWatcher) =>
          runNative(
            { ...command, environment: { ...inherited, ...environment }, outputBytes: KEPT_BYTES },
            commandWatcher,
          ),
        services: (wanted, hasOwnPorts) => services.need(wanted, hasOwnPorts),
        cleanroom: runInCleanroom,
        output: (step, text) => watcher.output(step, text),
        held(step, outcome) {
          held.set(step.id, outcome);
          watcher.held(step, outcome);
        },
        join,
        clock: Date.now,
      }),
    async refusal(where, step, phase) {
      try {
        // Nothing listens there yet; what holds the room is chosen by the ports that it is to open. Of an image that says
        // its ports itself only this is known, that it has some.
        const { containers } = phase.cleanroom;
        const ports = containers.flatMap(declaredPorts).map(({ port }) => port);
        const known = ports.length === 0 && containers.length > 0 ? [UNKNOWN_PORT] : ports;
        const wanted = known.map((port) => ({ port, to: { socket: "/nowhere" } }));
        const services = { addresses: wanted, environment: {} };
        const { request, backend } = roomOf(settings, where(step, phase), phase, "true", services);
        await chooseBackend(checkRequest(request), named(backend));
        return undefined;
      } catch (error) {
        if (error instanceof InputError) return error.message;
        throw error;
      }
    },
    ...(cache === undefined ? {} : { cache }),
    machine: machineName,
    isIsolated: (phase) => isIsolated(settings.mode, phase),
    sha256,
    processors: availableParallelism(),
    clock: Date.now,
    sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
    watcher,
  };
}
