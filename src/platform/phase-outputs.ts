import { join } from "node:path";
import type { OutputTree } from "../core/cleanroom/output-tree.ts";
import { InputError } from "../core/input-error.ts";
import { pathSet } from "../core/lifecycle/cache/path-set.ts";
import type { PlacedStep } from "../core/lifecycle/placed-step.ts";
import { joinPath } from "../core/tree.ts";
import { filesOf } from "./phase-cache/files.ts";

/**
 * What phases put out, by path from the project.
 * @param otherwise the patterns of a phase that names no outputs
 * @throws InputError for patterns that cannot be used
 */
export function phaseOutputs(
  project: string,
  steps: readonly PlacedStep[],
  otherwise: readonly string[] = [],
): OutputTree {
  const found = new Map<string, OutputTree[number]>();
  for (const { step, directory } of steps) {
    const { name, outputs } = step.phase;
    const set = pathSet(outputs.length > 0 ? outputs : otherwise);
    if ("fault" in set) throw new InputError("file", `the outputs of the phase ${JSON.stringify(name)}: ${set.fault}`);
    for (const entry of set.isEmpty ? [] : filesOf(join(project, directory), set)) {
      const path = joinPath(directory, entry.path);
      found.set(path, { ...entry, path });
    }
  }
  return [...found.values()];
}
