import { POLICY_PATH } from "../../core/policy.ts";
import { policyFault } from "../../core/policy-file.ts";
import { defineRule } from "../../core/rule.ts";
import { ruleList } from "../list.gen.ts";

export default defineRule({
  id: "registry/policy",
  subject: "document",
  severity: "error",
  summary: "Write a policy that can be read",
  *check({ doc, recognised }) {
    if (recognised.path !== POLICY_PATH || doc.problems.length > 0) return;
    const fault = policyFault(
      doc,
      ruleList.map((rule) => rule.id),
    );
    if (fault) yield { message: `The policy cannot be used: ${fault.message}; correct it`, at: fault.at };
  },
});
