import { replaceValue, quoted } from "../../core/edits.ts";
import { text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/id-match",
  subject: "entry",
  severity: "error",
  summary: "Call a pack by one id in index and manifest",
  *check({ entry, registry }) {
    const { doc, dialect } = entry.index;
    const own = text(entry.record, "id");
    if (dialect === "packs-map" && own !== undefined && own !== entry.key) {
      const path = [...entry.path, "id"];
      yield {
        message: `The id is ${quote(own)} and the key of the entry ${quote(entry.key)}; clients look up the key, so write it as the id`,
        at: doc.at(path),
        fix: replaceValue(doc, path, quoted(entry.key), `Write the id as ${quote(entry.key)}`),
      };
    }
    const pack = registry.packOf(entry);
    const id = pack?.facts.id;
    if (!pack || id === undefined || id === entry.key) return;
    // A list without ids is searched by name, and a package may have a name beside its id.
    if (own === undefined && dialect !== "packs-map" && pack.facts.name === entry.key) return;
    const manifest = pack.manifest();
    yield {
      message: `The entry is for ${quote(entry.key)} and its manifest says ${quote(id)}; make them equal`,
      at: dialect === "packs-map" ? doc.keyAt(entry.keyPath) : doc.at(entry.keyPath),
      ...(manifest ? { related: [{ message: "The id of the manifest", at: manifest.doc.at(manifest.idPath) }] } : {}),
    };
  },
});
