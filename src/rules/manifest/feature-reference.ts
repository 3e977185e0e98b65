import { isTable, own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/feature-reference",
  subject: "manifest",
  severity: "warning",
  summary: "Let features name what exists",
  *check({ dialect, doc, root }) {
    if (dialect !== "package" && dialect !== "archive") return;
    const features = own(root, "features");
    if (!isTable(features)) return;
    const known = [features, own(root, "templates"), own(root, "dependencies")].filter(isTable);
    for (const [feature, parts] of Object.entries(features)) {
      if (!Array.isArray(parts)) continue;
      for (const [index, part] of parts.entries()) {
        // Paths and globs are files of the pack; only a plain name can be a feature or a dependency.
        if (typeof part !== "string" || !/^[A-Za-z0-9_-]+$/.test(part)) continue;
        if (known.some((table) => Object.hasOwn(table, part))) continue;
        yield {
          message: `The feature ${quote(feature)} asks for ${quote(part)}, which is neither a feature nor a template nor a dependency; define it or remove it`,
          at: doc.at(["features", feature, index]),
        };
      }
    }
  },
});
