import { quote } from "../../core/limits.ts";
import { queryOutline } from "../../core/query-outline.ts";
import { type RdfToken, rdfTokens } from "../../core/rdf-tokens.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { queriesOf } from "../../core/security/queries.ts";

const UPDATE = /^(?:insert|delete|load|clear|drop|create|copy|move|add)$/i;

export default defineRule({
  id: "security/graph-update",
  subject: "content",
  severity: "error",
  summary: "Ask graphs in a query, and change none",
  security: { catalogue: "C02", cwe: [918, 552], score: 8.1, confidence: "very-high" },
  *check(content) {
    const severity = severityIn(content.context, "DATA", "error");
    const isUpdateFile = content.path.toLowerCase().endsWith(".ru");
    for (const { text, written, place } of queriesOf(content)) {
      if (!/\b(?:insert|delete|load|clear|drop|create|copy|move|add)\b/i.test(text)) continue;
      const outline = queryOutline(written);
      const tokens = [...rdfTokens(text)];
      if (outline.kind !== "update") {
        const second = updateAfter(text, tokens);
        if (second)
          yield {
            message: `${text.slice(second.start, second.end).toUpperCase()} stands behind a query, and changes the graph in engines that read on; leave it out`,
            at: place(second.start, second.end),
            severity,
          };
        continue;
      }
      for (const [at, { kind, start, end }] of tokens.entries()) {
        const word = kind === "word" ? text.slice(start, Math.min(end, start + 10)) : "";
        if (!UPDATE.test(word)) continue;
        const next = tokens.slice(at + 1, at + 3).find((token) => token.kind === "iri");
        if (/^load$/i.test(word) && next) {
          yield {
            message: `LOAD reads ${quote(text.slice(next.start, next.end))} from a server or a disk of whoever generates; put the graph into the gpack`,
            at: place(start, next.end),
            severity,
          };
        } else if (!isUpdateFile && start === outline.first) {
          yield {
            message: `${word.toUpperCase()} changes the graph that a query was to ask: what is generated depends on the order of files; write a CONSTRUCT`,
            at: place(start, end),
            severity,
          };
        }
      }
    }
  },
});

/** An update behind the end of a query. */
function updateAfter(text: string, tokens: readonly RdfToken[]): RdfToken | undefined {
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    const word = text.slice(token.start, Math.min(token.end, token.start + 10));
    if (word === "{") depth += 1;
    else if (word === "}") depth -= 1;
    else if (
      depth === 0 &&
      token.kind === "word" &&
      UPDATE.test(word) &&
      text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end) === ";"
    )
      return token;
  }
  return undefined;
}
