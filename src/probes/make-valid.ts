import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";
import { joinPath } from "../core/tree.ts";

export default defineProbe({
  id: "make-valid",
  name: "The make.toml is valid",
  of: ["project"],
  category: "critical",
  blocks: "staging",
  effortHours: 1,
  check({ directory, read, validation }) {
    if (!read(joinPath(directory, "make.toml")))
      return { outcome: "unknown", detail: "make.toml could not be read", next: "make it a plain file" };
    return answerByRules(validation, {
      rules: ["make/*", "syntax/toml"],
      met: "the make.toml parses, its phases are known and wait for each other in no circle",
    });
  },
});
