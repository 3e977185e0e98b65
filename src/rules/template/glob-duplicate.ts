import { quote } from "../../core/limits.ts";
import {
  hasPatterns,
  packFiles,
  patternTables,
  patternsOf,
  statedPatterns,
  tablePlace,
} from "../../core/pack-patterns.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "template/glob-duplicate",
  subject: "pack",
  severity: "note",
  summary: "Let each file be found by one pattern",
  *check(pack) {
    if (pack.facts.dialect !== "gpack" && pack.facts.dialect !== "rpack") return;
    const manifest = pack.manifest();
    if (!hasPatterns(manifest)) return;
    const files = packFiles(pack);
    for (const table of patternTables) {
      // No two conventional patterns of the other tables can meet in one file.
      if (table !== "shapes" && statedPatterns(manifest, table).length < 2) continue;
      const patterns = patternsOf(manifest, table);
      const isConventional = statedPatterns(manifest, table).length === 0;
      const candidates = isConventional ? files.filter(({ path }) => path.endsWith(".shacl.ttl")) : files;
      const twice = candidates.flatMap(({ path, components }) => {
        const found = patterns.filter(({ glob }) => glob.matches(components));
        return found[1] ? [{ path, second: found[1] }] : [];
      });
      const [first] = twice;
      if (!first) continue;
      const { second, path } = first;
      const more = twice.length > 1 ? ` and ${twice.length - 1} more` : "";
      yield {
        message: second.path
          ? `${quote(path)}${more} is found by an earlier pattern of ${table} already, so ggen lists it twice; narrow one of them`
          : `${quote(path)}${more} is found by two conventional patterns, so ggen lists it twice; state one in [${table}]`,
        at: second.path ? manifest.doc.at(second.path) : manifest.doc.keyAt(tablePlace(manifest, table)),
      };
    }
  },
});
