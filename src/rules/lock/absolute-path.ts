import { lockSources } from "../../core/lock-sources.ts";
import { quote } from "../../core/limits.ts";
import { readLock } from "../../core/lock-file.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "lock/absolute-path",
  subject: "lock",
  severity: "error",
  summary: "Lock packs by a path that exists on every machine",
  *check({ doc, recognised }) {
    const lock = readLock(doc, recognised);
    for (const { entry, path, at } of lock ? lockSources(lock) : []) {
      if (!isAbsolute(path)) continue;
      yield {
        message: `${quote(entry.name)} is locked to ${quote(path)}, a path of one machine; give it relative to the lock file, or lock a registry or Git source`,
        at: doc.at(at),
      };
    }
  },
});

/** POSIX, home, Windows drive and share, and file: addresses. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:[/\\]|file:)/.test(path);
}
