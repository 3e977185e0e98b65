import { defineRule } from "../../core/rule.ts";
import { refusalOf } from "../../core/waivers/refusal.ts";

export default defineRule({
  id: "policy/waiver-authority",
  subject: "waivers",
  severity: "error",
  summary: "Let maintainers waive, and only what the policy lets be waived",
  *check({ doc, file, today }, { policy }) {
    for (const waiver of file.waivers) {
      const refusal = refusalOf(waiver, policy, today);
      if (refusal) yield { message: refusal.message, at: doc.at([...waiver.keyPath, refusal.key]) };
    }
  },
});
