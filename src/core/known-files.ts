import type { Pack } from "./pack.ts";
import { type FileKind, type Recognised, recognise } from "./recognise.ts";
import { parseGlob } from "./rust-glob.ts";
import { type TreeEntry, directoryOf } from "./tree.ts";

/** A file that is recognised, so that some rule may look at it. */
export interface Known {
  readonly entry: TreeEntry;
  readonly recognised: Recognised;
}

/** The recognised files among the entries of a tree, without those that globs exclude. */
export function knownFiles(
  entries: readonly TreeEntry[],
  indexes: readonly string[] | undefined,
  exclude: readonly string[],
): readonly Known[] {
  const isExcluded = exclusion(exclude);
  const known: Known[] = [];
  for (const entry of entries) {
    if (entry.kind !== "file") continue;
    if (isExcluded(entry.path)) continue;
    const recognised = recognise(entry.path, indexes);
    if (recognised.kind !== "other") known.push({ entry, recognised });
  }
  return known;
}

/** Whether some glob excludes a path; a text that is no glob excludes nothing. */
export function exclusion(exclude: readonly string[]): (path: string) => boolean {
  const globs = exclude.map(parseGlob).filter((glob) => "matches" in glob);
  return (path) => globs.some((glob) => glob.matches(path.split("/")));
}

const MANIFEST_ORDER: readonly FileKind[] = ["gpack-manifest", "package-manifest", "pack-manifest"];

/** The manifests of each directory that has some, gpack.toml first. */
export function packManifests(known: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const manifests = new Map<string, Known[]>();
  for (const file of known) {
    const { kind, copy } = file.recognised;
    if (copy || !MANIFEST_ORDER.includes(kind)) continue;
    const directory = directoryOf(file.entry.path);
    const others = manifests.get(directory);
    if (!others) manifests.set(directory, [file]);
    else {
      others.push(file);
      others.sort((a, b) => MANIFEST_ORDER.indexOf(a.recognised.kind) - MANIFEST_ORDER.indexOf(b.recognised.kind));
    }
  }
  return manifests;
}

/** Packs around packs that are followed; real ones are nested once, in examples. */
export const MAX_NESTED_PACKS = 4;

/** How many packs lie around a directory. */
export function depthOf(directory: string, manifests: ReadonlyMap<string, unknown>): number {
  let depth = 0;
  for (let above = directory; above !== "";) {
    above = directoryOf(above);
    if (manifests.has(above)) depth += 1;
  }
  return depth;
}

/** Finds the innermost pack of a path. */
export function packFinder(packs: readonly Pack[]): (path: string) => Pack | undefined {
  const byDirectory = new Map(packs.map((pack) => [pack.directory, pack]));
  return (path) => {
    for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
      const pack = byDirectory.get(directory);
      if (pack || directory === "") return pack;
    }
  };
}
