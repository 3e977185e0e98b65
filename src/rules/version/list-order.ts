import { compareVersions, parseVersion } from "../../core/cargo-version.ts";
import { type Path, own, valueAt } from "../../core/document.ts";
import { quoted } from "../../core/edits.ts";
import type { Edit, Fix } from "../../core/finding.ts";
import type { Index } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

interface Version {
  readonly text: string;
  readonly parsed: NonNullable<ReturnType<typeof parseVersion>>;
}

export default defineRule({
  id: "version/list-order",
  subject: "index",
  severity: "warning",
  summary: "List versions in their order, each once",
  *check(index) {
    const { doc, entries } = index;
    for (const { key, path, record } of entries) {
      const list = own(record, "versions");
      if (!Array.isArray(list)) continue;
      const versions = list.flatMap((text: unknown, position) => {
        const parsed = typeof text === "string" ? parseVersion(text) : undefined;
        return parsed && typeof text === "string" ? [{ text, parsed, position }] : [];
      });
      const [first, last] = [versions[0], versions.at(-1)];
      // Newest first is an order, too.
      const sign = first && last && compareVersions(first.parsed, last.parsed) > 0 ? -1 : 1;
      let isRepaired = versions.length !== list.length;
      for (const [nth, { text, parsed, position }] of versions.entries()) {
        const before = versions[nth - 1];
        const order = before ? sign * compareVersions(before.parsed, parsed) : -1;
        if (!before || order < 0) continue;
        yield {
          message: `The version ${quote(text)} of ${quote(key)} ${order === 0 ? "is listed twice; list it once" : `stands behind ${quote(before.text)}; sort the versions`}`,
          at: doc.at([...path, "versions", position]),
          // One repair sorts the whole list.
          fix: isRepaired ? undefined : sort(index, [...path, "versions"], sorted(versions, sign)),
        };
        isRepaired = true;
      }
    }
  },
});

function sorted(versions: readonly Version[], sign: number): readonly string[] {
  const texts = versions.toSorted((a, b) => sign * compareVersions(a.parsed, b.parsed)).map(({ text }) => text);
  return [...new Set(texts)];
}

/** Writes the versions of a JSON list in an order, each in the place of another, and takes out what is left over. */
function sort({ doc, dialect }: Index, list: Path, texts: readonly string[]): Fix | undefined {
  if (dialect === "packages-toml") return undefined;
  const edits: Edit[] = texts.map((text, position) => ({ at: doc.at([...list, position]), text: quoted(text) }));
  const end = edits.at(-1)?.at;
  const size = valueAt(doc.value, list);
  if (!end || !Array.isArray(size)) return undefined;
  if (size.length > texts.length) {
    const { endLine, endColumn } = doc.at([...list, size.length - 1]);
    edits.push({ at: { file: end.file, line: end.endLine, column: end.endColumn, endLine, endColumn }, text: "" });
  }
  const changed = edits.filter(
    ({ text }, position) => position >= texts.length || text !== quoted(String(size[position])),
  );
  return { summary: "Sort the versions", safe: true, edits: changed };
}
