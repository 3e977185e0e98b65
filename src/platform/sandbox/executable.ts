import { accessSync, constants, statSync } from "node:fs";
import { join } from "node:path";
import { systemPath } from "../../core/cleanroom/environment.ts";

/** Where a program of the system is; the PATH of the caller is not asked, since a phase may have changed it. */
export function findExecutable(name: string): string | undefined {
  return [...systemPath, "/opt/homebrew/bin"].map((directory) => join(directory, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
