import { readManifest } from "../../core/manifest.ts";
import { recognise } from "../../core/recognise.ts";
import { type Tools, defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { baseName, joinPath } from "../../core/tree.ts";

const NAMES = ["gpack.toml", "rpack.toml", "package.toml", "pack.toml"];

export default defineRule({
  id: "layout/one-manifest",
  subject: "pack",
  severity: "warning",
  summary: "Keep one manifest in a directory",
  *check(pack, tools) {
    const used = baseName(pack.file);
    for (const name of NAMES) {
      const path = joinPath(pack.directory, name);
      if (name === used || !pack.has(name) || !namesPack(path, tools)) continue;
      yield {
        message: `Both ${used} and ${name} describe this directory, and only ${used} is read here; remove one`,
        at: wholeFile(path),
      };
    }
  },
});

/** A package.toml that only maps outputs, and an ontology bundle, name no pack. */
function namesPack(path: string, tools: Tools): boolean {
  const source = tools.read(path);
  const doc = source && parseTomlDocument(source);
  if (!doc) return false;
  if (doc.value === undefined) return true;
  const dialect = readManifest(doc, recognise(path))?.dialect;
  return dialect !== undefined && dialect !== "ontology-bundle";
}
