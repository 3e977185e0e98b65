import { isAdvisoryPath } from "../../core/advisories/path.ts";
import { mutationOf } from "../../core/change/path-change.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "advisory/kept",
  subject: "change",
  severity: "error",
  summary: "Withdraw an advisory, never delete it",
  *check({ files, registry }) {
    for (const change of files.values()) {
      const { path } = change;
      if (!change.before || !isAdvisoryPath(path)) continue;
      const mutation = mutationOf(change);
      if (mutation !== "deleted" && mutation !== "type") continue;
      const what = mutation === "deleted" ? "deletes" : `makes a ${change.after?.kind ?? "link"} of`;
      const directory = directoryOf(path);
      yield {
        message: `This change ${what} the advisory ${quote(path)}, and who has read it would never learn why; set it back, and give it "withdrawn" where it was wrong`,
        at: wholeFile(change.after ? path : registry.listing.has(directory) ? `${directory}/` : "./"),
      };
    }
  },
});
