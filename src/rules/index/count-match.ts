import { type Path, isTable, own } from "../../core/document.ts";
import { replaceValue } from "../../core/edits.ts";
import type { Index } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { categoryCounts } from "../../core/categories.ts";

export default defineRule({
  id: "index/count-match",
  subject: "index",
  severity: "warning",
  summary: "State the counts that the index really has",
  *check(index) {
    const { doc } = index;
    const root = doc.value;
    if (index.dialect !== "packages-list" && index.dialect !== "packs-map") return;
    for (const { key, real, of } of counts(index)) {
      const stated = own(root, key);
      if (typeof stated === "number" && real !== undefined && stated !== real)
        yield differs(index, [key], stated, real, of);
    }
    const stated = own(root, "categories");
    if (!isTable(stated)) return;
    const real = categoryCounts(index);
    for (const [category, amount] of Object.entries(stated)) {
      const found = real.get(category)?.total ?? 0;
      if (typeof amount !== "number" || amount === found) continue;
      yield differs(index, ["categories", category], amount, found, `packages of ${quote(category)}`);
    }
    for (const [category, { total, first }] of real) {
      if (Object.hasOwn(stated, category)) continue;
      yield {
        message: `The category ${quote(category)} has packages, but "categories" does not list it; add it with ${total}`,
        at: doc.at(["categories"]),
        related: [{ message: "The first package of it", at: doc.at(first) }],
      };
    }
  },
});

function differs({ doc }: Index, path: Path, stated: number, real: number, what: string) {
  return {
    message: `${quote(String(path.at(-1)))} says ${stated}, but the index has ${real} ${what}; write ${real}`,
    at: doc.at(path),
    fix: replaceValue(doc, path, String(real), `Write ${real}`),
  };
}

function counts({ doc, entries, dialect }: Index): readonly { key: string; real: number | undefined; of: string }[] {
  const root = doc.value;
  const crates = own(root, "o_crates");
  const lists = entries.map(({ record, versions }) => {
    const list = own(record, "versions");
    return Array.isArray(list) ? list.length : dialect === "packs-map" ? versions.length : undefined;
  });
  const packages = own(root, dialect === "packs-map" ? "packs" : "packages");
  return [
    {
      key: "package_count",
      real: Array.isArray(packages) ? packages.length : isTable(packages) ? Object.keys(packages).length : undefined,
      of: "packages",
    },
    {
      key: "version_count",
      // Where not every package lists its versions, nobody can say what was counted.
      real: lists.reduce<number | undefined>(
        (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
        0,
      ),
      of: "versions",
    },
    { key: "o_crate_count", real: Array.isArray(crates) ? crates.length : undefined, of: "crates" },
  ];
}
