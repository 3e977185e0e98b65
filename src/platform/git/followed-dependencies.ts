import { type PackFacts, factsOf } from "../../core/pack.ts";
import { MANIFEST_NAMES } from "../../core/recognise.ts";
import type { Gap } from "../../core/report.ts";
import { joinPath } from "../../core/tree.ts";
import { hasManifest } from "./pack-directory.ts";
import type { TreeReader } from "./tree-reader.ts";

/** Packs whose dependencies are followed, to find a circle through a changed one and to resolve it. */
const MAX_FOLLOWED = 500;

/**
 * The packs that the touched ones need, directly or through others, by id. Only packs of this tree that an
 * index lists are followed.
 */
export async function followedDependencies(
  loaded: ReadonlySet<string>,
  places: (id: string) => readonly string[],
  head: TreeReader,
): Promise<{ readonly followed: ReadonlyMap<string, PackFacts>; readonly gaps: readonly Gap[] }> {
  const followed = new Map<string, PackFacts>();
  const seen = new Set<string>();
  const open: string[] = [];
  const visit = async (directory: string): Promise<void> => {
    const found = await Promise.all(MANIFEST_NAMES.map((name) => head.manifest(joinPath(directory, name))));
    const facts = factsOf(found.find((manifest) => manifest !== undefined));
    if (facts.id !== undefined && !loaded.has(directory)) followed.set(facts.id, facts);
    for (const { id } of facts.needs) if (!seen.has(id)) open.push(id);
  };
  for (const directory of loaded) await visit(directory);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (seen.size > MAX_FOLLOWED) {
      return {
        followed,
        gaps: [{ file: "", reason: `the change needs more than ${MAX_FOLLOWED} packs, directly or through others` }],
      };
    }
    for (const place of places(id)) if (await hasManifest(place, head)) await visit(place);
  }
  return { followed, gaps: [] };
}
