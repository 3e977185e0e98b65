import { type Document, isTable, own } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { baseName } from "../../core/tree.ts";

export default defineRule({
  id: "lock/format",
  subject: "lock",
  severity: "error",
  summary: "Write ggen.lock in TOML",
  mechanical: true,
  *check({ doc, recognised }) {
    if (baseName(recognised.path) !== "ggen.lock" || doc.value === undefined) return;
    // The installer of the marketplace kept JSON under this name in a directory of its own.
    if (!doc.source.text.trimStart().startsWith("{") || isInstallers(recognised.path, doc)) return;
    yield {
      message: "ggen.lock holds JSON, and ggen reads it as TOML; let ggen write it again",
      at: doc.source.place(0, 1),
    };
  },
});

function isInstallers(path: string, doc: Document): boolean {
  const packages = own(doc.value, "packages");
  const records = isTable(packages) ? Object.values(packages) : [];
  return path.endsWith(".ggen/packages/ggen.lock") || records.some((record) => own(record, "resolved") !== undefined);
}
