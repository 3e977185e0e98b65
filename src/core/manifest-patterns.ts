import { type Path, isTable, own } from "./document.ts";
import type { Manifest } from "./manifest.ts";

/** A path or glob that a `[gpack]` manifest gives, relative to its directory. */
export interface ManifestPattern {
  readonly path: Path;
  readonly pattern: string;
  /** False for what ggen opens as it is written. */
  readonly isGlob: boolean;
}

const GLOBS = ["templates", "rdf", "queries", "shapes"];

/** Every path and glob of a `[gpack]` manifest; none in the other dialects. */
export function manifestPatterns({ dialect, root }: Manifest): readonly ManifestPattern[] {
  if (dialect !== "gpack" && dialect !== "rpack") return [];
  const found: ManifestPattern[] = [];
  const add = (path: Path, value: unknown, isGlob: boolean): void => {
    if (typeof value === "string") found.push({ path, pattern: value, isGlob });
    else if (Array.isArray(value)) value.forEach((item: unknown, index) => add([...path, index], item, isGlob));
  };
  for (const section of GLOBS) add([section, "patterns"], own(own(root, section), "patterns"), true);
  add(["templates", "includes"], own(own(root, "templates"), "includes"), false);
  add(["macros", "paths"], own(own(root, "macros"), "paths"), false);
  add(["preset", "config"], own(own(root, "preset"), "config"), false);
  const aliases = own(own(root, "queries"), "aliases");
  if (isTable(aliases)) {
    for (const [alias, path] of Object.entries(aliases)) add(["queries", "aliases", alias], path, false);
  }
  return found;
}
