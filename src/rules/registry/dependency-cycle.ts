import { cycleText, findCycles } from "../../core/cycle.ts";
import type { Path } from "../../core/document.ts";
import type { IndexEntry } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import { type Pack, idOf } from "../../core/pack.ts";
import { defineRule } from "../../core/rule.ts";
import type { Release } from "../../core/solver/catalogue.ts";
import { type RegistryCatalogue, catalogueOf } from "../../core/solver/registry-catalogue.ts";
import type { Place } from "../../core/source.ts";

export default defineRule({
  id: "registry/dependency-cycle",
  subject: "registry",
  severity: "error",
  summary: "Let no pack depend on itself, directly or through others",
  *check(registry) {
    const catalogue = catalogueOf(registry);
    const packs = new Map<string, Pack>();
    for (const pack of registry.packs) if (!packs.has(idOf(pack))) packs.set(idOf(pack), pack);
    const entries = new Map<string, IndexEntry>();
    for (const entry of registry.indexes.flatMap((index) => index.entries)) {
      if (!packs.has(entry.key) && registry.isAffected(entry)) entries.set(entry.key, entry);
    }
    const isShown = (id: string): boolean => {
      const pack = packs.get(id);
      return pack ? registry.isAffected(pack) : entries.has(id);
    };
    const needsOf = (id: string): readonly string[] =>
      (packs.get(id)?.facts ?? newest(catalogue, id))?.needs.map((need) => need.id) ?? [];

    for (const cycle of findCycles(edgesFrom([...packs.keys(), ...entries.keys()], needsOf))) {
      // The circle is told from a pack that is here to be shown.
      const start = cycle.findIndex(isShown);
      if (start === -1) continue;
      const told = [...cycle.slice(start), ...cycle.slice(0, start)];
      const [first = "", next = first] = told;
      const at = placeOf(packs.get(first)?.manifest(), entries.get(first), newest(catalogue, first), next);
      if (at) yield { message: message(told), at };
    }
  },
});

/** Everything that can be reached from some packs. */
function edgesFrom(
  ids: readonly string[],
  needsOf: (id: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, readonly string[]>();
  for (const open = ids.toReversed(); open.length > 0;) {
    const id = open.pop() ?? "";
    if (edges.has(id)) continue;
    const needs = needsOf(id);
    edges.set(id, needs);
    for (const need of needs) if (!edges.has(need)) open.push(need);
  }
  return edges;
}

/** What an index lists of a pack that does not stand here: the version that its users get. */
function newest({ universe }: RegistryCatalogue, id: string): Release | undefined {
  const { releases, newest } = universe.pack(id);
  return releases[newest];
}

function placeOf(
  manifest: Manifest | undefined,
  entry: IndexEntry | undefined,
  release: Release | undefined,
  next: string,
): Place | undefined {
  if (manifest) return manifest.doc.at(pathOf(manifest, next));
  const listed = entry?.versions.find(({ key }) => key === release?.version);
  return entry?.index.doc.at([...(listed?.path ?? entry.path), "dependencies", next]);
}

function message(cycle: readonly string[]): string {
  const [first = ""] = cycle;
  if (cycle.length === 1) return `${quote(first)} depends on itself; remove the dependency`;
  return `${cycleText(cycle, "needs")}: these packs cannot be installed in any order; break the circle`;
}

function pathOf({ dialect, table, tablePath }: Manifest, id: string): Path {
  if (dialect !== "marketplace") return ["dependencies", id];
  const list = table["dependencies"];
  return [...tablePath, "dependencies", Array.isArray(list) ? list.indexOf(id) : 0];
}
