import { recognise } from "../../core/recognise.ts";
import type { Registry, Scope } from "../../core/registry.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { baseName, directoryOf, joinPath } from "../../core/tree.ts";

export default defineRule({
  id: "layout/manifest-present",
  subject: "registry",
  severity: "error",
  summary: "Give every package directory a manifest",
  *check(registry) {
    if (registry.scope) {
      yield* besideListed(registry, registry.scope);
      return;
    }
    for (const [parent, packs] of packParents(registry)) {
      const children = childrenOf(registry, parent);
      if (packs.size < 2 || packs.size * 2 < children.size) continue;
      for (const [name, child] of children) {
        if (packs.has(name) || child.hasManifest || !isPackLike(parent, name, child)) continue;
        yield report(joinPath(parent, name));
      }
    }
  },
});

function report(directory: string): Reported {
  return {
    message: "This directory stands among packs and has no manifest, so no client finds it; add one or move it away",
    at: wholeFile(`${directory}/`),
  };
}

/** The directories that hold packs, with the names of those packs. */
function packParents({ packs }: Registry): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>();
  for (const { directory } of packs) {
    if (directory === "") continue;
    const parent = directoryOf(directory);
    const names = parents.get(parent);
    if (names) names.add(baseName(directory));
    else parents.set(parent, new Set([baseName(directory)]));
  }
  return parents;
}

interface Child {
  /** A manifest stands in it or below; a saved copy of one counts. */
  hasManifest: boolean;
  /** It holds something that a pack holds. */
  hasContent: boolean;
}

function childrenOf({ listing }: Registry, parent: string): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  const start = parent === "" ? 0 : parent.length + 1;
  for (const { path } of listing.under(parent)) {
    const slash = path.indexOf("/", start);
    const name = path.slice(start, slash);
    if (slash === -1 || name.startsWith(".") || name.startsWith("_")) continue;
    const child = children.get(name) ?? { hasManifest: false, hasContent: false };
    children.set(name, child);
    child.hasManifest ||= recognise(path).kind.endsWith("-manifest");
    child.hasContent ||= CONTENT.test(path);
  }
  return children;
}

const CONTENT = /\.(?:tmpl|tera|ttl|rdf|jsonld|rq|sparql)$/;
const COMMON = new Set([
  "docs",
  "doc",
  "scripts",
  "tests",
  "test",
  "examples",
  "assets",
  "images",
  "shared",
  "common",
  "lib",
  "tools",
]);

/** In a `packages` directory whatever has no everyday name is meant to be a package. */
function isPackLike(parent: string, name: string, { hasContent }: Child): boolean {
  return !COMMON.has(name) && (hasContent || baseName(parent) === "packages");
}

/** Of a change only its own files are known: those beside listed packs must belong to a pack. */
function* besideListed(registry: Registry, { files, places }: Scope): Iterable<Reported> {
  const bare = new Set<string>();
  for (const path of files) {
    const place = [...places].find((candidate) => path.startsWith(`${candidate}/`));
    if (place === undefined || !registry.listing.entry(path)) continue;
    const [name = "", below] = path.slice(place.length + 1).split("/", 2);
    const directory = joinPath(place, name);
    const child = { hasManifest: recognise(path).kind.endsWith("-manifest"), hasContent: CONTENT.test(path) };
    if (below === undefined || name.startsWith(".") || name.startsWith("_") || child.hasManifest) continue;
    if (isPackLike(place, name, child) && !isInPack(registry, path, place)) bare.add(directory);
  }
  for (const directory of bare) yield report(directory);
}

function isInPack(registry: Registry, path: string, place: string): boolean {
  for (let directory = directoryOf(path); directory !== place; directory = directoryOf(directory)) {
    if (registry.packAt(directory)) return true;
  }
  return false;
}
