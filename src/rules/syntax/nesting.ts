import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/nesting",
  subject: "document",
  severity: "error",
  summary: "Keep files flat enough to be read",
  *check({ doc }) {
    yield* doc.problems.filter((problem) => problem.code === "nesting");
  },
});
