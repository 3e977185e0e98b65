import { escapeOf } from "../../core/glob-syntax.ts";
import { quote } from "../../core/limits.ts";
import { manifestPatterns } from "../../core/manifest-patterns.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/glob-escape",
  subject: "manifest",
  severity: "error",
  summary: "Keep patterns and paths inside the pack",
  *check(manifest) {
    for (const { path, pattern, isGlob } of manifestPatterns(manifest)) {
      const escape = escapeOf(pattern);
      if (escape === undefined) continue;
      yield {
        message: `The ${isGlob ? "pattern" : "path"} ${quote(pattern)} ${escape} and leaves the pack; name files below the manifest`,
        at: manifest.doc.at(path),
      };
    }
  },
});
