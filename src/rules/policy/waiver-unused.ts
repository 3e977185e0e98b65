import { defineRule } from "../../core/rule.ts";
import { holdsOn } from "../../core/waivers/waiver.ts";

export default defineRule({
  id: "policy/waiver-unused",
  subject: "waivers",
  severity: "warning",
  summary: "Remove waivers that nothing needs",
  mechanical: true,
  *check({ file, today, isUnused }) {
    for (const waiver of file.waivers) {
      if (!isUnused?.(waiver) || !holdsOn(waiver, today)) continue;
      yield { message: `Nothing that ${waiver.rule} finds is waived by this; remove the waiver`, at: waiver.at };
    }
  },
});
