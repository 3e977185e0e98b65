import { answerByRun } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "builds",
  name: "It builds on this tree in a cleanroom",
  of: ["project"],
  category: "critical",
  blocks: "staging",
  needs: ["make-valid"],
  effortHours: 4,
  check: (subject) =>
    answerByRun(subject, ["build", "compile"], {
      detail: "nothing was built on this tree",
      next: "`gpack readiness --run build` runs the phase `build` in a cleanroom",
    }),
});
