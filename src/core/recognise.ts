import { isAdvisoryPath } from "./advisories/path.ts";
import { POLICY_PATH } from "./policy.ts";
import { WAIVERS_PATH } from "./waivers/path.ts";
import { baseName, directoryOf } from "./tree.ts";

/** What a file is, told from its path alone. */
export type FileKind =
  | "gpack-manifest" // gpack.toml, rpack.toml
  | "package-manifest" // package.toml of the marketplace
  | "pack-manifest" // pack.toml of the engine
  | "pack-set" // packs/<id>.toml: a list of packages
  | "index-json"
  | "index-toml"
  | "make"
  | "production" // .ggen/production.toml: requirements of a project
  | "lock"
  | "policy" // registry/policy.toml
  | "waivers" // registry/waivers.toml
  | "advisory" // registry/advisories/*.json
  | "toml"
  | "template"
  | "turtle"
  | "query"
  | "workflow" // .github/workflows/*.yml
  | "other";

export interface Recognised {
  readonly kind: FileKind;
  /** The path without the `@<commit>` of a copy that was saved beside its original. */
  readonly path: string;
  /** True for `name@<commit>.ext`: its content is checked, its surroundings are not its own. */
  readonly copy: boolean;
}

/** The names that make a directory a pack. */
export const MANIFEST_NAMES: readonly string[] = ["gpack.toml", "rpack.toml", "package.toml", "pack.toml"];

const COPY = /@[0-9a-f]{7,40}(?=\.[^/]*$|$)/;

/** Recognises a file. `indexes` names further index files, relative to the root. */
export function recognise(path: string, indexes: readonly string[] = []): Recognised {
  const at = path.indexOf("@") === -1 ? undefined : COPY.exec(baseName(path))?.[0];
  const original = at ? path.slice(0, path.lastIndexOf(at)) + path.slice(path.lastIndexOf(at) + at.length) : path;
  const kind = indexes.includes(path) ? indexKind(path) : kindOf(original);
  return { kind, path: original, copy: original !== path };
}

function indexKind(path: string): FileKind {
  return path.endsWith(".toml") ? "index-toml" : "index-json";
}

function kindOf(path: string): FileKind {
  if (path === POLICY_PATH) return "policy";
  if (path === WAIVERS_PATH) return "waivers";
  if (isAdvisoryPath(path)) return "advisory";
  const name = baseName(path);
  const parent = baseName(directoryOf(path));
  if (directoryOf(path) === ".github/workflows") return /\.ya?ml$/.test(name) ? "workflow" : "other";
  switch (name) {
    case "gpack.toml":
    case "rpack.toml":
      return "gpack-manifest";
    case "package.toml":
      return "package-manifest";
    case "pack.toml":
      return "pack-manifest";
    case "make.toml":
      return "make";
    case "production.toml":
      return parent === ".ggen" ? "production" : "toml";
    case "packages.toml":
      return parent === "registry" ? "index-toml" : "toml";
    case "index.json":
      return parent === "registry" || parent === "marketplace" ? "index-json" : "other";
    case "ggen.lock":
    case "gpack.lock":
    case "packs.lock":
      return "lock";
    case "lock.json":
      return parent === ".ggen" ? "lock" : "other";
  }
  switch (name.slice(name.lastIndexOf(".") + 1)) {
    case "toml":
      return parent === "packs" ? "pack-set" : "toml";
    case "tmpl":
    case "tera":
      return "template";
    case "ttl":
      return "turtle";
    case "rq":
    case "sparql":
      return "query";
    default:
      return "other";
  }
}
