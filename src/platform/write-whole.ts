import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "../core/input-error.ts";
import { codeOf, makeDirectories } from "./make-directories.ts";

/**
 * Writes a file of a directory as a whole or not at all: to a new file beside it, which then takes its place. What
 * stands there keeps its mode. Directories on the way are made.
 * @throws InputError for a link, for a place outside of the directory, and where nothing can be written
 */
export function writeWhole(root: string, path: string, text: string): void {
  const target = join(root, path);
  const fault = (why: string, cause?: unknown): InputError => new InputError(path, `${path} ${why}`, { cause });
  let mode = 0o644;
  try {
    makeDirectories(dirname(target));
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there && !there.isFile()) throw fault("is no regular file; it was not changed");
    mode = there ? there.mode & 0o777 : mode;
  } catch (error) {
    throw error instanceof InputError ? error : fault(`cannot be written (${codeOf(error)})`, error);
  }
  const directory = realpathSync(dirname(target));
  if (directory !== realpathSync(root) && !directory.startsWith(`${realpathSync(root)}/`))
    throw fault("lies outside of the registry, by a link; it was not changed");
  const temporary = join(directory, `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = openSync(temporary, "wx", mode);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, join(directory, basename(target)));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fault(`cannot be written (${codeOf(error)}); it is as it was`, error);
  }
}
