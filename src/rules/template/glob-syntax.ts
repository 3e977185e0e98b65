import { quote } from "../../core/limits.ts";
import { hasPatterns, patternTables, statedPatterns } from "../../core/pack-patterns.ts";
import { defineRule } from "../../core/rule.ts";
import { parseGlob } from "../../core/rust-glob.ts";

export default defineRule({
  id: "template/glob-syntax",
  subject: "manifest",
  severity: "error",
  summary: "Write patterns that ggen can read",
  *check(manifest) {
    if (!hasPatterns(manifest)) return;
    for (const table of patternTables) {
      for (const [pattern, path] of statedPatterns(manifest, table)) {
        const glob = parseGlob(pattern);
        if (!("problem" in glob)) continue;
        yield {
          message: `${quote(pattern)} is not a pattern: ${glob.problem}; ggen stops when it looks for the files of the pack`,
          at: manifest.doc.at(path),
        };
      }
    }
  },
});
