import { own, text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import type { Pack } from "../../core/pack.ts";
import { receiptOf } from "../../core/receipts.ts";
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
    if (!pack || !registry.isAffected(pack)) return;
    const doc = receiptOf(entry, registry, (path) => tools.read(path));
    if (doc === undefined || doc === "absent") return;
    const guards = own(doc.value, "guard_results");
    if (!Array.isArray(guards)) return;
    for (const [position, guard] of guards.slice(0, MAX_GUARDS).entries()) {
      const guarded = own(guard, "passed") === true ? GUARDED.get(text(guard, "guard_type") ?? "") : undefined;
      if (!guarded || hasAtRoot(pack, guarded.pattern)) continue;
      const said = text(guard, "message");
      yield {
        message: `The receipt of ${quote(`${entry.key} ${entry.latest ?? ""}`)} found a ${guarded.what}, and the package has none now; put it back and validate again`,
        at: doc.at(["guard_results", position, said === undefined ? "passed" : "message"]),
      };
    }
  },
});

function hasAtRoot(pack: Pack, pattern: RegExp): boolean {
  const start = pack.directory === "" ? 0 : pack.directory.length + 1;
  return pack.files().some(({ path }) => pattern.test(path.slice(start)));
}
