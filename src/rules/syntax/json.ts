import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/json",
  subject: "document",
  severity: "error",
  summary: "Write JSON that parses",
  *check({ doc }) {
    yield* doc.problems.filter((problem) => problem.code === "json");
  },
});
