import { quote } from "../../core/limits.ts";
import { count } from "../../core/report.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "release/index-kept",
  subject: "change",
  severity: "error",
  summary: "Keep the index that clients read",
  *check({ removedIndexes, files }) {
    for (const { file, entries } of removedIndexes) {
      const after = files.get(file)?.after;
      const directory = directoryOf(file);
      yield {
        message: `${quote(file)} lists ${count(entries.length, "pack")}, and this change ${after ? `makes it a ${after.kind}` : "deletes it"}, so clients find none of them; set it back`,
        at: wholeFile(after || directory === "" ? file : `${directory}/`),
      };
    }
  },
});
