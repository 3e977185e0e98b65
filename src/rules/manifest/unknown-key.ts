import { type Path, isTable, valueAt } from "../../core/document.ts";
import { replacePlace } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { knownKeys, manifestFaults, misspelled } from "../../core/manifest-schema.ts";
import { misplacedKeys } from "../../core/misplaced-key.ts";
import { defineRule } from "../../core/rule.ts";

/** Unknown keys of one table that are named in a message. */
const MAX_NAMED = 10;

export default defineRule({
  id: "manifest/unknown-key",
  subject: "manifest",
  severity: "error",
  summary: "Use only keys that ggen knows",
  *check(manifest) {
    const { dialect, doc, root } = manifest;
    const surplus = manifestFaults(manifest).filter((fault) => fault.keyword === "additionalProperties");
    if (surplus.length === 0) return;
    const closed = dialect === "engine";
    const severity = closed ? "error" : "warning";
    const elsewhere = new Set(misplacedKeys(manifest).map(({ path }) => JSON.stringify(path)));

    const strange = new Map<string, { path: Path; keys: string[] }>();
    for (const { path, key } of surplus) {
      if (key === undefined || elsewhere.has(JSON.stringify([...path, key]))) continue;
      const table = valueAt(root, path);
      const meant = misspelled(key, knownKeys(dialect, path), table);
      if (meant === undefined) {
        const name = JSON.stringify(path);
        const group = strange.get(name) ?? { path, keys: [] };
        group.keys.push(key);
        strange.set(name, group);
        continue;
      }
      const at = doc.keyAt([...path, key]);
      const isHeader = isTable(valueAt(root, [...path, key]));
      yield {
        message: `${nameOf(path)} has an unknown key ${quote(key)}; did you mean ${quote(meant)}?`,
        at,
        fix: isHeader ? undefined : replacePlace(at, meant, `Rename the key to ${meant}`),
        severity,
      };
    }

    for (const { path, keys } of strange.values()) {
      const named = keys.slice(0, MAX_NAMED).map(quote).join(", ");
      const more = keys.length > MAX_NAMED ? ` and ${keys.length - MAX_NAMED} more` : "";
      const what = `${nameOf(path)} has unknown ${keys.length === 1 ? "key" : "keys"} ${named}${more}`;
      const [first = ""] = keys;
      yield {
        message: closed
          ? `${what}; ggen refuses a pack with any key but name, version and description, remove them`
          : `${what}; ggen ignores what it does not know, remove it or move it to where it is read`,
        at: doc.keyAt([...path, first]),
        severity,
      };
    }
  },
});

function nameOf(path: Path): string {
  return path.length === 0 ? "The file" : `[${path.filter((step) => typeof step === "string").join(".")}]`;
}
