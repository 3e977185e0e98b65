import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "digests-match",
  name: "The digest that the index states is that of the files",
  of: ["gpack"],
  category: "important",
  blocks: "production",
  effortHours: 1,
  check({ statedDigest, validation }) {
    const answer = answerByRules(validation, {
      rules: ["integrity/*"],
      met: `the digest was worked out again from the files, and is what the index states: ${statedDigest ?? ""}`,
      next: "publish changed files as a new version; if this one was never published, `gpack index sync` writes the digest",
    });
    if (statedDigest !== undefined || answer.outcome === "failed") return answer;
    return {
      outcome: "unknown",
      detail: "no index of this tree states a digest of this version",
      next: "`gpack index sync` writes the digest of the files into the index of the registry",
    };
  },
});
