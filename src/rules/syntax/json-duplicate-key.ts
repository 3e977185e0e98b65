import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/json-duplicate-key",
  subject: "document",
  severity: "error",
  summary: "Write every key of an object once",
  *check({ doc }) {
    yield* doc.problems.filter((problem) => problem.code === "json-duplicate-key");
  },
});
