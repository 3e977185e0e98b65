import { quote } from "../../core/limits.ts";
import type { Pack } from "../../core/pack.ts";
import { foldName } from "../../core/portable-name.ts";
import type { Registry } from "../../core/registry.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import { packsBySameId } from "../../core/same-id.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "registry/case-clash",
  subject: "registry",
  severity: "error",
  summary: "Keep ids different in more than case",
  *check(registry) {
    if (registry.scope) {
      yield* againstListed(registry);
      return;
    }
    for (const group of packsBySameId(registry, foldName)) {
      const [first] = group;
      if (!first) continue;
      for (const pack of oneEach(group).slice(1)) {
        if (!registry.isAffected(first) && !registry.isAffected(pack)) continue;
        const manifest = pack.manifest();
        if (!manifest) continue;
        const [here, there] = [pack.facts.id ?? "", first.facts.id ?? ""];
        yield {
          message: `The ids ${quote(here)} and ${quote(there)} are one name where case does not count; choose another`,
          at: manifest.doc.at(manifest.idPath),
          related: [{ message: "The pack with the other spelling", at: wholeFile(first.file) }],
        };
      }
    }
  },
});

/** The first pack of each spelling; equal ids are the matter of registry/unique-id. */
function oneEach(group: readonly Pack[]): readonly Pack[] {
  return [...new Map(group.toReversed().map((pack) => [pack.facts.id, pack])).values()].toReversed();
}

/** Of a change only its own packs are known; the names of the others stand in the indexes. */
function* againstListed(registry: Registry): Iterable<Reported> {
  const listed = new Map<string, { readonly key: string; readonly index: string }>();
  for (const { keys, file } of registry.indexes)
    for (const key of keys) listed.set(foldName(key), { key, index: file });
  for (const pack of registry.packs) {
    const { id } = pack.facts;
    const other = id === undefined ? undefined : listed.get(foldName(id));
    if (id === undefined || !other || other.key === id || !registry.isAffected(pack)) continue;
    const manifest = pack.manifest();
    if (!manifest || registry.indexes.some(({ keys }) => keys.has(id))) continue;
    yield {
      message: `The ids ${quote(id)} and ${quote(other.key)} are one name where case does not count; choose another`,
      at: manifest.doc.at(manifest.idPath),
      related: [{ message: "The index that lists the other spelling", at: wholeFile(other.index) }],
    };
  }
}
