import { quote } from "./limits.ts";
import { parserMessage } from "./parser-message.ts";
import type { Reported } from "./rule.ts";
import type { Source } from "./source.ts";
import type { SyntaxFault } from "./syntax.ts";

/** What a fault is about, for people, and how grave it is where that differs from the rule. */
export type RdfComplaint = Pick<Reported, "message" | "severity">;

/** What to say of a place where the parser of Turtle or SPARQL stops, unless a prefix is missing there. */
export function rdfComplaint(source: Source, fault: SyntaxFault, language: "Turtle" | "SPARQL"): RdfComplaint {
  const start = source.offset(fault.line, fault.column);
  const excerpt = source.text.slice(start, source.offset(fault.endLine, fault.endColumn));
  if (isRdf12(source.text, start, fault)) {
    // https://www.w3.org/TR/rdf12-turtle/: read only where oxigraph was built with its feature rdf-12, as in some releases.
    return {
      message: `A statement about a statement is ${language} 1.2, which only some releases of ggen read, and which is not checked here; a node of its own says the same to all`,
      severity: "note",
    };
  }
  if (fault.message.includes("is a relative IRI, and the ")) {
    return {
      message: `The IRI ${quote(excerpt)} is relative and nothing says to what; write the whole IRI, or declare BASE above`,
    };
  }
  // The parser repeats a token as it stands: a lone ";" or "," is hard to see without marks.
  const said = parserMessage(fault.message).replace(
    /^(\S{1,80}) is not a valid /,
    (_, token: string) => `${quote(token)} is not a valid `,
  );
  return { message: `This is not ${language}: ${said}` };
}

function isRdf12(text: string, start: number, { message }: SyntaxFault): boolean {
  return (text.startsWith("<<", start) && text[start + 2] !== "<") || message.includes("only available in SPARQL 1.2");
}
