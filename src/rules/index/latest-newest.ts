import { compare } from "semver";
import { quote } from "../../core/limits.ts";
import { isYanked, newestVersion, replaceLatest } from "../../core/newest-version.ts";
import { defineRule } from "../../core/rule.ts";
import { isSemver } from "../../core/version.ts";

export default defineRule({
  id: "index/latest-newest",
  subject: "index",
  severity: "error",
  summary: "Name the newest stable version as the latest",
  *check({ doc, dialect, entries }) {
    if (dialect !== "packs-map") return;
    for (const entry of entries) {
      const { key, path, latest, versions } = entry;
      // The only version is the newest, whatever it is; most packs have no more.
      if (versions.length < 2) continue;
      const named = versions.find((version) => version.key === latest);
      const newest = newestVersion(entry);
      if (!named || newest === undefined || !isSemver(named.key) || compare(named.key, newest) === 0) continue;
      const why = isYanked(named.record)
        ? "which is yanked"
        : compare(named.key, newest) > 0
          ? "a pre-release"
          : "an older one";
      yield {
        message: `The latest version of ${quote(key)} is said to be ${quote(named.key)}, ${why}; name ${quote(newest)}, the newest that is neither yanked nor a pre-release`,
        at: doc.at([...path, "latest_version"]),
        fix: replaceLatest(entry),
      };
    }
  },
});
