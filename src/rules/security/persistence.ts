import { defineRule } from "../../core/rule.ts";
import { scriptDangers } from "../../core/security/script-dangers.ts";

export default defineRule({
  id: "security/persistence",
  subject: "content",
  severity: "error",
  summary: "Leave nothing behind that starts by itself",
  security: { catalogue: "B04", cwe: [506], score: 8.8, confidence: "high" },
  check: (content) =>
    scriptDangers(content, "persistence", "leave it out: a gpack writes files of the project and nothing else"),
});
