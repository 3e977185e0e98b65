import { resolve } from "node:path";
import { InputError } from "../../core/input-error.ts";

/**
 * The absolute path of a directory below a workspace.
 * @throws InputError when it lies outside
 */
export function insideWorkspace(workspace: string, path: string): string {
  const directory = resolve(workspace, path);
  if (directory === workspace || directory.startsWith(`${workspace}/`)) return directory;
  throw new InputError("path", `${JSON.stringify(path)} lies outside the workspace; give a directory inside it`);
}
