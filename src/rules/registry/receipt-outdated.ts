import { own, text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { receiptOf } from "../../core/receipts.ts";
import { type Registry, candidates, plainPath } from "../../core/registry.ts";
import { defineRule } from "../../core/rule.ts";

/** What a guard looked for, by its type: the files at the root of a package that it is satisfied by. */
const GUARDED = new Map([
  ["readme", { what: "README", pattern: /^readme(?:\.[^/]*)?$/i }],
  ["license", { what: "licence file", pattern: /^(?:licen[cs]e|copying)(?:[-_.][^/]*)?$/i }],
]);

/** Guards of a receipt that are looked at; ggen has seven. */
const MAX_GUARDS = 100;

export default defineRule({
  id: "registry/receipt-outdated",
  subject: "entry",
  severity: "warning",
  summary: "Let a receipt say what is still there",
  *check({ entry, registry }, tools) {
    const pack = registry.packOf(entry);
    // Of a pack that a change leaves alone not all files are known.
    if (pack ? !registry.isAffected(pack) : registry.scope !== undefined) return;
    const doc = receiptOf(entry, registry, (path) => tools.read(path));
    if (doc === undefined || doc === "absent") return;
    const guards = own(doc.value, "guard_results");
    if (!Array.isArray(guards)) return;
    const path = plainPath(text(entry.record, "path") ?? "");
    const directories = pack ? [pack.directory] : path === undefined ? [] : candidates(entry.index, path);
    for (const [position, guard] of guards.slice(0, MAX_GUARDS).entries()) {
      const guarded = own(guard, "passed") === true ? GUARDED.get(text(guard, "guard_type") ?? "") : undefined;
      if (!guarded || directories.some((directory) => hasAtRoot(registry, directory, guarded.pattern))) continue;
      const said = text(guard, "message");
      yield {
        message: `The receipt of ${quote(`${entry.key} ${entry.latest ?? ""}`)} found a ${guarded.what}, and the package has none now; put it back and validate again`,
        at: doc.at(["guard_results", position, said === undefined ? "passed" : "message"]),
      };
    }
  },
});

function hasAtRoot({ listing }: Registry, directory: string, pattern: RegExp): boolean {
  const start = directory === "" ? 0 : directory.length + 1;
  return listing.under(directory).some(({ path }) => pattern.test(path.slice(start)));
}
