import { defineRule } from "../../core/rule.ts";
import { inWorkflows } from "../../core/security/emitted-rule.ts";
import pinnedAction from "../workflow/pinned-action.ts";

export default defineRule({
  id: "security/emitted-pin",
  subject: "content",
  severity: "warning",
  summary: "Write workflows whose actions are pinned to commits",
  security: { catalogue: "E03", cwe: [829], score: 6.5, confidence: "very-high" },
  check: (content, tools) => inWorkflows(content, tools, [pinnedAction]),
});
