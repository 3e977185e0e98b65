import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";
import { recognise } from "../core/recognise.ts";

export default defineProbe({
  id: "graphs-parse",
  name: "Every graph, shape and query parses",
  of: ["gpack", "project"],
  category: "important",
  blocks: "staging",
  needs: ["manifest-valid"],
  effortHours: 2,
  check({ files, validation }) {
    const amount = files.filter(({ path }) => ["turtle", "query"].includes(recognise(path).kind)).length;
    const answer = answerByRules(validation, {
      rules: ["rdf/*", "template/header-turtle", "template/header-query"],
      met: `${amount} of ${amount} graphs and queries parse`,
    });
    if (amount > 0 || answer.outcome !== "met") return answer;
    return { outcome: "not-applicable", detail: "no file of it is a graph or a query, and no header holds one" };
  },
});
