import { quote } from "../../core/limits.ts";
import { rdfTokens } from "../../core/rdf-tokens.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { liveTags } from "../../core/security/emitted-text.ts";
import { queriesOf } from "../../core/security/queries.ts";

export default defineRule({
  id: "security/query-injection",
  subject: "content",
  severity: "warning",
  summary: "Ask for a value by a variable, not by a text put into the query",
  security: { catalogue: "C08", cwe: [943], score: 7, confidence: "high", persona: "pedantic" },
  *check(content) {
    for (const { text, written, place } of queriesOf(content)) {
      if (!written.includes("{{")) continue;
      const tags = [...liveTags(written)].filter(
        ({ kind, start, end }) => kind === "expression" && /^\{\{-?\s*[A-Za-z_]/.test(written.slice(start, end)),
      );
      if (tags.length === 0) continue;
      for (const token of rdfTokens(text)) {
        if (token.kind !== "string" && token.kind !== "iri") continue;
        const tag = tags.find(({ start, end }) => token.start < start && end < token.end);
        if (!tag) continue;
        yield {
          message: `The value of ${quote(written.slice(tag.start, tag.end))} can close the ${token.kind === "iri" ? "IRI" : "string"} around it and go on with a query of its own; bind it by VALUES with an escaped literal, or ask for all rows and choose in the template`,
          at: place(tag.start, tag.end),
          severity: severityIn(content.context, "EMIT", "warning"),
        };
      }
    }
  },
});
