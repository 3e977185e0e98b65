import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LifecycleRun } from "../actions/run-lifecycle-phase/run.ts";
import { compareOutputs, firstDifference, outputDigest } from "../core/cleanroom/output-tree.ts";
import { copyProject } from "../platform/copy-project.ts";
import { sha256 } from "../platform/digest.ts";
import { phaseOutputs } from "../platform/phase-outputs.ts";
import type { Twice } from "../report/twice.ts";

/** The last run of two, and what they put out; nothing when one of them failed. */
export interface RunTwice {
  readonly run: LifecycleRun;
  readonly twice: Twice | undefined;
}

/**
 * Runs the same phases in two fresh copies of a project, in directories with paths of different lengths, and compares
 * what they put out: the `outputs` of each phase, or everything in its directory where it names none.
 */
export async function runTwice(
  project: string,
  runIn: (directory: string) => Promise<LifecycleRun>,
): Promise<RunTwice> {
  using first = copyProject(project, "once");
  const before = await runIn(first.path);
  if (!before.succeeded) return { run: before, twice: undefined };
  using second = copyProject(project, "a-second-time");
  const run = await runIn(second.path);
  if (!run.succeeded) return { run, twice: undefined };

  const one = phaseOutputs(first.path, before.steps, ["."]);
  const other = phaseOutputs(second.path, run.steps, ["."]);
  const differences = compareOutputs(one, other).map((difference, index) => ({
    path: difference.path,
    what: difference.what,
    // A closer look at the first is what a person wants; the rest mostly follows from it.
    ...(index === 0 && difference.isContent
      ? {
          where: firstDifference(
            readFileSync(join(first.path, difference.path)),
            readFileSync(join(second.path, difference.path)),
          ),
        }
      : {}),
  }));
  return {
    run,
    twice: {
      outputs: Math.max(one.length, other.length),
      digests: [outputDigest(one, sha256), outputDigest(other, sha256)],
      differences,
    },
  };
}
