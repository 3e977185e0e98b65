import { text } from "../../core/document.ts";
import { emptyContentOf } from "../../core/empty-content.ts";
import { fabrication } from "../../core/fabricated.ts";
import { quote } from "../../core/limits.ts";
import { isCommitId } from "../../core/revision.ts";
import { defineRule } from "../../core/rule.ts";

/** Git's names for a tree and for a file without content; neither is a commit. */
const NOT_COMMITS = ["4b825dc642cb6eb9a060e54bf8d69288fbee4904", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"];

export default defineRule({
  id: "integrity/fabricated-revision",
  subject: "index",
  severity: "error",
  summary: "Pin a version to a commit that exists",
  *check({ doc, entries }) {
    for (const entry of entries) {
      for (const { key, path, record } of entry.versions) {
        const revision = text(record, "git_rev")?.toLowerCase();
        if (revision === undefined || !isCommitId(revision)) continue;
        const what = faultOf(revision);
        if (what === undefined) continue;
        yield {
          message: `The git_rev of ${quote(`${entry.key} ${key}`)} is no commit: ${what}; write the id that git log shows`,
          at: doc.at([...path, "git_rev"]),
        };
      }
    }
  },
});

function faultOf(revision: string): string | undefined {
  if (NOT_COMMITS.includes(revision)) return "it is Git's id of empty content";
  if (emptyContentOf(revision) !== undefined) return "it is the hash of no bytes at all";
  const found = fabrication(revision);
  return found?.sure ? found.what : undefined;
}
