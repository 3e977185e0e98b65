import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { textFields } from "../../core/text-fields.ts";

/** Fields that identify a pack: without a value nothing can find or describe it. */
const VITAL = ["id", "name", "version", "description"];

export default defineRule({
  id: "manifest/empty-field",
  subject: "manifest",
  severity: "error",
  summary: "Give every field a value, or leave it out",
  *check(manifest) {
    for (const { key, path, text } of textFields(manifest)) {
      if (text.trim() !== "") continue;
      const isItem = typeof path.at(-1) === "number";
      const vital = VITAL.includes(key);
      yield {
        message: isItem
          ? `An item of ${quote(key)} is empty; remove it`
          : `${quote(key)} is empty; ${vital ? "fill it in" : "fill it in or remove it"}`,
        at: manifest.doc.at(path),
        severity: vital ? "error" : "warning",
      };
    }
  },
});
