import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "documented",
  name: "A README says what it is",
  of: ["gpack", "project"],
  category: "nice-to-have",
  effortHours: 1,
  check({ kind, has, validation }) {
    const readme = ["README.md", "readme.md", "README", "README.rst", "README.txt"].find((name) => has(name));
    if (readme === undefined)
      return {
        outcome: "failed",
        detail: "no README is there",
        next: "add README.md: what it makes, from what, by which command",
      };
    if (kind === "project") return { outcome: "met", detail: `${readme} is there` };
    return answerByRules(validation, {
      rules: ["layout/readme-file", "manifest/description-length"],
      counts: () => true,
      met: `${readme} is there, and the manifest describes it`,
    });
  },
});
