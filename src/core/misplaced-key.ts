import { type Path, own, isTable } from "./document.ts";
import { knownKeys } from "./manifest-schema.ts";
import type { Manifest } from "./manifest.ts";

/** A key that ggen reads, in a table where ggen does not look for it. */
export interface MisplacedKey {
  readonly path: Path;
  /** The table that it belongs to; `[]` is the top of the file. */
  readonly home: Path;
}

/** The keys of a manifest that stand in the wrong table, in the order of the file. */
export function misplacedKeys(manifest: Manifest): readonly MisplacedKey[] {
  const { dialect, root, tablePath } = manifest;
  const found: MisplacedKey[] = [];
  const search = (at: Path, table: unknown, home: Path, homeTable: unknown): void => {
    if (!isTable(table)) return;
    const wanted = knownKeys(dialect, home);
    const local = knownKeys(dialect, at);
    for (const key of Object.keys(table)) {
      if (!wanted.includes(key) || local.includes(key) || own(homeTable, key) !== undefined) continue;
      found.push({ path: [...at, key], home });
    }
  };
  switch (dialect) {
    case "gpack":
    case "rpack":
      search([], root, tablePath, manifest.table);
      search(tablePath, manifest.table, [], root);
      break;
    case "pack-set":
      search([], root, tablePath, manifest.table);
      search([...tablePath, "metadata"], own(manifest.table, "metadata"), tablePath, manifest.table);
      break;
    case "engine":
      search([], root, tablePath, manifest.table);
      break;
    case "package":
    case "archive":
    case "marketplace":
    case "ontology-bundle":
    case "unknown":
      break;
  }
  return found;
}
