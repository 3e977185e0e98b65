import { rdfTokens } from "../../core/rdf-tokens.ts";
import { defineRule } from "../../core/rule.ts";
import { queriesOf } from "../../core/security/queries.ts";
import { severityIn } from "../../core/security/context.ts";

const MAX_LITERAL = 64 * 1024;
const MAX_DEPTH = 64;
const MAX_TOLD = 20;

export default defineRule({
  id: "security/graph-exhaustion",
  subject: "content",
  severity: "warning",
  summary: "Write graphs and queries that an engine can finish",
  security: { catalogue: "C09", cwe: [400, 770], score: 5.3, confidence: "low", persona: "pedantic" },
  *check(content) {
    const { source, language } = content;
    if (!source) return;
    const severity = severityIn(content.context, "DATA", "warning");
    if (language === "turtle") {
      let depth = 0;
      for (const { kind, start, end } of rdfTokens(source.text)) {
        if (kind === "string" && end - start > MAX_LITERAL)
          yield {
            message: `The literal has ${end - start} characters; put the text into a file`,
            at: source.place(start),
            severity,
          };
        if (kind === "close") depth -= 1;
        else if (kind === "open") {
          depth += 1;
          if (depth === MAX_DEPTH)
            yield {
              message: `Brackets are nested ${MAX_DEPTH} deep; name the nodes`,
              at: source.place(start),
              severity,
            };
        }
      }
    }
    for (const { text, place } of queriesOf(content)) {
      for (const [start, end] of [...repeatedPaths(text)].slice(0, MAX_TOLD))
        yield {
          message: "A path that repeats a repetition takes time without end in some engines; repeat it once",
          at: place(start, end),
          severity,
        };
    }
  },
});

/** Ranges of paths such as `(ex:a*)*`, told by the tokens. */
function* repeatedPaths(text: string): Generator<readonly [number, number]> {
  if (!/[*+]\s*\)\s*[*+]/.test(text)) return;
  const open: number[] = [];
  let previous = "";
  let beforePrevious = "";
  let closed: { readonly start: number; readonly isRepeated: boolean } | undefined;
  for (const { kind, start, end } of rdfTokens(text)) {
    const word = text.slice(start, Math.min(end, start + 4));
    if (closed?.isRepeated && (word === "*" || word === "+")) yield [closed.start, end];
    closed = undefined;
    if (kind === "open") open.push(start);
    else if (kind === "close") {
      const from = open.pop();
      if (from !== undefined && word === ")")
        closed = { start: from, isRepeated: /[*+]/.test(previous) && beforePrevious !== "(" };
    }
    beforePrevious = previous;
    previous = word;
  }
}
