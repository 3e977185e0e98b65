import { type Path, isTable, own } from "./document.ts";
import type { Manifest } from "./manifest.ts";

/** A string of a manifest that people read. */
export interface TextField {
  readonly path: Path;
  readonly key: string;
  readonly text: string;
}

const FIELDS = [
  "id",
  "name",
  "version",
  "description",
  "license",
  "ggen_compat",
  "category",
  "author",
  "authors",
  "repository",
  "homepage",
  "documentation",
  "download_url",
  "keywords",
  "tags",
  "categories",
  "packages",
];

/** The strings of the table that names the pack, and the strings in its lists. */
export function* textFields({ table, tablePath, dialect }: Manifest): Iterable<TextField> {
  if (dialect === "ontology-bundle" || !isTable(table)) return;
  for (const key of FIELDS) {
    const value = own(table, key);
    if (typeof value === "string") yield { path: [...tablePath, key], key, text: value };
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (typeof item === "string") yield { path: [...tablePath, key, index], key, text: item };
      }
    }
  }
}
