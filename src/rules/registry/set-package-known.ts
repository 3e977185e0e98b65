import { own, text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { knownPacks } from "../../core/known-pack.ts";
import { readManifest } from "../../core/manifest.ts";
import { recognise } from "../../core/recognise.ts";
import type { Registry } from "../../core/registry.ts";
import { type Tools, defineRule } from "../../core/rule.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";

export default defineRule({
  id: "registry/set-package-known",
  subject: "registry",
  severity: "warning",
  summary: "Put only packages of the marketplace into a pack set",
  *check(registry, tools) {
    if (registry.scope || !hasMarketplace(registry)) return;
    const known = knownPacks(registry);
    for (const { path, kind } of registry.listing.entries) {
      const recognised = recognise(path);
      if (kind !== "file" || recognised.kind !== "pack-set" || recognised.copy) continue;
      const manifest = readSet(path, tools);
      if (!manifest) continue;
      const packages = own(manifest.table, "packages");
      if (!Array.isArray(packages)) continue;
      for (const [position, name] of packages.entries()) {
        // `a@1.0` names the package `a`.
        if (typeof name !== "string" || name === "" || known.has(name) || known.has(withoutVersion(name))) continue;
        yield {
          message: `${quote(name)} is no package of this marketplace, so no client finds it; name one that is listed, or remove it`,
          at: manifest.doc.at([...manifest.tablePath, "packages", position]),
        };
      }
    }
  },
});

function readSet(path: string, tools: Tools) {
  const source = tools.read(path);
  const manifest = source && readManifest(parseTomlDocument(source), recognise(path));
  return manifest?.dialect === "pack-set" && text(manifest.table, "id") !== undefined ? manifest : undefined;
}

function hasMarketplace({ packs, indexes }: Registry): boolean {
  return (
    packs.some(({ facts }) => facts.dialect === "marketplace") ||
    indexes.some(({ dialect, keys }) => dialect !== "packs-map" && keys.size > 0)
  );
}

function withoutVersion(name: string): string {
  const at = name.lastIndexOf("@");
  return at > 0 ? name.slice(0, at) : name;
}
