import { pathEscape } from "../../path-escape.ts";
import { type Glob, parseGlob } from "../../rust-glob.ts";

/** Paths that patterns of `inputs` or `outputs` name. */
export interface PathSet {
  /** True when there are no patterns. */
  readonly isEmpty: boolean;
  /** True for a file that a pattern names, itself or by a directory above it. */
  has(path: string): boolean;
  /** True when something in a directory may be in the set, so that it is worth listing. */
  mayHold(directory: string): boolean;
}

/** Directories that are listed only for a pattern that names them. */
const UNASKED = ["node_modules", "target", ".venv"];

/** Never part of a set: git's own, and ours. */
const NEVER = [".git", ".ggen"];

/** The paths of patterns, which are read as ggen reads those of a manifest; or the pattern that cannot be used, and why. */
export function pathSet(patterns: readonly string[]): PathSet | { readonly fault: string } {
  const globs: Glob[] = [];
  for (const pattern of patterns) {
    const clean = pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    const escape = pathEscape(clean);
    if (escape !== undefined && escape !== "inside")
      return { fault: `${JSON.stringify(pattern)} leads out of the directory` };
    if (clean === "" || clean === ".") globs.push({ matches: () => true });
    else {
      const glob = parseGlob(clean.endsWith("**") ? `${clean}/*` : clean);
      if ("problem" in glob) return { fault: `${JSON.stringify(pattern)} is no pattern: ${glob.problem}` };
      globs.push(glob);
    }
  }
  const named = UNASKED.filter((name) => !patterns.some((pattern) => pattern.split("/").includes(name)));
  const isSkipped = (components: readonly string[]): boolean =>
    components.some((part) => NEVER.includes(part) || named.includes(part));
  return {
    isEmpty: globs.length === 0,
    has(path) {
      const components = path.split("/");
      if (isSkipped(components)) return false;
      // A pattern that names a directory names all that is in it.
      return components.some((_, index) => {
        const above = components.slice(0, index + 1);
        return globs.some((glob) => glob.matches(above));
      });
    },
    mayHold: (directory) => !isSkipped(directory.split("/")),
  };
}
