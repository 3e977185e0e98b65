import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/reserved-key",
  subject: "document",
  severity: "error",
  summary: "Avoid keys that JavaScript reserves",
  *check({ doc }) {
    yield* doc.problems.filter((problem) => problem.code === "reserved-key");
  },
});
