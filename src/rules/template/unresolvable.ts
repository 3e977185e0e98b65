import { quote } from "../../core/limits.ts";
import { hasPatterns, packFiles, patternsOf } from "../../core/pack-patterns.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "template/unresolvable",
  subject: "pack",
  severity: "error",
  summary: "Keep templates below templates/, where ggen resolves them",
  *check(pack) {
    if (pack.facts.dialect !== "gpack" && pack.facts.dialect !== "rpack") return;
    const manifest = pack.manifest();
    if (!hasPatterns(manifest)) return;
    const patterns = patternsOf(manifest, "templates").filter(({ path }) => path);
    if (patterns.length === 0) return;
    const outside = packFiles(pack).filter(({ path }) => !path.startsWith("templates/"));
    for (const { text, path = [], glob } of patterns) {
      const found = outside.filter(({ components }) => glob.matches(components));
      if (!found[0]) continue;
      const more = found.length > 1 ? ` and ${found.length - 1} more` : "";
      yield {
        message: `The pattern ${quote(text)} lists ${quote(found[0].path)}${more}, and ggen resolves <id>:<path> below templates/ only, so it can never be generated; move it into templates/`,
        at: manifest.doc.at(path),
      };
    }
  },
});
