import type { EntryChange } from "../../core/change/entry-change.ts";
import { type BrokenField, brokenFields, shownValue, sourceFields } from "../../core/change/fixed-fields.ts";
import { keptVersions } from "../../core/change/kept-version.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "release/record-kept",
  subject: "entry-change",
  severity: "error",
  summary: "Leave what is said of a published version as it is",
  *check(entry, { policy }) {
    for (const { before, broken } of keptVersions(entry, policy.mayChange)) {
      for (const field of broken) {
        if (sourceFields.includes(field.key)) continue;
        yield {
          message: `${quote(`${entry.key} ${before.version}`)} is published, and this change ${what(field)}; set it back, or publish another version`,
          at: entry.at([...before.path, field.key]),
        };
      }
    }
    for (const field of brokenOfPack(entry, policy.mayChange)) {
      yield {
        message: `${quote(entry.key)} has published versions, and this change ${what(field)}, on which they may rely; set it back`,
        at: entry.at([field.key]),
      };
    }
  },
});

/** What stands in an entry of a `packs` map beside its versions. */
function brokenOfPack({ before, after, versions }: EntryChange, mayChange: readonly string[]): readonly BrokenField[] {
  const isPublished = versions.some((version) => version.before);
  if (!before || !after || !isPublished || before.index.dialect !== "packs-map") return [];
  return brokenFields(before.record, after.record, ["pack"], mayChange);
}

function what({ key, before, after }: BrokenField): string {
  if (before === undefined) return `adds ${quote(key)} to it`;
  return `${after === undefined ? "takes out" : "alters"} its ${quote(key)}, which was ${shownValue(before)}`;
}
