import { compareText } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/name-collision",
  subject: "pack",
  severity: "warning",
  summary: "Give files names that no file system takes for one",
  security: { catalogue: "A09", cwe: [178], score: 6.5, confidence: "high" },
  *check(pack) {
    const seen = new Map<string, string>();
    for (const { path } of pack.files().toSorted((a, b) => compareText(a.path, b.path))) {
      const folded = foldedPath(path);
      const other = seen.get(folded);
      if (other === undefined) {
        seen.set(folded, path);
        continue;
      }
      yield {
        message: `${quote(path)} and ${quote(other)} are one file where case, width or form of letters does not count: what was reviewed in the one is overwritten by the other; rename one`,
        at: wholeFile(path),
      };
    }
  },
});

/** As the most generous of file systems folds names: by NFKC, without case, and with ss for ß. */
function foldedPath(path: string): string {
  return path.normalize("NFKC").toLowerCase().replaceAll("ß", "ss");
}
