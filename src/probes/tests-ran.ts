import { answerByRun } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "tests-ran",
  name: "The tests ran on this tree in a cleanroom",
  of: ["gpack", "project"],
  category: "critical",
  blocks: "production",
  effortHours: 8,
  check(subject) {
    return answerByRun(subject, ["test", "tests"], {
      detail: "no test ran on this tree",
      next: subject.has("make.toml")
        ? "`gpack readiness --run test` runs the phase `test` in a cleanroom"
        : "add a make.toml with a phase `test`, and `gpack readiness --run test`",
    });
  },
});
