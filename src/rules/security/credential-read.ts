import { defineRule } from "../../core/rule.ts";
import { scriptDangers } from "../../core/security/script-dangers.ts";

export default defineRule({
  id: "security/credential-read",
  subject: "content",
  severity: "error",
  summary: "Leave the credentials of whoever generates alone",
  security: { catalogue: "B04", cwe: [522], score: 8.8, confidence: "high" },
  check: (content) => scriptDangers(content, "credentials", "leave it out: a gpack needs no credentials"),
});
