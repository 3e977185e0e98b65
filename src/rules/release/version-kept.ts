import type { EntryChange } from "../../core/change/entry-change.ts";
import { compareVersions, parseVersion } from "../../core/cargo-version.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "release/version-kept",
  subject: "entry-change",
  severity: "error",
  summary: "Keep a published version listed",
  *check(entry) {
    if (!entry.after || !listsAll(entry)) return;
    const highest = highestOf(entry.versions.flatMap(({ version, before }) => (before ? [version] : [])));
    for (const { version, before, after } of entry.versions) {
      if (!before || after) continue;
      const which = version === highest ? ", the highest it had," : "";
      yield {
        message: `${quote(`${entry.key} ${version}`)} is published, and this change takes that version${which} out of the index; put it back, and yank it if nobody should choose it`,
        // At a position of a list another version may stand now.
        at: entry.at(before.at.filter((step) => typeof step === "string")),
      };
    }
  },
});

/** A flat list has one version of a pack, which a newer one replaces. */
function listsAll({ before, after }: EntryChange): boolean {
  return [before, after].some(
    (entry) => entry && (entry.index.dialect === "packs-map" || Array.isArray(entry.record["versions"])),
  );
}

function highestOf(versions: readonly string[]): string | undefined {
  const parsed = versions.flatMap((version) => {
    const found = parseVersion(version);
    return found ? [{ version, found }] : [];
  });
  return parsed.toSorted((a, b) => compareVersions(b.found, a.found))[0]?.version;
}
