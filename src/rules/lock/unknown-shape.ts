import { isTable } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "lock/unknown-shape",
  subject: "lock",
  severity: "warning",
  summary: "Keep to a lock file that ggen writes",
  *check({ doc }) {
    const root = doc.value;
    if (root === undefined) return;
    // A lock file without a pack has nothing but its head.
    if (isTable(root) && (Object.keys(root).length === 0 || KEYS.some((key) => holdsPacks(root[key])))) return;
    yield {
      message: `The lock file has neither "packs" nor "packages", so no ggen reads a pack from it; let ggen write it again`,
      at: doc.at([]),
    };
  },
});

const KEYS = ["packs", "packages"];

function holdsPacks(value: unknown): boolean {
  return Array.isArray(value) || isTable(value);
}
