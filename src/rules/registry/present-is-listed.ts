import type { Index } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import type { Pack } from "../../core/pack.ts";
import type { Registry, Scope } from "../../core/registry.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { baseName, directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "registry/present-is-listed",
  subject: "registry",
  severity: "error",
  summary: "List every pack that stands beside listed ones",
  mechanical: true,
  *check(registry) {
    if (registry.scope) {
      yield* unlisted(registry, registry.scope);
      return;
    }
    const groups = groupByPlace(registry.packs);
    const lists = registry.indexes.map((index) => ({ index, listed: listedPacks(registry, index) }));
    for (const { index, listed } of lists) {
      for (const [place, count] of listed.counts) {
        const group = groups.get(place) ?? [];
        if (!isCovered(group, count)) continue;
        for (const pack of group) {
          if (listed.directories.has(pack.directory) || !registry.isAffected(pack)) continue;
          // An index of a selection is one by intent, as long as another one has the rest.
          const isSelection =
            count * 2 < group.length && lists.some((other) => other.listed.directories.has(pack.directory));
          yield { ...report(index, pack), ...(isSelection ? { severity: "warning" } : {}) };
        }
      }
    }
  },
});

function report(index: Index, pack: Pack): Reported {
  return {
    message: `The pack ${quote(pack.facts.id ?? baseName(pack.directory))} of ${quote(pack.file)} is not listed here, so no reader of this index finds it; add an entry`,
    at: wholeFile(index.file),
    related: [{ message: "The pack that is not listed", at: wholeFile(pack.file) }],
  };
}

/** Of a change only its own packs are known: those beside listed packs must be in some index. */
function* unlisted(registry: Registry, { places }: Scope): Iterable<Reported> {
  for (const pack of registry.packs) {
    if (!registry.isAffected(pack) || pack.facts.dialect === undefined) continue;
    if (pack.directory === "" || !places.has(directoryOf(pack.directory))) continue;
    const indexes = registry.indexes.filter(
      (index) => (index.dialect === "packs-map") === (pack.facts.dialect !== "marketplace"),
    );
    // An entry with the pack's name may mean another directory: then this one is not listed.
    const isListed = indexes.some(({ entries }) =>
      entries.some((entry) => registry.packOf(entry)?.directory === pack.directory),
    );
    const [index] = indexes;
    if (index && !isListed) yield report(index, pack);
  }
}

/** Packs of one dialect in one directory. A pack that cannot be read cannot be listed either. */
function groupByPlace(packs: readonly Pack[]): ReadonlyMap<string, readonly Pack[]> {
  const groups = new Map<string, Pack[]>();
  for (const pack of packs) {
    if (pack.directory === "" || pack.facts.dialect === undefined) continue;
    const place = placeOf(pack);
    const group = groups.get(place);
    if (group) group.push(pack);
    else groups.set(place, [pack]);
  }
  return groups;
}

function placeOf({ directory, facts }: Pack): string {
  return `${facts.dialect ?? ""}\0${directoryOf(directory)}`;
}

function listedPacks(registry: Registry, index: Index) {
  const directories = new Set<string>();
  const counts = new Map<string, number>();
  for (const entry of index.entries) {
    const pack = registry.packOf(entry);
    if (!pack || directories.has(pack.directory)) continue;
    directories.add(pack.directory);
    counts.set(placeOf(pack), (counts.get(placeOf(pack)) ?? 0) + 1);
  }
  return { directories, counts };
}

/** A directory named `packages` is a registry as soon as one of its packs is listed; elsewhere most must be. */
function isCovered(group: readonly Pack[], listed: number): boolean {
  const [first] = group;
  if (!first) return false;
  return baseName(directoryOf(first.directory)) === "packages" || (listed > 1 && listed * 2 > group.length);
}
