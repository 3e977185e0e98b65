import { nextVersions } from "../../core/change/version-step.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "version/prerelease",
  subject: "release",
  severity: "error",
  summary: "Publish pre-releases in their order, and before their release",
  *check({ entry, listed, step }, { policy }) {
    if (!step || step.version.parsed.pre === "") return;
    const name = quote(`${entry.key} ${listed.version}`);
    const at = entry.at(listed.at);
    const from = step.from?.listed.version ?? "";
    if (!policy.prereleases) {
      yield { message: `${name} is a pre-release, which this registry does not take; publish the release`, at };
    } else if (step.kind === "late") {
      yield { message: `${name} comes before ${from}, which is released already; publish ${nextVersions(step)}`, at };
    } else if (step.kind === "order") {
      yield { message: `${name} comes before ${from}, which is published already; choose a later pre-release`, at };
    }
  },
});
