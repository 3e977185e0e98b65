import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/toml",
  subject: "document",
  severity: "error",
  summary: "Write TOML that parses",
  *check({ doc }) {
    yield* doc.problems.filter((problem) => problem.code === "toml");
  },
});
