import type { Manifest } from "../../core/manifest.ts";
import { quote } from "../../core/limits.ts";
import {
  type PackFile,
  type PatternTable,
  conventionalPatterns,
  hasPatterns,
  packFiles,
  patternTables,
  patternsOf,
  statedPatterns,
  tablePlace,
  tableSuffixes,
} from "../../core/pack-patterns.ts";
import { pathEscape } from "../../core/path-escape.ts";
import { type Reported, defineRule } from "../../core/rule.ts";

/** Directories whose files are not meant to be loaded with the pack. */
const ASIDE = /^(?:docs?|examples?|samples?|tests?|fixtures|benches|target|node_modules|\..*)$/;

export default defineRule({
  id: "template/glob-empty",
  subject: "pack",
  severity: "error",
  summary: "State patterns that find the files of the pack",
  *check(pack) {
    if (pack.facts.dialect !== "gpack" && pack.facts.dialect !== "rpack") return;
    const manifest = pack.manifest();
    if (!hasPatterns(manifest)) return;
    const files = packFiles(pack);
    for (const table of patternTables) {
      const stated = statedPatterns(manifest, table).length > 0;
      yield* stated ? emptyPatterns(manifest, table, files) : strayFiles(manifest, table, files);
    }
  },
});

function* emptyPatterns(manifest: Manifest, table: PatternTable, files: readonly PackFile[]): Generator<Reported> {
  const patterns = patternsOf(manifest, table);
  const empty = patterns.filter(({ glob }) => !files.some(({ components }) => glob.matches(components)));
  const all = empty.length === patterns.length;
  for (const { text, path = [] } of empty) {
    const escape = pathEscape(text);
    if (escape !== undefined && escape !== "inside") continue;
    // A list that keeps both conventional endings is good when the pack uses one of them.
    if (!all && conventionalPatterns[table].includes(text)) continue;
    const suffix = /\.\w+$/.exec(text)?.[0];
    const near = suffix === undefined ? [] : files.filter((file) => file.path.endsWith(suffix));
    const hint = near[0] ? `the pack has ${quote(near[0].path)}, which it does not find; ` : "";
    yield {
      message: `The pattern ${quote(text)} of ${table} matches no file of the pack; ${hint}correct or remove it`,
      at: manifest.doc.at(path),
      ...(all || !/[*?[]/.test(text) ? {} : { severity: "warning" as const }),
    };
  }
}

/** Files that are there for a table, and that its conventional patterns do not find. */
function* strayFiles(manifest: Manifest, table: PatternTable, files: readonly PackFile[]): Generator<Reported> {
  const meant = files.filter((file) => isMeant(table, file));
  const [first] = meant;
  if (!first) return;
  const patterns = patternsOf(manifest, table);
  if (files.some(({ components }) => patterns.some(({ glob }) => glob.matches(components)))) return;
  yield {
    message: `${table}.patterns is not stated, and the conventional places below templates/ do not have ${quote(first.path)}${
      meant.length > 1 ? ` and ${meant.length - 1} more` : ""
    }, so ggen never finds it; state patterns = [...] in [${table}], or move it`,
    at: manifest.doc.keyAt(tablePlace(manifest, table)),
    // Graphs and queries may be named by the templates that use them; nothing else names shapes.
    ...(table === "shapes" || table === "templates" ? {} : { severity: "warning" as const }),
  };
}

function isMeant(table: PatternTable, { path, components }: PackFile): boolean {
  if (!tableSuffixes[table].some((suffix) => path.endsWith(suffix))) return false;
  if (table === "rdf" && (path.endsWith(".shacl.ttl") || components.includes("shapes"))) return false;
  return !components.slice(0, -1).some((directory) => ASIDE.test(directory));
}
