import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { isBelowAny } from "../../core/tree.ts";

export default defineRule({
  id: "layout/path-clash",
  subject: "change",
  severity: "error",
  summary: "Add no path that another one is on some file systems",
  *check({ clashes, registry }) {
    // Within a pack layout/case-clash compares all paths.
    const packs = new Set(registry.packs.map(({ directory }) => directory));
    for (const { file, path, other } of clashes) {
      if (isBelowAny(path, packs)) continue;
      yield {
        message: `${quote(path)} and ${quote(other)}, which stands already, are one path where case or Unicode form does not count; rename the new one`,
        at: wholeFile(file),
      };
    }
  },
});
