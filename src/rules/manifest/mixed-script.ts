import { mixedWords } from "../../core/lookalike/mixed-script.ts";
import { defineRule } from "../../core/rule.ts";
import { textFields } from "../../core/text-fields.ts";

/** Fields by which people find and choose a pack. */
const FIELDS = ["id", "name", "author", "authors", "keywords", "tags"];

export default defineRule({
  id: "manifest/mixed-script",
  subject: "manifest",
  severity: "error",
  summary: "Write names in letters that are what they seem",
  *check(manifest) {
    const { doc } = manifest;
    for (const { key, path, text } of textFields(manifest)) {
      if (!FIELDS.includes(key)) continue;
      for (const mixed of mixedWords(doc, key, path, text)) yield { ...mixed, at: doc.at(path) };
    }
  },
});
