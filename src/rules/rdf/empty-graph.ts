import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "rdf/empty-graph",
  subject: "turtle",
  severity: "warning",
  summary: "Ship graphs that say something",
  *check(source, { syntax }) {
    if (syntax.turtle(source.text).triples !== 0) return;
    yield {
      message: "The graph has no triple, so queries find nothing in it; fill it or remove the file",
      at: source.place(0),
    };
  },
});
