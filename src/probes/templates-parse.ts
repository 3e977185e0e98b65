import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";
import { recognise } from "../core/recognise.ts";

export default defineProbe({
  id: "templates-parse",
  name: "Every template parses",
  of: ["gpack", "project"],
  category: "critical",
  blocks: "staging",
  needs: ["manifest-valid"],
  effortHours: 2,
  check({ files, validation }) {
    const amount = files.filter(({ path }) => recognise(path).kind === "template").length;
    const answer = answerByRules(validation, {
      rules: ["template/tera-syntax", "template/header-yaml", "template/header-unterminated", "template/key-type"],
      met: `${amount} of ${amount} templates parse, headers and bodies`,
    });
    if (amount > 0 || answer.outcome !== "met") return answer;
    return { outcome: "not-applicable", detail: "no file of it is a template" };
  },
});
