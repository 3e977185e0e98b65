import { MANIFEST_NAMES } from "./recognise.ts";
import { own, text, texts } from "./document.ts";
import type { Manifest } from "./manifest.ts";
import { type Requirement, requirementsOf } from "./solver/catalogue.ts";
import { type Listing, type TreeEntry, baseName, directoryOf, joinPath, withoutSlashes } from "./tree.ts";

/** A directory with a manifest. */
export interface Pack {
  /** Directory from the root of the tree, `""` for the root itself. */
  readonly directory: string;
  /** Path of the manifest. */
  readonly file: string;
  /** The manifest; `undefined` when it does not parse. Parsed again when it was let go meanwhile. */
  manifest(): Manifest | undefined;
  /** Every entry below the directory, without those of packs nested in it. */
  files(): readonly TreeEntry[];
  /** True when a file or directory stands at a path relative to the directory. */
  has(path: string): boolean;
  /** True when a file or directory stands at a path from the root of the tree. */
  inTree(path: string): boolean;
  /** What is kept of the manifest once the pack's own rules ran. */
  readonly facts: PackFacts;
}

/** The few facts of a manifest that rules of the whole registry compare. */
export interface PackFacts {
  readonly dialect: Manifest["dialect"] | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly license: string | undefined;
  readonly repository: string | undefined;
  /** The packs it needs: those of `[dependencies]` in a gpack, of the list in a marketplace package. */
  readonly needs: readonly Requirement[];
  /** `[marketplace].production_ready`. */
  readonly productionReady: boolean | undefined;
  /** False when ggen's TOML 1.0 parser refuses the manifest. */
  readonly readable: boolean;
}

/** The id that a pack is found by: of its manifest, else the name of its directory. */
export function idOf({ facts, directory }: Pick<Pack, "facts" | "directory">): string {
  return facts.id ?? baseName(directory);
}

/** The facts of a manifest. */
export function factsOf(manifest: Manifest | undefined): PackFacts {
  return {
    dialect: manifest?.dialect,
    id: unbound(manifest?.id),
    name: unbound(manifest?.name),
    version: unbound(manifest?.version),
    license: unbound(manifest?.license),
    repository: unbound(manifest && repositoryOf(manifest)),
    needs: manifest ? needsOf(manifest).map(({ id, range }) => ({ id: unbound(id), range: unbound(range) })) : [],
    productionReady: manifest && productionReadyOf(manifest),
    readable: manifest !== undefined && manifest.doc.problems.length === 0,
  };
}

/** A copy of a text: what a parser cuts out of a file keeps all of the file in memory. */
function unbound<Text extends string | undefined>(text: Text): Text {
  return text === undefined ? text : JSON.parse(JSON.stringify(text));
}

function repositoryOf({ root, table }: Manifest): string | undefined {
  return text(table, "repository") ?? text(own(root, "metadata"), "repository");
}

/** Crates in a Cargo-like `[package]` manifest are no packs; neither are the tables of a package.toml. */
function needsOf({ dialect, root, table }: Manifest): readonly Requirement[] {
  if (dialect === "marketplace") return texts(table, "dependencies").map((id) => ({ id, range: "" }));
  return dialect === "gpack" || dialect === "rpack" ? requirementsOf(own(root, "dependencies")) : [];
}

function productionReadyOf({ root }: Manifest): boolean | undefined {
  const ready = own(own(root, "marketplace"), "production_ready");
  return typeof ready === "boolean" ? ready : undefined;
}

/** What lies below the directory of a pack; what was asked for last is kept, since rules ask pack by pack. */
interface Lister {
  below(directory: string): readonly TreeEntry[];
  files(directory: string): readonly TreeEntry[];
}

const listers = new WeakMap<Listing, Lister>();

function listerOf(listing: Listing): Lister {
  const known = listers.get(listing);
  if (known) return known;
  const below = lately((directory) => listing.under(directory));
  const lister = { below, files: lately((directory) => withoutNested(directory, below(directory))) };
  listers.set(listing, lister);
  return lister;
}

function lately<Value>(work: (directory: string) => Value): (directory: string) => Value {
  let last: { readonly directory: string; readonly value: Value } | undefined;
  return (directory) => (last?.directory === directory ? last : (last = { directory, value: work(directory) })).value;
}

/** Makes a pack over a listing. `manifest` reads the manifest at a path, again if need be. */
export function createPack(
  directory: string,
  file: string,
  listing: Listing,
  manifest: (file: string) => Manifest | undefined,
  facts: PackFacts,
): Pack {
  return new ListedPack(directory, file, listing, manifest, facts);
}

/** A class, since a registry has tens of thousands: they share their methods, where closures would be made for each. */
class ListedPack implements Pack {
  readonly directory: string;
  readonly file: string;
  readonly facts: PackFacts;
  readonly #listing: Listing;
  readonly #manifest: (file: string) => Manifest | undefined;

  constructor(
    directory: string,
    file: string,
    listing: Listing,
    manifest: (file: string) => Manifest | undefined,
    facts: PackFacts,
  ) {
    this.directory = directory;
    this.file = file;
    this.facts = facts;
    this.#listing = listing;
    this.#manifest = manifest;
  }

  manifest(): Manifest | undefined {
    return this.#manifest(this.file);
  }

  files(): readonly TreeEntry[] {
    return listerOf(this.#listing).files(this.directory);
  }

  has(path: string): boolean {
    const { directory } = this;
    const own = listerOf(this.#listing).below(directory);
    // Most packs hold a handful of files: looking at each is cheaper than searching the whole tree.
    if (own.length > SMALL_PACK) return this.#listing.has(joinPath(directory, path));
    const start = directory === "" ? 0 : directory.length + 1;
    const clean = withoutSlashes(path);
    return own.some((entry) => standsAt(entry.path, start, clean));
  }

  inTree(path: string): boolean {
    return this.#listing.has(path);
  }
}

const SMALL_PACK = 32;

/** True when an entry is what stands at a path below `start`, or lies in it. */
function standsAt(entry: string, start: number, path: string): boolean {
  return entry.startsWith(path, start) && (entry.length === start + path.length || entry[start + path.length] === "/");
}

/** Leaves out what lies in a directory below that has a manifest of its own. */
function withoutNested(directory: string, entries: readonly TreeEntry[]): readonly TreeEntry[] {
  const nested = new Set<string>();
  for (const { path } of entries) {
    if (!MANIFEST_NAMES.includes(baseName(path))) continue;
    const inner = directoryOf(path);
    if (inner !== directory) nested.add(inner);
  }
  if (nested.size === 0) return entries;
  return entries.filter(({ path }) => {
    for (let inner = directoryOf(path); inner.length > directory.length; inner = directoryOf(inner)) {
      if (nested.has(inner)) return false;
    }
    return true;
  });
}
