import type { Path } from "../../core/document.ts";
import type { IndexEntry } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/version-match",
  subject: "entry",
  severity: "error",
  summary: "List the version that the manifest has",
  *check({ entry, registry }) {
    if (entry.latest === undefined && entry.versions.length === 0) return;
    const pack = registry.packOf(entry);
    const version = pack?.facts.version;
    if (!pack || version === undefined || isListed(entry, version)) return;
    const manifest = pack.manifest();
    yield {
      message: `The manifest has version ${quote(version)}, which the index does not list; ${advice(entry)}`,
      at: entry.index.doc.at(placeOf(entry)),
      ...(manifest
        ? {
            related: [
              { message: "The version of the manifest", at: manifest.doc.at([...manifest.tablePath, "version"]) },
            ],
          }
        : {}),
    };
  },
});

function isListed({ versions, latest }: IndexEntry, version: string): boolean {
  return versions.length === 0 ? latest === version : versions.some(({ key }) => key === version);
}

function advice({ versions }: IndexEntry): string {
  return versions.length === 0 ? "write this version" : "add it to the versions, or set the manifest back";
}

function placeOf({ index, path, latest }: IndexEntry): Path {
  if (index.dialect !== "packs-map") return [...path, "version"];
  return [...path, latest === undefined ? "versions" : "latest_version"];
}
