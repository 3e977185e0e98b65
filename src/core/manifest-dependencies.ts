import { type Path, isTable, own, text } from "./document.ts";
import type { Manifest } from "./manifest.ts";

/** Another pack that a manifest asks for. */
export interface Dependency {
  readonly id: string;
  /** The place of the name: a key of `[dependencies]`, or a value. */
  readonly path: Path;
  readonly named: "key" | "value";
  readonly range: string | undefined;
  readonly rangePath: Path;
}

/**
 * The packs that a manifest depends on. Crates are left out: `[dependencies]` names packs only in the
 * `[gpack]` dialect.
 */
export function dependenciesOf({ dialect, root, table, tablePath }: Manifest): readonly Dependency[] {
  switch (dialect) {
    case "gpack":
    case "rpack": {
      const dependencies = own(root, "dependencies");
      if (!isTable(dependencies)) return [];
      return Object.entries(dependencies).map(([id, range]) => {
        const path = ["dependencies", id];
        return { id, path, named: "key", range: typeof range === "string" ? range : undefined, rangePath: path };
      });
    }
    case "marketplace":
      return list(own(table, "dependencies")).flatMap((id, index): readonly Dependency[] => {
        const path = [...tablePath, "dependencies", index];
        return typeof id === "string" ? [{ id, path, named: "value", range: undefined, rangePath: path }] : [];
      });
    case "pack-set":
      return list(own(table, "dependencies")).flatMap((item, index): readonly Dependency[] => {
        const id = text(item, "pack_id");
        const path = [...tablePath, "dependencies", index];
        if (id === undefined) return [];
        return [
          {
            id,
            path: [...path, "pack_id"],
            named: "value",
            range: text(item, "version"),
            rangePath: [...path, "version"],
          },
        ];
      });
    case "package":
    case "archive":
    case "engine":
    case "ontology-bundle":
    case "unknown":
      return [];
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
