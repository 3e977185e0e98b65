import { cpSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeDirectory } from "./sandbox/run-directory.ts";

/** A copy of a project that vanishes when it is disposed of. */
export interface ProjectCopy extends Disposable {
  readonly path: string;
}

/**
 * Copies a project, with its `.git` and without what was recorded or kept of earlier runs in `.ggen`.
 * @param name part of the path of the copy, so that two of them have paths of different lengths
 */
export function copyProject(project: string, name: string): ProjectCopy {
  const above = realpathSync(mkdtempSync(join(tmpdir(), `gpack-${name}-`)));
  const path = join(above, "project");
  try {
    cpSync(project, path, {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
      filter: (source) => source !== join(project, ".ggen"),
    });
  } catch (error) {
    removeDirectory(above);
    throw error;
  }
  return { path, [Symbol.dispose]: () => removeDirectory(above) };
}
