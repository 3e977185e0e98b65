import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "paths-contained",
  name: "No path leads out of the project",
  of: ["gpack", "project"],
  category: "critical",
  blocks: "staging",
  effortHours: 1,
  check: ({ validation }) =>
    answerByRules(validation, {
      rules: ["template/path-escape", "manifest/glob-escape", "index/path-escape", "lock/absolute-path"],
      met: "every path stays inside",
    }),
});
