import { renamedEntries } from "../../core/change/renamed-entry.ts";
import { quote } from "../../core/limits.ts";
import { count } from "../../core/report.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "release/entry-kept",
  subject: "change",
  severity: "error",
  summary: "Keep the entry of a published pack",
  *check({ entries }) {
    const renamed = renamedEntries(entries);
    for (const entry of entries) {
      const published = entry.versions.filter(({ before }) => before).length;
      if (entry.after || published === 0) continue;
      const to = renamed.get(entry);
      yield {
        message: to
          ? `This change renames ${quote(entry.key)} to ${quote(to.key)}, which takes ${count(published, "published version")} from everyone who asks for the old id; put the old entry back, and deprecate it with the new id as its replacement`
          : `${quote(entry.key)} has ${count(published, "published version")}, and this change takes it out of the index; put it back, and deprecate it if nobody should choose it`,
        at: to ? to.keyAt([]) : entry.keyAt([]),
      };
    }
  },
});
