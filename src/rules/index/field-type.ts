import { own, typeName, valueAt } from "../../core/document.ts";
import { replaceValue } from "../../core/edits.ts";
import type { Index } from "../../core/index-file.ts";
import { indexFaults, isLooseInteger } from "../../core/index-schema.ts";
import { quote } from "../../core/limits.ts";
import { retype } from "../../core/retype.ts";
import { defineRule } from "../../core/rule.ts";

const WORDS: Readonly<Record<string, string>> = {
  string: "text in quotes",
  array: "a list",
  object: "an object",
  integer: "a whole number",
  boolean: "true or false",
};

export default defineRule({
  id: "index/field-type",
  subject: "index",
  severity: "error",
  summary: "Give every field of the index the type that its client reads",
  *check(index) {
    yield* wrong(index);
    yield* loose(index);
  },
});

function* wrong(index: Index) {
  for (const fault of indexFaults(index).type) {
    const found = valueAt(index.doc.value, fault.path);
    const allowed = (fault.types ?? []).filter((type) => type !== "null").map((type) => WORDS[type] ?? type);
    const what = fault.types
      ? `is ${found === null ? "null" : `a ${typeName(found)}`}; write ${allowed.join(" or ")}`
      : `is ${String(found)}; write a whole number from 0 to 9007199254740991`;
    yield {
      message: `${quote(nameOf(fault.path.at(-1), fault.path.at(-2)))} ${what}`,
      at: index.doc.at(fault.path),
      fix: retype(index.doc, fault.path, fault.types ?? []),
    };
  }
}

function nameOf(last: string | number | undefined, above: string | number | undefined): string {
  if (last === undefined) return "index";
  return typeof last === "number" ? `${above ?? "index"}[${last}]` : last;
}

/** `1.0` and `1e3` are whole for JSON, but the client's parser takes a point or an exponent for a fraction. */
function* loose({ dialect, doc, entries }: Index) {
  // Places are costly: look closer only where an entry has such a number at all.
  if (dialect !== "packs-map" || !entries.some(({ record }) => Number.isInteger(own(record, "downloads")))) return;
  const text = doc.part ?? doc.source.text;
  if (!(/"downloads"\s*:\s*[^",\s}]*[-.eE]/.test(text) || text.includes("\\u"))) return;
  for (const { path, record } of entries) {
    if (!Number.isInteger(own(record, "downloads"))) continue;
    const at = [...path, "downloads"];
    if (!isLooseInteger(doc, at) || Number(own(record, "downloads")) < 0) continue;
    yield {
      message: `"downloads" is not written as a whole number; write its digits alone`,
      at: doc.at(at),
      fix: replaceValue(doc, at, String(own(record, "downloads")), "Write its digits alone"),
    };
  }
}
