import { parsedVersions } from "../../core/change/version-step.ts";
import { listedVersions } from "../../core/change/listed-version.ts";
import { compareVersions } from "../../core/cargo-version.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "version/distinct",
  subject: "index",
  severity: "error",
  summary: "Let no two versions differ in build metadata only",
  *check({ doc, dialect, entries }) {
    if (dialect !== "packs-map") return;
    for (const entry of entries) {
      if (entry.versions.length < 2) continue;
      const versions = parsedVersions(listedVersions(entry));
      for (const [position, { listed, parsed }] of versions.entries()) {
        const other = versions[position - 1];
        if (!other || compareVersions(other.parsed, parsed) !== 0) continue;
        yield {
          message: `${quote(listed.version)} and ${quote(other.listed.version)} of ${quote(entry.key)} are one version to every range, since what follows a plus does not count; publish one of them under another number`,
          at: doc.keyAt([...entry.path, ...listed.at]),
          related: [{ message: "The other one", at: doc.keyAt([...entry.path, ...other.listed.at]) }],
        };
      }
    }
  },
});
