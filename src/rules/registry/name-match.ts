import { quoted, replaceValue } from "../../core/edits.ts";
import { text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/name-match",
  subject: "entry",
  severity: "warning",
  summary: "Show a pack under the name of its manifest",
  *check({ entry, registry }) {
    const name = text(entry.record, "name");
    // Without an id the name is the key, which registry/id-match compares.
    if (name === undefined || text(entry.record, "id") === undefined) return;
    const pack = registry.packOf(entry);
    const stated = pack?.facts.name;
    if (!pack || stated === undefined || stated === name) return;
    const { doc } = entry.index;
    const path = [...entry.path, "name"];
    const manifest = pack.manifest();
    yield {
      message: `The index shows the name ${quote(name)} and the manifest says ${quote(stated)}; write the name of the manifest`,
      at: doc.at(path),
      fix:
        pack.facts.id === entry.key
          ? replaceValue(doc, path, quoted(stated), `Write the name as ${quote(stated)}`)
          : undefined,
      ...(manifest
        ? { related: [{ message: "The name of the manifest", at: manifest.doc.at([...manifest.tablePath, "name"]) }] }
        : {}),
    };
  },
});
