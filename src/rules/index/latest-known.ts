import { quote } from "../../core/limits.ts";
import { replaceLatest } from "../../core/newest-version.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/latest-known",
  subject: "index",
  severity: "error",
  summary: "Name a listed version as the latest",
  *check({ doc, dialect, entries }) {
    if (dialect !== "packs-map") return;
    for (const entry of entries) {
      const { key, path, latest, versions } = entry;
      if (latest === undefined || versions.length === 0 || versions.some((version) => version.key === latest)) continue;
      yield {
        message: `The latest version of ${quote(key)} is said to be ${quote(latest)}, which is not listed; every install without a version fails, so name a listed one`,
        at: doc.at([...path, "latest_version"]),
        fix: replaceLatest(entry),
      };
    }
  },
});
