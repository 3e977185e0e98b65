import { type Table, isTable, own, text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/prefix-iri",
  subject: "manifest",
  severity: "error",
  summary: "Bind prefixes to absolute IRIs, and well-known ones to their own",
  *check({ dialect, doc, root }) {
    if (dialect !== "gpack" && dialect !== "rpack") return;
    const rdf = own(root, "rdf");
    const base = text(rdf, "base");
    if (base !== undefined && !isAbsoluteIri(base)) {
      yield {
        message: `The base ${quote(base)} is not an absolute IRI; write one such as "https://example.org/"`,
        at: doc.at(["rdf", "base"]),
      };
    }
    const prefixes = own(rdf, "prefixes");
    for (const [prefix, iri] of Object.entries<unknown>(isTable(prefixes) ? prefixes : ({} satisfies Table))) {
      const path = ["rdf", "prefixes", prefix];
      if (!PREFIX.test(prefix)) {
        yield {
          message: `${quote(prefix)} cannot be a prefix of Turtle and SPARQL; begin it with a letter, and use letters, digits, - and _`,
          at: doc.keyAt(path),
        };
      }
      if (typeof iri !== "string") continue;
      const own = WELL_KNOWN.get(prefix);
      if (!isAbsoluteIri(iri)) {
        yield {
          message: `The prefix ${quote(prefix)} is bound to ${quote(iri)}, which is not an absolute IRI; write one such as "https://example.org/"`,
          at: doc.at(path),
        };
      } else if (own !== undefined && iri !== own) {
        yield {
          message: `The prefix ${quote(prefix)} is bound to ${quote(iri)}, and everyone reads it as ${quote(own)}; bind it to that, or choose another prefix`,
          at: doc.at(path),
          severity: "warning",
          fix: bare(iri) === bare(own) ? replaceValue(doc, path, quoted(own), `Bind it to ${quoted(own)}`) : undefined,
        };
      }
    }
  },
});

/** PN_PREFIX of Turtle, or the empty prefix. */
const PREFIX = /^(?:\p{L}(?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?)?$/u;

/** Namespaces that their publishers fixed, by the prefix that their own documents use. */
const WELL_KNOWN: ReadonlyMap<string, string> = new Map([
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  ["rdfs", "http://www.w3.org/2000/01/rdf-schema#"],
  ["owl", "http://www.w3.org/2002/07/owl#"],
  ["xsd", "http://www.w3.org/2001/XMLSchema#"],
  ["sh", "http://www.w3.org/ns/shacl#"],
  ["skos", "http://www.w3.org/2004/02/skos/core#"],
  ["prov", "http://www.w3.org/ns/prov#"],
  ["dcat", "http://www.w3.org/ns/dcat#"],
  ["dcterms", "http://purl.org/dc/terms/"],
  ["foaf", "http://xmlns.com/foaf/0.1/"],
]);

/** A scheme, a colon, something after it, and no character that IRIs cannot have. */
function isAbsoluteIri(iri: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020]+$/.test(iri) && !/^https?:\/*$/i.test(iri);
}

/** What two spellings of one namespace share: neither scheme nor the last separator. */
function bare(iri: string): string {
  return iri.replace(/^https?:/, "").replace(/[#/]$/, "");
}
