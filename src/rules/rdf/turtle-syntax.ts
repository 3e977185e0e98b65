import { quote } from "../../core/limits.ts";
import { undeclaredPrefix } from "../../core/parser-message.ts";
import { declarePrefix } from "../../core/prefix-fix.ts";
import { rdfComplaint } from "../../core/rdf-fault.ts";
import { wellKnownNamespace } from "../../core/rdf-prolog.ts";
import { defineRule } from "../../core/rule.ts";
import type { Source } from "../../core/source.ts";
import { type SyntaxFault, placeIn } from "../../core/syntax.ts";
import { teraTags } from "../../core/tera-text.ts";

const SHOWN = 5;

export default defineRule({
  id: "rdf/turtle-syntax",
  subject: "turtle",
  severity: "error",
  summary: "Write Turtle that parses",
  *check(source, tools) {
    const { faults, incomplete: reason } = tools.syntax.turtle(source.text);
    if (reason !== undefined) tools.incomplete(source.path, `Turtle: ${reason}`);
    const [first] = faults;
    if (!first || isTemplate(source, first)) return;

    // Each prefix once; of the other faults the first, since the parser guesses where to go on.
    const prefixes = new Map<string, SyntaxFault>();
    let other: SyntaxFault | undefined;
    for (const fault of faults) {
      const prefix = undeclaredPrefix(fault.message);
      if (prefix === undefined) other ??= fault;
      else if (!prefixes.has(prefix) && prefixes.size < SHOWN) prefixes.set(prefix, fault);
    }
    for (const [prefix, fault] of prefixes) {
      const namespace = wellKnownNamespace(prefix);
      yield {
        message: `The prefix ${quote(`${prefix}:`)} is not declared; ${
          namespace === undefined ? "declare it with @prefix above" : `add @prefix ${prefix}: <${namespace}> . above`
        }`,
        at: placeIn(source, fault),
        fix: namespace === undefined ? undefined : declarePrefix(source, "turtle", prefix, namespace),
      };
    }
    if (other) yield { ...rdfComplaint(source, other, "Turtle"), at: placeIn(source, other) };
  },
});

/** A graph that Tera renders first is no Turtle yet: the parser stops at one of its tags. */
function isTemplate(source: Source, fault: SyntaxFault): boolean {
  const start = source.offset(fault.line, 1);
  const end = source.text.indexOf("\n", start);
  return !teraTags(source.text.slice(start, end === -1 ? undefined : end)).next().done;
}
