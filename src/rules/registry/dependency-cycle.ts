import { findCycles } from "../../core/cycle.ts";
import type { Path } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import type { Pack } from "../../core/pack.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/dependency-cycle",
  subject: "registry",
  severity: "error",
  summary: "Let no pack depend on itself, directly or through others",
  *check(registry) {
    const packs = new Map<string, Pack>();
    for (const pack of registry.packs) {
      const { id, dependencies } = pack.facts;
      if (id !== undefined && dependencies.length > 0 && !packs.has(id)) packs.set(id, pack);
    }
    const edges = new Map([
      ...(registry.scope?.dependencies ?? []),
      ...[...packs].map(([id, pack]) => [id, pack.facts.dependencies] as const),
    ]);
    for (const cycle of findCycles(edges)) {
      if (!cycle.some((id) => isAffected(packs.get(id)))) continue;
      // The circle is told from a pack that is here to be shown.
      const start = cycle.findIndex((id) => isAffected(packs.get(id)));
      const told = [...cycle.slice(start), ...cycle.slice(0, start)];
      const [first = "", next = first] = told;
      const manifest = packs.get(first)?.manifest();
      if (!manifest) continue;
      yield { message: message(told), at: manifest.doc.at(pathOf(manifest, next)) };
    }

    function isAffected(pack: Pack | undefined): boolean {
      return pack !== undefined && registry.isAffected(pack);
    }
  },
});

const SHOWN = 8;

function message(cycle: readonly string[]): string {
  const [first = ""] = cycle;
  if (cycle.length === 1) return `${quote(first)} depends on itself; remove the dependency`;
  const way = cycle.slice(0, SHOWN).map(quote).join(" needs ");
  const rest = cycle.length > SHOWN ? ` needs ${cycle.length - SHOWN} more, the last of which` : "";
  return `${way}${rest} needs ${quote(first)}: these packs cannot be installed in any order; break the circle`;
}

function pathOf({ dialect, table, tablePath }: Manifest, id: string): Path {
  if (dialect !== "marketplace") return ["dependencies", id];
  const list = table["dependencies"];
  return [...tablePath, "dependencies", Array.isArray(list) ? list.indexOf(id) : 0];
}
