import type { Related } from "../../core/finding.ts";
import { parserMessage } from "../../core/parser-message.ts";
import { type QueryOutline, queryOutline } from "../../core/query-outline.ts";
import { defineRule } from "../../core/rule.ts";
import type { Source } from "../../core/source.ts";
import type { SyntaxPort } from "../../core/syntax.ts";

export default defineRule({
  id: "rdf/multi-query",
  subject: "query",
  severity: "error",
  summary: "Write one query per file",
  *check(source, { syntax }) {
    const outline = queryOutline(source.text);
    const second = outline.parts[1];
    if (outline.kind !== "query" || !second) return;
    const broken = outline.templated ? [] : [...brokenParts(source, outline, syntax)];
    yield {
      message: `A second query begins here, and SPARQL has one query in a text: none of the ${outline.parts.length} in this file can be run; give each a file of its own`,
      at: source.place(
        second.start,
        second.start + (/^\w+/.exec(source.text.slice(second.start, second.start + 20))?.[0].length ?? 1),
      ),
      ...(broken.length > 0 ? { related: broken } : {}),
    };
  },
});

/** Queries that are parsed one by one, and how much text all in all. */
const MAX_PARTS = 30;
const MAX_TEXT = 500_000;

/** What is wrong with the queries beyond being in one file; each gets the declarations of those before it. */
function* brokenParts(source: Source, { parts }: QueryOutline, syntax: SyntaxPort): Generator<Related> {
  const { text } = source;
  let prologue = "";
  let parsed = 0;
  for (const [number, { start, form, end }] of parts.slice(0, MAX_PARTS).entries()) {
    const own = text.slice(start, end);
    parsed += prologue.length + own.length;
    if (parsed > MAX_TEXT) return;
    const [fault] = syntax.query(`${prologue}${own}`).faults;
    prologue += `${text.slice(start, form)}\n`;
    if (!fault) continue;
    yield {
      message: `query ${number + 1} is not SPARQL either: ${parserMessage(fault.message)}`,
      at: source.place(form),
    };
  }
}
