import { defineRule } from "../../core/rule.ts";
import { teraCalls } from "../../core/tera-calls.ts";

const UNSTABLE: Readonly<Record<string, string>> = {
  now: "the time",
  get_random: "a random number",
  uuid: "a random id",
};

export default defineRule({
  id: "security/unstable-output",
  subject: "content",
  severity: "note",
  summary: "Generate the same text from the same data",
  security: { catalogue: "B06", cwe: [], score: 1, confidence: "very-high", persona: "pedantic" },
  *check(content) {
    const { source } = content;
    if (!source || !content.template()) return;
    for (const { name, start, end } of teraCalls(source.text)) {
      if (!Object.hasOwn(UNSTABLE, name)) continue;
      yield {
        message: `${name} writes ${UNSTABLE[name]}, so nobody can compare what is generated with what was reviewed; ask for the value as a variable`,
        at: source.place(start, end),
      };
    }
  },
});
