import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { queriesOf } from "../../core/security/queries.ts";
import { rdfTokens } from "../../core/rdf-tokens.ts";

export default defineRule({
  id: "security/federated-query",
  subject: "content",
  severity: "error",
  summary: "Query only the graphs of the gpack, no server",
  security: { catalogue: "C01", cwe: [918], score: 7.7, confidence: "very-high" },
  *check(content) {
    for (const query of queriesOf(content)) {
      if (!/service/i.test(query.text)) continue;
      const tokens = [...rdfTokens(query.text)];
      for (const [at, token] of tokens.entries()) {
        if (token.kind !== "word" || !/^service$/i.test(query.text.slice(token.start, token.end))) continue;
        const next = tokens[at + 1];
        const isSilent = next?.kind === "word" && /^silent$/i.test(query.text.slice(next.start, next.end));
        const target = isSilent ? tokens[at + 2] : next;
        if (!target || !["iri", "variable", "word"].includes(target.kind)) continue;
        const server = query.text.slice(target.start, target.end);
        const which = target.kind === "variable" ? `whatever server ${quote(server)} names` : quote(server);
        yield {
          message: `The query sends what it knows to ${which}${isSilent ? ", and hides when that fails" : ""}; put the data into a graph of the gpack`,
          at: query.place(token.start, target.end),
          severity: severityIn(content.context, "DATA", "error"),
        };
      }
    }
  },
});
