import type { Path } from "../../core/document.ts";
import type { Fix } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import { defineRule } from "../../core/rule.ts";
import { textFields } from "../../core/text-fields.ts";
import { removeTomlItem, removeTomlKey } from "../../core/toml-edits.ts";

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
        fix: vital && !isItem ? undefined : remove(manifest, path),
      };
    }
  },
});

/** An empty text says nothing, so nothing is lost with it. */
function remove({ doc }: Manifest, path: Path): Fix | undefined {
  const removal = { summary: "Remove what is empty", safe: true };
  const last = path.at(-1);
  return typeof last === "number"
    ? removeTomlItem(doc, path.slice(0, -1), last, removal)
    : removeTomlKey(doc, path, removal);
}
