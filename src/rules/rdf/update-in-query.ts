import { queryOutline } from "../../core/query-outline.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "rdf/update-in-query",
  subject: "query",
  severity: "warning",
  summary: "Keep updates out of query files",
  *check(source) {
    const { kind, first } = queryOutline(source.text);
    if (kind !== "update") return;
    const word = /^\w+/.exec(source.text.slice(first, first + 20))?.[0] ?? "";
    yield {
      message: `${word.toUpperCase()} changes a graph, and ggen only queries; write a CONSTRUCT that gives the new triples, or name the file .ru`,
      at: source.place(first, first + word.length),
    };
  },
});
