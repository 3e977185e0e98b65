import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "scan-clean",
  name: "The security scan finds nothing severe",
  of: ["gpack", "project"],
  category: "critical",
  blocks: "staging",
  effortHours: 4,
  check({ security }) {
    if (!security)
      return {
        outcome: "unknown",
        detail: "no security scan ran on this tree",
        next: "use a build of gpack that has the rules of the scan",
      };
    return answerByRules(security, {
      rules: ["*"],
      met: "no rule of the scan finds an error",
      next: "`gpack security-scan` shows each, with what to do",
    });
  },
});
