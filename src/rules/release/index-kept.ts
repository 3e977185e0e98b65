import { quote } from "../../core/limits.ts";
import { count } from "../../core/report.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { type Listing, directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "release/index-kept",
  subject: "change",
  severity: "error",
  summary: "Keep the index that clients read",
  *check({ removedIndexes, files, registry }) {
    for (const { file, entries } of removedIndexes) {
      const after = files.get(file)?.after;
      yield {
        message: `${quote(file)} lists ${count(entries.length, "pack")}, and this change ${after ? `makes it a ${after.kind}` : "deletes it"}, so clients find none of them; set it back`,
        at: wholeFile(after ? file : `${nearest(registry.listing, file)}/`),
      };
    }
  },
});

/** The innermost directory above a path that is still there. */
function nearest(listing: Listing, path: string): string {
  const directory = directoryOf(path);
  if (directory === "") return ".";
  return listing.has(directory) ? directory : nearest(listing, directory);
}
