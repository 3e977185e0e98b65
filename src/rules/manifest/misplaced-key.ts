import { type Document, type Path, isTable, valueAt } from "../../core/document.ts";
import { insertTomlKey } from "../../core/edits.ts";
import type { Edit, Fix } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import { type MisplacedKey, misplacedKeys } from "../../core/misplaced-key.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/misplaced-key",
  subject: "manifest",
  severity: "warning",
  summary: "Write every key in the table that ggen reads it from",
  *check(manifest) {
    const { doc, root } = manifest;
    const groups = new Map<string, MisplacedKey[]>();
    for (const key of misplacedKeys(manifest)) {
      const name = JSON.stringify([key.path.slice(0, -1), key.home]);
      const group = groups.get(name);
      if (group) group.push(key);
      else groups.set(name, [key]);
    }
    for (const keys of groups.values()) {
      const [first] = keys;
      if (!first) continue;
      const table = first.path.slice(0, -1);
      const quoted = keys.map(({ path }) => quote(String(path.at(-1))));
      const names = [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter((part) => part !== "").join(" and ");
      const where = table.length === 0 ? "at the top of the file" : `in [${table.join(".")}]`;
      const home = first.home.length === 0 ? "the top of the file" : `[${first.home.join(".")}]`;
      yield {
        message: `${names} ${where} ${keys.length === 1 ? "is" : "are"} not read; move ${keys.length === 1 ? "it" : "them"} to ${home}`,
        // Several keys of one small table are shown by its header; one that belongs at the top by itself.
        at: doc.keyAt(first.home.length === 0 || table.length === 0 ? first.path : table),
        fix: move(doc, root, keys),
      };
    }
  },
});

/** Moves keys that stand on lines of their own to right below the header of their table. */
function move(doc: Document, root: unknown, keys: readonly MisplacedKey[]): Fix | undefined {
  const edits: Edit[] = [];
  const lines: string[] = [];
  for (const { path } of keys) {
    const span = linesOf(doc, path, valueAt(root, path));
    if (!span) return undefined;
    lines.push(doc.source.text.slice(span.start, span.end).trim());
    edits.push({ at: doc.source.place(span.start, span.end), text: "" });
  }
  const home = keys[0]?.home ?? [];
  const insert = home.length === 0 ? undefined : insertTomlKey(doc, home, lines.join("\n"), "");
  return insert && { summary: `Move them to [${home.join(".")}]`, safe: true, edits: [...insert.edits, ...edits] };
}

/** The lines of `key = value`, when nothing else stands on them. */
function linesOf(doc: Document, path: Path, value: unknown): { start: number; end: number } | undefined {
  if (isTable(value)) return undefined;
  const { source } = doc;
  const key = doc.keyAt(path);
  const at = doc.at(path);
  const start = source.offset(key.line, 1);
  const stop = source.offset(at.endLine, at.endColumn);
  const newline = source.text.indexOf("\n", stop);
  const end = newline === -1 ? source.text.length : newline + 1;
  const before = source.text.slice(start, source.offset(key.line, key.column));
  const after = source.text.slice(stop, end);
  return before.trim() === "" && after.trim() === "" ? { start, end } : undefined;
}
