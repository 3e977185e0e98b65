import { answerByRun } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "upgrades",
  name: "The previous version can be upgraded to this one",
  of: ["gpack"],
  category: "important",
  needs: ["renders"],
  effortHours: 4,
  check(subject) {
    if (subject.isListed && subject.otherVersions.length === 0)
      return { outcome: "not-applicable", detail: "the index lists no other version" };
    return answerByRun(subject, ["upgrade", "test-upgrade"], {
      detail: "nothing was upgraded on this tree",
      next: "add a phase `upgrade` to make.toml that installs the previous version and then this one, and `gpack readiness --run upgrade`",
    });
  },
});
