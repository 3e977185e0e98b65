import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { env } from "node:process";
import { type Candidate, considerBackends } from "../core/cleanroom/choose.ts";
import { passedEnvironment } from "../core/cleanroom/environment.ts";
import { type Level, levels } from "../core/cleanroom/level.ts";
import type { Outcome } from "../core/cleanroom/outcome.ts";
import { mayRun } from "../core/cleanroom/plan.ts";
import { type CleanroomRequest, checkRequest } from "../core/cleanroom/request.ts";
import { SandboxFault } from "../core/cleanroom/sandbox.ts";
import { InputError } from "../core/input-error.ts";
import { exitCodes } from "../actions/exit-code.ts";
import { onInterrupt } from "../platform/interrupt.ts";
import { backends } from "../platform/sandbox/backends.ts";
import { runInCleanroom } from "../platform/sandbox/run.ts";
import { visible } from "../report/escape.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** Status of timeout(1) for a command that took too long. */
const TIMED_OUT = 124;

/** Runs `gpack cleanroom run`; returns the status of the command, as far as it has one. */
export async function runForPerson(line: CommandLine, terminal: Terminal): Promise<number> {
  const abort = new AbortController();
  using _ = onInterrupt(() => abort.abort());
  const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  try {
    const backend = line.value("backend");
    const { outcome } = await runInCleanroom(requestOf(line), {
      ...(backend === undefined ? {} : { backend }),
      signal: abort.signal,
      onOutput(stream, chunk) {
        const text = printable(decoders[stream].decode(chunk, { stream: true }));
        if (stream === "stdout") terminal.out(text);
        else terminal.err(text);
      },
    });
    const file = line.value("json");
    if (file !== undefined) terminal.write(file, `${JSON.stringify(outcome, null, 2)}\n`, "--json");
    if (!line.has("quiet")) terminal.err(summary(outcome));
    return statusOf(outcome);
  } catch (error) {
    if (!(error instanceof SandboxFault)) throw error;
    terminal.err(`gpack: ${error.backend}: ${visible(error.message)}; the command has not run\n`);
    return exitCodes.incomplete;
  }
}

function requestOf(line: CommandLine): CleanroomRequest {
  const memory = wholeNumber(line, "memory");
  const timeout = wholeNumber(line, "timeout");
  const hosts = line.values("allow-host");
  const image = line.value("image");
  return {
    level: (line.value("policy") as Level | undefined) ?? "high",
    command: line.operands,
    workspace: {
      path: directory("dir", line.value("dir") ?? "."),
      access: (line.value("access") as CleanroomRequest["workspace"]["access"] | undefined) ?? "read-write",
    },
    environment: passedEnvironment(env, line.values("pass")),
    mounts: line.values("mount").map((path) => ({ path: directory("mount", path), access: "read-only" as const })),
    ...(image === undefined ? {} : { image }),
    ...(hosts.length > 0 ? { network: { hosts } } : {}),
    limits: {
      ...(memory === undefined ? {} : { memoryBytes: memory * 1024 * 1024 }),
      ...(timeout === undefined ? {} : { wallMs: timeout * 1000 }),
    },
  };
}

function directory(option: string, path: string): string {
  try {
    return realpathSync(resolve(path));
  } catch (error) {
    throw new InputError(`--${option}`, `--${option} ${JSON.stringify(path)} does not exist`, { cause: error });
  }
}

function wholeNumber(line: CommandLine, option: string): number | undefined {
  const text = line.value(option);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InputError(`--${option}`, `--${option} ${JSON.stringify(text)} is no whole number above 0`);
  return Number(text);
}

function statusOf({ ending, exitCode }: Outcome): number {
  if (ending === "timeout") return TIMED_OUT;
  return exitCode ?? exitCodes.fail;
}

/** What a command prints can steer a terminal; lines and tabs are all it may. */
function printable(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((part, index) => (index % 2 === 0 ? visible(part) : part))
    .join("");
}

function summary({
  backend,
  level,
  explanation,
  metrics,
  enforced,
  notEnforced,
  changes = [],
  notKept = [],
  requests = [],
}: Outcome): string {
  const { wallMs, cpuMs, peakMemoryBytes, peakProcesses, writtenBytes } = metrics;
  const used = [
    `${(wallMs / 1000).toFixed(2)} s`,
    ...(cpuMs === undefined ? [] : [`${(cpuMs / 1000).toFixed(2)} s of processor time`]),
    ...(peakMemoryBytes === undefined ? [] : [`${(peakMemoryBytes / 1024 / 1024).toFixed(1)} MiB at most`]),
    ...(peakProcesses === undefined ? [] : [`${peakProcesses} processes at most`]),
    ...(writtenBytes === undefined ? [] : [`${writtenBytes} bytes written`]),
  ];
  const lines = [
    explanation,
    `policy    ${level}, by ${backend}: ${enforced.length} controls enforced, ${notEnforced.length} not`,
    ...notEnforced.map(
      ({ control, why, instead }) => `  not     ${control}: ${why}${instead ? `; instead ${instead}` : ""}`,
    ),
    `used      ${used.join(", ")}`,
    ...changes.map(({ path, change }) => `${change.padEnd(10)}${visible(path)}`),
    ...notKept.map((path) => `not kept  ${visible(path)}`),
    ...requests.filter(({ allowed }) => !allowed).map(({ host, port }) => `refused   ${visible(host)}:${port}`),
  ];
  return `\n${lines.join("\n")}\n`;
}

/** Runs `gpack cleanroom doctor`: what each level would be, here and now. */
export async function showDoctor(line: CommandLine, terminal: Terminal): Promise<number> {
  const asked = line.value("policy") as Level | undefined;
  const shown = asked === undefined ? levels : [asked];
  const rows = await Promise.all(
    shown.map(async (level) => {
      const request = checkRequest({
        level,
        command: ["true"],
        workspace: { path: realpathSync("."), access: "read-write" },
      });
      return { level, candidates: await considerBackends(request, backends) };
    }),
  );
  if (line.has("json"))
    terminal.out(
      `${JSON.stringify(
        rows.map(({ level, candidates }) => ({ level, backends: candidates.map(plain) })),
        null,
        2,
      )}\n`,
    );
  else terminal.out(`${doctorLines(rows, asked !== undefined).join("\n")}\n`);
  return exitCodes.pass;
}

interface DoctorRow {
  readonly level: Level;
  readonly candidates: readonly Candidate[];
}

function doctorLines(rows: readonly DoctorRow[], isFull: boolean): readonly string[] {
  const lines: string[] = ["Backends, best first:"];
  for (const candidate of rows[0]?.candidates ?? []) {
    const name = candidate.sandbox.name.padEnd(18);
    if (candidate.available) lines.push(`  ${name}available: ${candidate.detail}`);
    else
      lines.push(
        `  ${name}not available: ${visible(candidate.why)}`,
        `  ${"".padEnd(18)}to get it: ${candidate.remedy}`,
      );
  }
  for (const { level, candidates } of rows) {
    const able = candidates.flatMap((candidate) => (candidate.available && mayRun(candidate.plan) ? [candidate] : []));
    const best = able.toSorted((a, b) => a.plan.notEnforced.length - b.plan.notEnforced.length)[0];
    lines.push("", `${level}: ${best ? `by ${best.sandbox.name}` : "cannot be held here; commands are refused"}`);
    const shown = best ? [best] : candidates.flatMap((candidate) => (candidate.available ? [candidate] : []));
    for (const { sandbox, plan } of shown) {
      const missing = plan.notEnforced.filter(({ required }) => best !== undefined || required);
      for (const { control, why, instead } of missing)
        lines.push(`  not enforced by ${sandbox.name}: ${control}: ${why}${instead ? `; instead ${instead}` : ""}`);
      if (isFull) for (const { control, by } of plan.enforced) lines.push(`  ${control.padEnd(20)}${by}`);
      else lines.push(`  ${plan.enforced.length} controls enforced, ${plan.off.length} off`);
    }
  }
  return lines;
}

function plain(candidate: Candidate): object {
  const { sandbox, ...rest } = candidate;
  return { name: sandbox.name, ...rest };
}
