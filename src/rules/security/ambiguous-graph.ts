import { defineRule } from "../../core/rule.ts";
import { placeIn } from "../../core/syntax.ts";

export default defineRule({
  id: "security/ambiguous-graph",
  subject: "content",
  severity: "note",
  summary: "Write graphs that every parser reads alike",
  security: { catalogue: "C10", cwe: [436], score: 3, confidence: "high", persona: "pedantic" },
  *check({ source, language, path }, tools) {
    if (!source || language !== "turtle" || !path.endsWith(".ttl")) return;
    const result = tools.syntax.turtle(source.text);
    if (result.incomplete !== undefined) tools.incomplete(path, result.incomplete);
    const [fault] = result.faults;
    if (!fault) return;
    yield {
      message: `${fault.message}. A generous parser reads on where a strict one stops, so a scanner may see less than ggen does; repair it`,
      at: placeIn(source, fault),
    };
  },
});
