import { policyFault } from "../../core/policy-file.ts";
import { defineRule } from "../../core/rule.ts";
import { ruleList } from "../list.gen.ts";

export default defineRule({
  id: "policy/policy-form",
  subject: "policy",
  severity: "error",
  summary: "Write a policy that can be read",
  *check({ doc }) {
    // A text that does not parse is what syntax/toml tells.
    if (doc.value === undefined) return;
    const fault = policyFault(
      doc,
      ruleList.map(({ id }) => id),
    );
    if (!fault) return;
    yield {
      message: `The policy cannot be used: ${fault.message}; correct it`,
      at: fault.at,
    };
  },
});
