import { defineRule } from "../../core/rule.ts";
import type { Waiver } from "../../core/waivers/waiver.ts";

export default defineRule({
  id: "policy/waiver-duplicate",
  subject: "waivers",
  severity: "warning",
  summary: "Waive a thing once",
  mechanical: true,
  *check({ file }) {
    const first = new Map<string, Waiver>();
    for (const waiver of file.waivers) {
      const { rule, package: id, version, path, fingerprint } = waiver;
      const what = JSON.stringify([rule, id, version, path, fingerprint]);
      const known = first.get(what);
      if (!known) {
        first.set(what, waiver);
        continue;
      }
      yield {
        message: `${rule} is waived for the same thing on line ${known.at.line}, until ${known.expires}; keep one of the two`,
        at: waiver.at,
        related: [{ message: "the first waiver", at: known.at }],
      };
    }
  },
});
