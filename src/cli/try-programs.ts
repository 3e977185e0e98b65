import { realpathSync } from "node:fs";
import { execPath } from "node:process";
import { SandboxFault } from "../core/cleanroom/sandbox.ts";
import { InputError } from "../core/input-error.ts";
import { type Checker, checkerOf } from "../core/try/checkers.ts";
import type { TriedOutput, TriedPack, TriedTemplate } from "../core/try/tried.ts";
import type { CleanroomEnv } from "../platform/sandbox/cleanroom-env.ts";
import { findExecutable } from "../platform/sandbox/executable.ts";

/** Where the Node that runs us is inside; the system may have none. */
const NODE_INSIDE = "/opt/gpack/node";

/**
 * Parses the outputs that only a program of this machine can parse, each in a cleanroom without network. Where there is
 * no such program, or no cleanroom, an output stays as it is: nothing parsed it, and the report says so.
 */
export async function checkOutputs(tried: TriedPack, room: CleanroomEnv, isOver: () => boolean): Promise<TriedPack> {
  const outputs: TriedOutput[] = [];
  const faults = new Map<string, string>();
  let isRefused = false;
  for (const output of tried.outputs) {
    const checker = output.parsedBy === undefined ? checkerOf(output.path) : undefined;
    const program = checker && programOf(checker);
    if (!checker || program === undefined || isRefused || isOver()) {
      outputs.push(output);
      continue;
    }
    try {
      const run = await room.run([program, ...checker.arguments, `./${output.path}`], {
        ...(checker.program === "node"
          ? { mounts: [{ path: realpathSync(execPath), at: NODE_INSIDE, access: "read-only" }] }
          : {}),
        limits: { wallMs: 5000 },
      });
      const { ending, exitCode, stderr, stdout } = run.outcome;
      const isJudged = ending === "exited";
      outputs.push(isJudged ? { ...output, parsedBy: checker.name } : output);
      // gofmt lists a file that it would format: only what it writes to standard error is an error.
      if (isJudged && exitCode !== 0)
        faults.set(output.path, `${checker.name}: ${firstLines(stderr.text || stdout.text)}`);
    } catch (error) {
      // No cleanroom here, so no program either.
      if (!(error instanceof InputError || error instanceof SandboxFault)) throw error;
      isRefused = true;
      outputs.push(output);
    }
  }
  return { ...tried, outputs, templates: tried.templates.map((template) => withFault(template, faults)) };
}

function programOf({ program }: Checker): string | undefined {
  return program === "node" ? NODE_INSIDE : findExecutable(program);
}

function withFault(template: TriedTemplate, faults: ReadonlyMap<string, string>): TriedTemplate {
  const fault = template.output === undefined ? undefined : faults.get(template.output);
  if (fault === undefined || template.status !== "rendered") return template;
  const reason = `${template.output} does not parse, ${fault}`;
  if (template.madeUp.length === 0) return { ...template, status: "failed", reason };
  return {
    ...template,
    status: "open",
    reason: `${reason}; with made-up values this may be right; give values with --var`,
  };
}

function firstLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 4)
    .join(" | ")
    .slice(0, 400);
}
