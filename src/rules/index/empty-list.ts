import { own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

/** Further places that one finding names. */
const RELATED = 5;

export default defineRule({
  id: "index/empty-list",
  subject: "index",
  severity: "warning",
  summary: "Give every pack words that it is found by",
  *check({ doc, entries }) {
    for (const field of ["tags", "keywords"]) {
      const empty = entries.filter(({ record }) => isEmptyList(own(record, field)));
      const [first, ...others] = empty.slice(0, RELATED + 1).map(({ path }) => [...path, field]);
      if (!first) continue;
      yield {
        message: `${quote(field)} is an empty list in ${empty.length} of ${entries.length} ${entries.length === 1 ? "entry" : "entries"}; add words that people search for`,
        at: doc.at(first),
        related: others.map((path) => ({ message: `${quote(field)} is empty here too`, at: doc.at(path) })),
      };
    }
  },
});

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
