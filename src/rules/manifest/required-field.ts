import { type Document, type Path, isTable, valueAt } from "../../core/document.ts";
import { replacePlace } from "../../core/edits.ts";
import type { Fix } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import { knownKeys, manifestFaults, misspelled } from "../../core/manifest-schema.ts";
import type { Dialect } from "../../core/manifest.ts";
import { defineRule } from "../../core/rule.ts";

/** Keys of one table that are tried as a misspelling of the missing one. */
const MAX_CANDIDATES = 100;

export default defineRule({
  id: "manifest/required-field",
  subject: "manifest",
  severity: "error",
  summary: "Fill in every field that the manifest must have",
  *check(manifest) {
    const { dialect, doc, root } = manifest;
    for (const { keyword, path, key } of manifestFaults(manifest)) {
      if (keyword !== "required" || key === undefined) continue;
      const slip = slipOf(dialect, valueAt(root, path), path, key);
      const what = path.length === 0 ? `The file has no [${key}] table` : `[${nameOf(path)}] has no ${quote(key)}`;
      yield {
        message: slip === undefined ? `${what}; add it` : `${what}; ${quote(slip)} looks like a misspelling of it`,
        at: doc.keyAt(path),
        fix: slip === undefined ? undefined : renameKey(doc, [...path, slip], key),
        // The marketplace lists a package without a licence; nothing fails to load.
        ...(dialect === "marketplace" && key === "license" ? { severity: "warning" as const } : {}),
      };
    }
  },
});

function nameOf(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** The key that stands where the missing one should. Closed formats leave it to manifest/unknown-key. */
function slipOf(dialect: Dialect, table: unknown, path: Path, key: string): string | undefined {
  if (dialect === "gpack" || dialect === "rpack" || dialect === "engine" || !isTable(table)) return undefined;
  const known = knownKeys(dialect, path);
  return Object.keys(table)
    .slice(0, MAX_CANDIDATES)
    .find((name) => !known.includes(name) && !isTable(table[name]) && misspelled(name, [key], table) === key);
}

function renameKey(doc: Document, path: Path, key: string): Fix {
  return replacePlace(doc.keyAt(path), key, `Rename the key to ${key}`);
}
