import { realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError } from "../core/input-error.ts";
import { codeOf, makeDirectories } from "./make-directories.ts";

/**
 * Writes a file below one of some directories and makes the directories on its way; a file that stands there gives way.
 * Nothing is made outside of them, also where a link of a pull request leads there.
 * @param homes the directories; a path is relative to the first
 * @param input the input that names the path
 * @returns the absolute path
 * @throws InputError for a place outside, and where nothing can be written
 */
export function writeInside(homes: readonly [string, ...string[]], path: string, text: string, input: string): string {
  const target = resolve(homes[0], path);
  const roots = homes.map((home) => realpathSync(home));
  const requireInside = (place: string): void => {
    if (!roots.some((root) => place === root || place.startsWith(`${root}/`)))
      throw new InputError(
        input,
        `${JSON.stringify(path)} lies outside the workspace and RUNNER_TEMP; give a path inside`,
      );
  };
  try {
    requireInside(nearestReal(dirname(target)));
    makeDirectories(dirname(target));
    requireInside(realpathSync(dirname(target)));
    rmSync(target, { force: true });
    writeFileSync(target, text, { flag: "wx" });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      input,
      `${JSON.stringify(path)} cannot be written (${codeOf(error)}); give a file in a directory that is there or can be made`,
      { cause: error },
    );
  }
  return target;
}

/** Where a directory really is, or the nearest one above it that is there. */
function nearestReal(directory: string): string {
  for (let place = directory; ; place = dirname(place)) {
    try {
      return realpathSync(place);
    } catch (error) {
      if (dirname(place) === place) throw error;
    }
  }
}
