import { own, text } from "../../core/document.ts";
import { quoted, replacePlace } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import type { Place } from "../../core/source.ts";
import { isSemver, repairedVersion } from "../../core/version.ts";

export default defineRule({
  id: "index/version-semver",
  subject: "index",
  severity: "error",
  summary: "List semantic versions",
  *check({ doc, dialect, entries }) {
    for (const { key, path, record, versions } of entries) {
      for (const version of versions) {
        if (isSemver(version.key)) continue;
        const isTaken = versions.some((other) => other.key === repairedVersion(version.key));
        yield wrong(key, version.key, doc.keyAt(version.path), isTaken);
      }
      if (dialect === "packs-map") continue;
      const version = text(record, "version");
      if (version !== undefined && !isSemver(version)) yield wrong(key, version, doc.at([...path, "version"]));
      const list = own(record, "versions");
      for (const [at, item] of Array.isArray(list) ? list.entries() : []) {
        if (typeof item === "string" && !isSemver(item)) yield wrong(key, item, doc.at([...path, "versions", at]));
      }
    }
  },
});

function wrong(pack: string, version: string, at: Place, isTaken = false) {
  const repaired = isTaken ? undefined : repairedVersion(version);
  return {
    message: `The version ${quote(version)} of ${quote(pack)} is not a semantic version; write MAJOR.MINOR.PATCH`,
    at,
    // Who installed it knows the version by what it was called.
    fix:
      repaired === undefined
        ? undefined
        : { ...replacePlace(at, quoted(repaired), `Write the version as ${quoted(repaired)}`), safe: false },
  };
}
