import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "scan-clean",
  name: "The security scan finds nothing severe",
  of: ["gpack", "project"],
  category: "critical",
  blocks: "staging",
  effortHours: 4,
  check: ({ security }) =>
    answerByRules(security, {
      rules: ["*"],
      met: "no rule of the scan finds an error",
      next: "`gpack security-scan` shows each, with what to do",
    }),
});
