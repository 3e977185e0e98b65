import { own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { hasPatterns, patternTables, stringItems } from "../../core/pack-patterns.ts";
import { pathEscape } from "../../core/path-escape.ts";
import { defineRule } from "../../core/rule.ts";

const LISTS = [
  ...patternTables.map((table) => [table, "patterns"] as const),
  ["templates", "includes"] as const,
  ["macros", "paths"] as const,
];

export default defineRule({
  id: "template/glob-escape",
  subject: "manifest",
  severity: "error",
  summary: "Keep the patterns of a pack within the pack",
  *check(manifest) {
    if (!hasPatterns(manifest)) return;
    for (const [table, key] of LISTS) {
      for (const [at, pattern] of stringItems(own(own(manifest.root, table), key))) {
        const escape = pathEscape(pattern);
        if (escape === undefined || escape === "inside") continue;
        yield {
          message: `The pattern ${quote(pattern)} of ${table} leads out of the pack, to files of whoever installs it; write it relative to the directory of the manifest`,
          at: manifest.doc.at([table, key, at]),
        };
      }
    }
  },
});
