import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a directory and those above it that are missing. `mkdirSync` with `recursive` never ends where the system says of a
 * directory in one that exists that there is no such file, as it does below /proc; here that is an error like any other.
 * @throws the error of the system, with its `code`
 */
export function makeDirectories(path: string): void {
  const missing: string[] = [];
  for (let place = resolve(path); !isDirectory(place) && dirname(place) !== place; place = dirname(place))
    missing.unshift(place);
  for (const place of missing) {
    try {
      mkdirSync(place);
    } catch (error) {
      // Somebody else may have made it meanwhile.
      if (!isDirectory(place)) throw error;
    }
  }
}

/** The code of an error of the system, such as `EACCES`; else what it says. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? String(error.code) : error.message;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
