import { quote } from "../../core/limits.ts";
import { readLock } from "../../core/lock-file.ts";
import { lockSources, resolvedSource } from "../../core/lock-sources.ts";
import { defineRule } from "../../core/rule.ts";
import { directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "lock/missing-source",
  subject: "lock",
  severity: "error",
  summary: "Lock packs that are in the repository",
  *check({ doc, recognised }, tools) {
    // A copy stands in another commit's surroundings.
    const lock = recognised.copy ? undefined : readLock(doc, recognised);
    if (lock?.dialect !== "engine") return;
    for (const { entry, path, at } of lockSources(lock)) {
      const directory = resolvedSource(directoryOf(recognised.path), path);
      if (directory === undefined || tools.has(directory)) continue;
      yield {
        message: `${quote(entry.name)} is locked to ${quote(path)}, but the repository has no ${quote(directory)}; add the pack, or let ggen write the lock file again`,
        at: doc.at(at),
      };
    }
  },
});
