import { own } from "../../core/document.ts";
import { mixedWords } from "../../core/lookalike/mixed-script.ts";
import { defineRule } from "../../core/rule.ts";

/** Fields by which people find and choose a pack. */
const FIELDS = ["name", "author", "authors", "keywords", "tags"];

/** Most texts are ASCII, in which nothing is mixed. */
const NOT_ASCII = /[^\0-\x7F]/;

export default defineRule({
  id: "index/mixed-script",
  subject: "index",
  severity: "error",
  summary: "List packs by names in letters that are what they seem",
  *check({ doc, entries }) {
    for (const { path, record } of entries) {
      for (const field of FIELDS) {
        const value = own(record, field);
        const items: readonly (readonly [readonly (string | number)[], unknown])[] = Array.isArray(value)
          ? value.map((item: unknown, position) => [[...path, field, position], item])
          : [[[...path, field], value]];
        for (const [at, text] of items) {
          if (typeof text !== "string" || !NOT_ASCII.test(text)) continue;
          for (const mixed of mixedWords(doc, field, at, text)) yield { ...mixed, at: doc.at(at) };
        }
      }
    }
  },
});
