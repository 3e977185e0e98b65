import { nextVersions } from "../../core/change/version-step.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "version/step",
  subject: "release",
  severity: "error",
  summary: "Publish the next version, without leaving any out",
  *check({ entry, listed, step }, { policy }) {
    if (step?.kind !== "skip" || !step.from || policy.versionStep === "increasing") return;
    yield {
      message: `${quote(`${entry.key} ${listed.version}`)} leaves versions out: before it comes ${step.from.listed.version}; publish ${nextVersions(step)}`,
      at: entry.at(listed.at),
    };
  },
});
