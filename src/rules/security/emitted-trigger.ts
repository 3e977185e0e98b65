import { defineRule } from "../../core/rule.ts";
import { inWorkflows } from "../../core/security/emitted-rule.ts";
import artifactTrust from "../workflow/artifact-trust.ts";
import privilegedCheckout from "../workflow/privileged-checkout.ts";
import selfHostedRunner from "../workflow/self-hosted-runner.ts";

export default defineRule({
  id: "security/emitted-trigger",
  subject: "content",
  severity: "error",
  summary: "Write workflows that run nothing of strangers with rights",
  security: { catalogue: "E02", cwe: [829], score: 9, confidence: "high" },
  check: (content, tools) => inWorkflows(content, tools, [privilegedCheckout, artifactTrust, selfHostedRunner]),
});
