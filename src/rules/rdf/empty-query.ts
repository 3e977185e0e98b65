import { queryOutline } from "../../core/query-outline.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "rdf/empty-query",
  subject: "query",
  severity: "error",
  summary: "Put a query into every query file",
  *check(source) {
    const { kind, templated } = queryOutline(source.text);
    if (kind !== "empty" || templated) return;
    yield {
      message:
        "The file has no query, so running it fails; write a SELECT, CONSTRUCT, ASK or DESCRIBE, or remove the file",
      at: source.place(0),
    };
  },
});
