import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/toml-version",
  subject: "document",
  severity: "error",
  summary: "Keep to TOML 1.0, which ggen reads",
  *check({ doc }) {
    yield* doc.problems.filter((problem) => problem.code === "toml-version");
  },
});
