import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { rdfTokens } from "../../core/rdf-tokens.ts";
import { teraCalls } from "../../core/tera-calls.ts";

const MAX_LITERAL = 20_000;

export default defineRule({
  id: "security/nested-template",
  subject: "content",
  severity: "warning",
  summary: "Keep template tags out of the literals of a graph",
  security: { catalogue: "B09", cwe: [1336], score: 7, confidence: "high" },
  *check(content) {
    const { source, language } = content;
    if (!source || language !== "turtle" || !/\{[{%]/.test(source.text)) return;
    for (const { kind, start, end } of rdfTokens(source.text)) {
      if (kind !== "string") continue;
      const literal = source.text.slice(start, Math.min(end, start + MAX_LITERAL));
      const call = /get_env|\bsuper\b|__tera_context/.test(literal) ? reads(literal) : undefined;
      if (call === undefined) continue;
      yield {
        message: `The literal holds the template tag ${quote(call)}: where its value is rendered a second time, it reads the machine of whoever generates; write it as text`,
        at: source.place(start, end),
        severity: severityIn(content.context, "DATA", "warning"),
      };
    }
  },
});

/** What a literal would read if it were rendered: the environment, or the whole context. */
function reads(literal: string): string | undefined {
  const call = [...teraCalls(literal)].find(({ name }) => name === "get_env");
  if (call) return literal.slice(call.start, call.end);
  return /\{\{-?\s*__tera_context\s*-?\}\}/.exec(literal)?.[0];
}
