import { quoted } from "../../core/edits.ts";
import { own } from "../../core/document.ts";
import type { Fix } from "../../core/finding.ts";
import type { Index } from "../../core/index-file.ts";
import { indexFaults } from "../../core/index-schema.ts";
import { insertJsonMember } from "../../core/json-edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import type { SchemaFault } from "../../core/schema.ts";

export default defineRule({
  id: "index/required-field",
  subject: "index",
  severity: "error",
  summary: "Give every record of the index the fields that its client requires",
  *check(index) {
    yield* missing(index);
    if (index.dialect === "packages-list") yield* unlikeOthers(index);
  },
});

function* missing(index: Index) {
  for (const fault of indexFaults(index).required) {
    if (fault.key === undefined) continue;
    yield {
      message: `${nameOf(fault, index)} has no ${quote(fault.key)}; add it, ${reason(fault, index)}`,
      at: index.doc.at(fault.path),
      fix: index.dialect === "packs-map" ? repair(fault, index) : undefined,
    };
  }
}

/** What the installer of this index needs; a list that is read otherwise has it nowhere. */
const OF_INSTALLER = ["version", "download_url", "checksum"];

function* unlikeOthers({ doc, entries }: Index) {
  for (const key of OF_INSTALLER) {
    const without = entries.filter(({ record }) => own(record, key) === undefined);
    if (without.length === 0 || without.length * 2 >= entries.length) continue;
    for (const entry of without) {
      if (key === "version" && entry.latest !== undefined) continue;
      yield {
        message: `${quote(entry.key)} has no ${quote(key)}, as the others of the list do; add it, for the installer relies on it`,
        at: doc.at(entry.keyPath),
      };
    }
  }
}

function nameOf({ path }: SchemaFault, { dialect, entries }: Index): string {
  const last = path.at(-1);
  if (path.length === 0) return "The index";
  if (dialect === "packs-map" && path.length === 4)
    return `Version ${quote(String(last))} of ${quote(String(path[1]))}`;
  if (typeof last === "number") {
    const entry = entries[last];
    const isEntry = entry?.key && entry.path.length === path.length && entry.path.at(-1) === last;
    return isEntry ? quote(entry.key) : `Package number ${last + 1} of the list`;
  }
  return `The entry ${path
    .slice(1)
    .map((step) => quote(String(step)))
    .join(", ")}`;
}

function reason({ path }: SchemaFault, { dialect }: Index): string {
  // Deeper records, such as `deprecated`, are this registry's own, and ggen's client ignores them.
  const isOfClient = path.length <= 2 || path.length === 4;
  return dialect === "packs-map" && isOfClient
    ? "for without it ggen's client cannot load the index at all"
    : "for clients of this index rely on it";
}

/** Inserts what can only have one value. */
function repair({ key, path }: SchemaFault, { doc }: Index): Fix | undefined {
  const last = path.at(-1);
  const value = key === "version" && path.length === 4 ? last : key === "id" && path.length === 2 ? last : undefined;
  if (typeof value !== "string" || key === undefined) return undefined;
  return insertJsonMember(doc, path, `${quoted(key)}: ${quoted(value)}`, `Insert ${quote(key)}: ${quote(value)}`);
}
