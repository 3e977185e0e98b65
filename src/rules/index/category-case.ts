import { categoryCounts } from "../../core/categories.ts";
import { isTable, own, text } from "../../core/document.ts";
import { quoted } from "../../core/edits.ts";
import type { Fix } from "../../core/finding.ts";
import type { Index } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/category-case",
  subject: "index",
  severity: "warning",
  summary: "Spell every category one way",
  *check(index) {
    const { doc } = index;
    const listed = own(doc.value, "categories");
    const groups = new Map<string, { spelling: string; total: number; path: readonly (string | number)[] }[]>();
    for (const [spelling, { total, first }] of categoryCounts(index)) {
      const path = isTable(listed) && Object.hasOwn(listed, spelling) ? ["categories", spelling] : first;
      const folded = spelling.trim().toLowerCase();
      const group = groups.get(folded);
      if (group) group.push({ spelling, total, path });
      else groups.set(folded, [{ spelling, total, path }]);
    }
    for (const group of groups.values()) {
      if (group.length === 1) continue;
      const named = group.map((item) => ({
        ...item,
        at: item.path[0] === "categories" ? doc.keyAt(item.path) : doc.at(item.path),
      }));
      const [first, ...others] = named.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
      if (!first) continue;
      const spellings = [first, ...others].map(({ spelling, total }) => `${quote(spelling)} (${total})`).join(" and ");
      yield {
        message: `${spellings} are one category in ${group.length} spellings; choose one, so that a search finds all`,
        at: first.at,
        related: others.slice(0, 5).map(({ spelling, at }) => ({ message: `Spelled ${quote(spelling)}`, at })),
        fix: respell(index, group),
      };
    }
  },
});

/** Categories that one fix respells; what is left is found again. */
const RESPELLED = 200;

/** Takes the spelling that most entries have; of two as frequent, the one that the index listed first. */
function respell(
  { doc, entries }: Index,
  group: readonly { readonly spelling: string; readonly total: number }[],
): Fix | undefined {
  const [chosen] = group.toSorted((a, b) => b.total - a.total);
  if (!chosen) return undefined;
  const others = new Set(group.map(({ spelling }) => spelling).filter((spelling) => spelling !== chosen.spelling));
  const edits = entries
    .filter(({ record }) => others.has(text(record, "category") ?? ""))
    .slice(0, RESPELLED)
    .map(({ path }) => ({ at: doc.at([...path, "category"]), text: quoted(chosen.spelling) }));
  return { summary: `Spell it ${quote(chosen.spelling)} everywhere`, safe: false, edits };
}
