import { text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { isCommitId } from "../../core/revision.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/revision-form",
  subject: "index",
  severity: "error",
  summary: "Pin a version to the full id of a commit",
  *check({ doc, entries }) {
    for (const entry of entries) {
      for (const { key, path, record } of entry.versions) {
        const revision = text(record, "git_rev");
        if (revision === undefined || isCommitId(revision)) continue;
        yield {
          message: `The git_rev of ${quote(`${entry.key} ${key}`)}, ${quote(revision)}, ${faultOf(revision)}; write all 40 digits of the commit`,
          at: doc.at([...path, "git_rev"]),
        };
      }
    }
  },
});

function faultOf(revision: string): string {
  if (revision === "") return "is empty";
  if (/^[0-9a-f]{4,64}$/i.test(revision)) {
    return revision.length < 40
      ? "is a short id, which may come to mean another commit"
      : "is no commit id: it has neither 40 nor 64 digits";
  }
  return "is a branch, a tag or an expression, which can mean another commit tomorrow";
}
