import { cargoDependencies } from "./cargo-dependencies.ts";
import { type DeclaredDependency, type ManifestKind, manifestKind } from "./declared-dependency.ts";
import { goDependencies } from "./go-dependencies.ts";
import { npmDependencies } from "./npm-dependencies.ts";
import { pipDependencies } from "./pip-dependencies.ts";
import { FILLED, maskTera } from "./tera-mask.ts";

/**
 * The packages that a text asks for, as the manifest that stands or is written at a path. In a template what it fills in later says
 * nothing yet: a name that is filled in is left out, and so is a range.
 */
export function* declaredIn(path: string, text: string): Generator<DeclaredDependency> {
  const kind = manifestKind(path);
  if (!kind) return;
  for (const dependency of readerOf(kind)(maskTera(text))) {
    const { name, range } = dependency;
    if (name.includes(FILLED)) continue;
    yield range?.includes(FILLED) ? { ...dependency, range: undefined } : dependency;
  }
}

function readerOf(kind: ManifestKind): (text: string) => Iterable<DeclaredDependency> {
  switch (kind) {
    case "cargo":
      return cargoDependencies;
    case "npm":
      return npmDependencies;
    case "pip":
      return pipDependencies;
    case "go":
      return goDependencies;
  }
}
