import { nextVersions } from "../../core/change/version-step.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "version/line",
  subject: "release",
  severity: "error",
  summary: "Publish an older version only where its line goes on",
  *check({ entry, listed, step }) {
    if (step?.kind !== "back" || !step.from) return;
    yield {
      message: `${quote(`${entry.key} ${listed.version}`)} comes before ${step.from.listed.version}, which is published, and no line of versions leads to it; publish ${nextVersions(step)}`,
      at: entry.at(listed.at),
    };
  },
});
