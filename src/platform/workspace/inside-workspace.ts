import { resolve } from "node:path";
import { InputError } from "../../core/input-error.ts";

/**
 * The absolute path of a directory below a workspace.
 * @param input the input that names it
 * @throws InputError when it lies outside
 */
export function insideWorkspace(workspace: string, path: string, input = "path"): string {
  const directory = resolve(workspace, path);
  if (directory === workspace || directory.startsWith(`${workspace}/`)) return directory;
  throw new InputError(input, `${JSON.stringify(path)} lies outside the workspace; give a place inside it`);
}
