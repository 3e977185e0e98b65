import { type Known, MAX_NESTED_PACKS, depthOf, packFinder } from "../known-files.ts";
import type { Pack } from "../pack.ts";
import type { FileKind } from "../recognise.ts";
import { directoryOf } from "../tree.ts";
import type { Judge } from "./judge.ts";
import { judgeFile } from "./judge-file.ts";
import type { PackMaker } from "./judge-pack.ts";

/**
 * A directory with a manifest that lies in no other such directory, and all that is recognised below it: packs, the
 * packs nested in them, and their files. A unit is judged apart from all others, in any order and in any thread.
 */
export interface Unit {
  /** `""` for the root. */
  readonly directory: string;
  /** The manifests of each directory that has some. */
  readonly manifests: readonly (readonly [directory: string, files: readonly Known[]])[];
  readonly files: readonly Known[];
}

/** What belongs together, and the files that belong to no unit. */
export interface Division {
  readonly units: readonly Unit[];
  readonly loose: readonly Known[];
}

/** A pack of a unit, with the manifest that makes it one. */
export interface UnitPack {
  readonly pack: Pack;
  readonly file: Known;
}

/** Kinds that are judged with the whole tree, wherever they lie. */
const APART: readonly FileKind[] = ["workflow", "waivers"];

interface Open {
  readonly directory: string;
  manifests: (readonly [string, readonly Known[]])[];
  readonly files: Known[];
}

/** Divides the recognised files of a tree; units are in the order of their first files. */
export function divide(known: readonly Known[], manifests: ReadonlyMap<string, readonly Known[]>): Division {
  const units = new Map<string, Open>();
  const topOf = topFinder(manifests);
  const loose: Known[] = [];
  for (const file of known) {
    const { kind } = file.recognised;
    if (kind.startsWith("index-") || APART.includes(kind)) continue;
    const top = topOf(directoryOf(file.entry.path));
    const unit = top === undefined ? undefined : units.get(top);
    if (top === undefined) loose.push(file);
    else if (unit) unit.files.push(file);
    else units.set(top, { directory: top, manifests: [], files: [file] });
  }
  for (const named of manifests) {
    const unit = units.get(topOf(named[0]) ?? named[0]);
    if (!unit) continue;
    // A list that is made of its first item has room for it alone, one that grows has room for sixteen more.
    if (unit.manifests.length > 0) unit.manifests.push(named);
    else unit.manifests = [named];
  }
  return { units: [...units.values()], loose };
}

/** Finds the outermost directory with a manifest at or above a directory. */
function topFinder(manifests: ReadonlyMap<string, unknown>): (directory: string) => string | undefined {
  const tops = new Map<string, string | null>();
  const find = (directory: string): string | null => {
    const known = tops.get(directory);
    if (known !== undefined) return known;
    const above = directory === "" ? null : find(directoryOf(directory));
    const top = above ?? (manifests.has(directory) ? directory : null);
    tops.set(directory, top);
    return top;
  };
  return (directory) => find(directory) ?? undefined;
}

/** Judges a unit: pack by pack, so that a parsed manifest lives only while its own rules run; then the other files. */
export function judgeUnit(
  judge: Judge,
  maker: PackMaker,
  unit: Unit,
  accepts: ((directory: string) => boolean) | undefined,
): readonly UnitPack[] {
  const packs: UnitPack[] = [];
  const judged = new Set<string>();
  const nesting = new Map(unit.manifests);
  for (const [directory, files] of unit.manifests) {
    if (accepts && !accepts(directory)) continue;
    if (depthOf(directory, nesting) > MAX_NESTED_PACKS) {
      judge.log.gap(directory, `packs are nested deeper than ${MAX_NESTED_PACKS} levels`);
      continue;
    }
    // The first manifest that names a pack counts: a package.toml may only map the outputs of a pack.toml.
    for (const file of files) {
      judged.add(file.entry.path);
      const pack = maker.judge(directory, file);
      if (!pack) continue;
      packs.push({ pack, file });
      break;
    }
  }
  const packOf = packFinder(packs.map(({ pack }) => pack));
  for (const file of unit.files) {
    if (judged.has(file.entry.path)) continue;
    const pack = packOf(file.entry.path);
    if (accepts && !pack) continue;
    judgeFile(judge, file, pack);
  }
  return packs;
}
