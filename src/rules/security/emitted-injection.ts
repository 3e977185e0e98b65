import { defineRule } from "../../core/rule.ts";
import { inWorkflows } from "../../core/security/emitted-rule.ts";
import scriptInjection from "../workflow/script-injection.ts";

export default defineRule({
  id: "security/emitted-injection",
  subject: "content",
  severity: "error",
  summary: "Write workflows that hand no text of strangers to a shell",
  security: { catalogue: "E01", cwe: [94], score: 8.8, confidence: "high" },
  check: (content, tools) => inWorkflows(content, tools, [scriptInjection]),
});
