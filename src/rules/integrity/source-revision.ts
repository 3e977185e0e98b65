import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { shownSource } from "../../core/sources/address.ts";

export default defineRule({
  id: "integrity/source-revision",
  subject: "version-source",
  severity: "error",
  summary: "Pin a version to a commit that a branch or tag leads to",
  *check({ entry, version, owner, request, answer }) {
    if (answer.kind !== "no-revision") return;
    yield {
      message: `The git_rev of ${owner} is no commit of the repository (${quote(shownSource(request))}): ${answer.reason}; nobody who clones it has the commit, so name one of a branch or tag`,
      at: entry.index.doc.at([...version.path, "git_rev"]),
    };
  },
});
