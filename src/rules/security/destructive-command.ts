import { defineRule } from "../../core/rule.ts";
import { scriptDangers } from "../../core/security/script-dangers.ts";

export default defineRule({
  id: "security/destructive-command",
  subject: "content",
  severity: "error",
  summary: "Delete only what the gpack made",
  security: { catalogue: "B04", cwe: [506], score: 8.8, confidence: "high" },
  check: (content) =>
    scriptDangers(content, "destruction", "leave it out, or name what is deleted by a path below the project"),
});
