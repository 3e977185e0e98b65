import { InputError } from "../../core/input-error.ts";
import { parseGlob } from "../../core/rust-glob.ts";
import { withoutSlashes } from "../../core/tree.ts";

/**
 * Which pack directories the globs accept; `undefined` when there are none.
 * @throws InputError for a text that is no glob
 */
export function packageFilter(globs: readonly string[]): ((directory: string) => boolean) | undefined {
  if (globs.length === 0) return undefined;
  const parsed = globs.map((text) => {
    const glob = parseGlob(withoutSlashes(text));
    if ("problem" in glob) throw new InputError("packages", `${JSON.stringify(text)} is no glob: ${glob.problem}`);
    return glob;
  });
  return (directory) => parsed.some((glob) => glob.matches(directory.split("/")));
}
