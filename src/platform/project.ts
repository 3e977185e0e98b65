import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file of a project; `undefined` when there is none. */
export function readProjectFile(directory: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(directory, path));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a file whole: beside its place first, then moved, so that a crash leaves the old one or the new one. */
export function writeProjectFile(directory: string, path: string, text: string): void {
  const target = join(directory, path);
  mkdirSync(dirname(target), { recursive: true });
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}
