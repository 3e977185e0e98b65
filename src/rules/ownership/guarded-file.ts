import { guardedFiles, guardedKinds } from "../../core/ownership/guarded-path.ts";
import { judgeStanding } from "../../core/ownership/judge-standing.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "ownership/guarded-file",
  subject: "change",
  severity: "error",
  summary: "Leave the policy, waivers, advisories and workflows to the maintainers",
  *check({ files }, tools) {
    if (tools.policy.maintainers.length === 0) return;
    for (const [kind, [first = ""]] of guardedFiles(files.keys())) {
      yield* judgeStanding(tools, {
        allowed: [],
        kind: "maintainers",
        at: () => wholeFile(first),
        what: `${guardedKinds[kind]} may be changed`,
      });
    }
  },
});
