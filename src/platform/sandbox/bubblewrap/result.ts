import { decideEnding } from "../../../core/cleanroom/ending.ts";
import type { Metrics, Outcome } from "../../../core/cleanroom/outcome.ts";
import type { Plan } from "../../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import { SandboxFault } from "../../../core/cleanroom/sandbox.ts";
import { type GroupLayout, type GroupUsage, readGroup, readGroupUsage } from "../control-groups/group.ts";
import type { Supervision } from "../supervise.ts";
import { readLog } from "./log.ts";

/** What an outcome is made of. */
interface Ended {
  readonly name: string;
  readonly directory: string;
  readonly request: CheckedRequest;
  readonly plan: Plan;
  readonly group: GroupLayout | undefined;
  readonly supervision: Supervision;
  readonly wasFull: boolean;
}

/**
 * Reads what the launcher and bubblewrap left in the directory of a run.
 * @throws SandboxFault when bubblewrap did not get as far as the command
 */
export function readOutcome({ name, directory, request, plan, group, supervision, wasFull }: Ended): Outcome {
  const { status, killedFor, wallMs, stdout, stderr } = supervision;
  const log = readLog(directory);
  if (killedFor === undefined && !log.hasStarted) {
    const reason = log.fault ?? (stderr.text.trim() || `its launcher ended with status ${status}`);
    throw new SandboxFault(name, `the sandbox could not be made: ${reason}`);
  }
  const usage: GroupUsage = group
    ? readGroupUsage(group.version, [...log.lines, ...readGroup(group)])
    : { memoryKills: 0, refusedForks: 0 };
  const decided = decideEnding({
    status: log.exitCode ?? status,
    killedFor,
    memoryKills: usage.memoryKills,
    refusedForks: usage.refusedForks,
    diskFull: wasFull || /No space left on device/.test(stderr.text.slice(-65_536)),
    limits: request.limits,
  });
  return {
    backend: name,
    level: request.level,
    ...plan,
    ...decided,
    stdout,
    stderr,
    metrics: metricsOf(wallMs, usage, log.lines),
  };
}

function metricsOf(wallMs: number, usage: GroupUsage, report: readonly string[]): Metrics {
  const { peakMemoryBytes, peakProcesses } = usage;
  const cpuMs = usage.cpuMs ?? childrenTime(report);
  const written = report.find((line) => line.startsWith("io wchar: "))?.slice("io wchar: ".length);
  return {
    wallMs: Math.round(wallMs * 10) / 10,
    ...(cpuMs === undefined ? {} : { cpuMs: Math.round(cpuMs * 10) / 10 }),
    ...(peakMemoryBytes === undefined ? {} : { peakMemoryBytes }),
    ...(peakProcesses === undefined ? {} : { peakProcesses }),
    ...(written === undefined ? {} : { writtenBytes: Number(written) }),
  };
}

/** The second line of `times` of a POSIX shell: user and system time of the children, such as `0m0.010000s 0m0.020000s`. */
function childrenTime(report: readonly string[]): number | undefined {
  const lines = report.filter((line) => /^\d+m[\d.]+s \d+m[\d.]+s$/.test(line));
  const parts = lines[1]?.split(" ");
  return parts?.reduce((sum, part) => {
    const [minutes = "0", seconds = "0"] = part.slice(0, -1).split("m");
    return sum + (Number(minutes) * 60 + Number(seconds)) * 1000;
  }, 0);
}
