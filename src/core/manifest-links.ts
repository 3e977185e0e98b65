import { type Path, isTable, own } from "./document.ts";
import type { Manifest } from "./manifest.ts";

/** A link that a manifest gives, and what it is for. */
export interface ManifestLink {
  readonly key: string;
  readonly path: Path;
  readonly url: string;
}

const LINKS = ["repository", "homepage", "documentation", "download_url"];

/** The links of a manifest: in the table that names the pack, and in `[metadata]`. Blank ones are left out. */
export function manifestLinks({ root, table, tablePath, dialect }: Manifest): readonly ManifestLink[] {
  if (dialect === "ontology-bundle" || dialect === "engine") return [];
  const links: ManifestLink[] = [];
  const search = (at: Path, from: unknown): void => {
    if (!isTable(from)) return;
    for (const key of LINKS) {
      const url = own(from, key);
      if (typeof url === "string" && url.trim() !== "") links.push({ key, path: [...at, key], url });
    }
  };
  search(tablePath, table);
  search(["metadata"], own(root, "metadata"));
  return links;
}
