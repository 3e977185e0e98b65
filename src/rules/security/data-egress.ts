import { defineRule } from "../../core/rule.ts";
import { scriptDangers } from "../../core/security/script-dangers.ts";

export default defineRule({
  id: "security/data-egress",
  subject: "content",
  severity: "error",
  summary: "Send nothing of the machine of whoever generates",
  security: { catalogue: "B04", cwe: [506], score: 8.8, confidence: "high" },
  check: (content) =>
    scriptDangers(content, "egress", "leave it out: nothing that stands on that machine is for others"),
});
