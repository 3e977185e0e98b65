import { quoted, replaceValue } from "../../core/edits.ts";
import { globFault } from "../../core/glob-syntax.ts";
import { quote } from "../../core/limits.ts";
import { manifestPatterns } from "../../core/manifest-patterns.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/glob-syntax",
  subject: "manifest",
  severity: "error",
  summary: "Write patterns that ggen's globs understand",
  *check(manifest) {
    const { doc } = manifest;
    for (const { path, pattern, isGlob } of manifestPatterns(manifest)) {
      if (!isGlob) continue;
      const fault = globFault(pattern);
      if (!fault) continue;
      const instead = fault.instead?.map(quoted).join(", ");
      yield {
        message: `The pattern ${quote(pattern)} ${fault.message}`,
        at: doc.at(path),
        fix: instead === undefined ? undefined : replaceValue(doc, path, instead, `Write ${instead}`),
      };
    }
  },
});
