import { quote } from "../../core/limits.ts";
import { isYanked } from "../../core/newest-version.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "release/yank-kept",
  subject: "entry-change",
  severity: "error",
  summary: "Leave a yanked version yanked",
  *check(entry) {
    for (const { version, before, after } of entry.versions) {
      if (!before || !after || !isYanked(before.record) || isYanked(after.record)) continue;
      yield {
        message: `${quote(`${entry.key} ${version}`)} is yanked, and this change takes that back, so people get again what they were warned of; leave it yanked, and publish what is right as a new version`,
        at: entry.at([...after.path, "yanked"]),
      };
    }
  },
});
