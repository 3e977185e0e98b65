import { defineRule } from "../../core/rule.ts";
import { inWorkflows } from "../../core/security/emitted-rule.ts";
import permissions from "../workflow/permissions.ts";
import persistedCredentials from "../workflow/persisted-credentials.ts";
import secretsInherit from "../workflow/secrets-inherit.ts";
import unsecureCommands from "../workflow/unsecure-commands.ts";

export default defineRule({
  id: "security/emitted-permissions",
  subject: "content",
  severity: "warning",
  summary: "Write workflows with the rights that they need",
  security: { catalogue: "E04", cwe: [250], score: 5.5, confidence: "high" },
  check: (content, tools) =>
    inWorkflows(content, tools, [permissions, persistedCredentials, secretsInherit, unsecureCommands]),
});
