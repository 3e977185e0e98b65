import { own } from "../../core/document.ts";
import { policyFault } from "../../core/policy-file.ts";
import { environmentsOf, readReadinessPolicy, readinessFaults } from "../../core/readiness/policy.ts";
import { subjectKinds } from "../../core/readiness/probe.ts";
import { defineRule } from "../../core/rule.ts";
import { probeList } from "../../probes/list.gen.ts";
import { ruleList } from "../list.gen.ts";

export default defineRule({
  id: "policy/readiness-form",
  subject: "policy",
  severity: "error",
  summary: "Let no environment ask for less than a milder one, and name requirements that there are",
  *check({ doc }) {
    const section = own(doc.value, "readiness");
    // A policy that cannot be read at all is what policy/policy-form tells.
    if (
      section === undefined ||
      policyFault(
        doc,
        ruleList.map(({ id }) => id),
      )
    )
      return;
    const policy = readReadinessPolicy(section);
    const known = new Set([...probeList.map(({ id }) => id), ...Object.keys(policy.requirements)]);
    const told = new Set<string>();
    for (const kind of subjectKinds) {
      const ladder = environmentsOf(policy, kind, probeList);
      // A project may ask more of itself in its production.toml; a blocker of the policy is known to the policy.
      for (const fault of readinessFaults(policy, ladder, (id) => known.has(id))) told.add(fault);
    }
    for (const fault of told)
      yield { message: `\`gpack readiness\` refuses this policy: ${fault}; correct it`, at: doc.keyAt(["readiness"]) };
  },
});
