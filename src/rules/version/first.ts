import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "version/first",
  subject: "release",
  severity: "warning",
  summary: "Begin with a first version",
  *check({ entry, listed, step }, { policy }) {
    if (step?.kind !== "first" || policy.firstVersions.length === 0) return;
    const { major, minor, patch } = step.version.parsed;
    if (policy.firstVersions.includes(`${major}.${minor}.${patch}`)) return;
    yield {
      message: `${quote(`${entry.key} ${listed.version}`)} is the first version of its pack and looks as if others were missing; begin with ${policy.firstVersions.join(", ")}, or list the earlier ones, too`,
      at: entry.at(listed.at),
    };
  },
});
