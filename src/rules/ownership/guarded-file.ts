import { guardedFiles, guardedKinds } from "../../core/ownership/guarded-path.ts";
import { judgeStanding } from "../../core/ownership/judge-standing.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { isBelowAny } from "../../core/tree.ts";

export default defineRule({
  id: "ownership/guarded-file",
  subject: "change",
  severity: "error",
  summary: "Leave the policy, waivers, advisories, workflows and new indexes to the maintainers",
  *check({ files, around, registry }, tools) {
    if (tools.policy.maintainers.length === 0) return;
    for (const [kind, [first = ""]] of guardedFiles(files.keys(), tools.policy.file)) {
      yield* judgeStanding(tools, {
        allowed: [],
        kind: "maintainers",
        at: () => wholeFile(first),
        what: `${guardedKinds[kind]} may be changed`,
      });
    }
    const [first, ...more] = around;
    if (first !== undefined) {
      const others = more.length > 0 ? ` and ${more.length} more` : "";
      yield* judgeStanding(tools, {
        allowed: [],
        kind: "maintainers",
        // It has no path from here on.
        at: () => wholeFile("./"),
        what: `${quote(first)}${others}, which the repository has outside of this directory and which holds here, too, may be changed`,
      });
    }
    const packs = new Set(registry.packs.map(({ directory }) => directory));
    for (const { file, copy } of registry.indexes) {
      const change = files.get(file);
      // An index within a pack is an example of that pack.
      if (!change || change.before || copy || isBelowAny(file, packs)) continue;
      yield* judgeStanding(tools, {
        allowed: [],
        kind: "maintainers",
        at: () => wholeFile(file),
        what: "An index, by which clients find other packages, may be added",
      });
    }
  },
});
