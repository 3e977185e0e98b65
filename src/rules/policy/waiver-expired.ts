import { defineRule } from "../../core/rule.ts";
import { holdsOn } from "../../core/waivers/waiver.ts";

export default defineRule({
  id: "policy/waiver-expired",
  subject: "waivers",
  severity: "warning",
  summary: "Remove waivers that have expired",
  *check({ doc, file, today }) {
    for (const waiver of file.waivers) {
      if (holdsOn(waiver, today)) continue;
      yield {
        message: `The waiver of ${waiver.rule} held until ${waiver.expires}; remove it, or decide anew and give another day`,
        at: doc.at([...waiver.keyPath, "expires"]),
      };
    }
  },
});
