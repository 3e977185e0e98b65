import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "manifest-valid",
  name: "The manifest is valid",
  of: ["gpack"],
  category: "critical",
  blocks: "staging",
  effortHours: 1,
  check: ({ validation }) =>
    answerByRules(validation, {
      rules: ["manifest/*", "syntax/toml", "syntax/toml-version", "syntax/encoding", "layout/one-manifest"],
      met: "the manifest parses and every rule about it is kept",
    }),
});
