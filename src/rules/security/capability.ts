import { defineRule } from "../../core/rule.ts";
import { capabilitiesOf, meanings } from "../../core/security/capabilities.ts";

export default defineRule({
  id: "security/capability",
  subject: "content",
  severity: "note",
  summary: "Know what a gpack can do beyond writing source files",
  security: { catalogue: "F15", cwe: [829], score: 1, confidence: "very-high", persona: "auditor" },
  *check(content) {
    const told = new Set<string>();
    for (const [capability, at] of capabilitiesOf(content)) {
      if (told.has(capability)) continue;
      told.add(capability);
      yield { message: `By this the gpack can ${meanings[capability]} (${capability})`, at };
    }
  },
});
