import { type Table, isTable } from "./document.ts";

/** The namespaces that everyone knows by one prefix; the first is the one to write. */
export const wellKnownNamespaces: Readonly<Record<string, readonly [string, ...string[]]>> = {
  rdf: ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  rdfs: ["http://www.w3.org/2000/01/rdf-schema#"],
  owl: ["http://www.w3.org/2002/07/owl#"],
  xsd: ["http://www.w3.org/2001/XMLSchema#"],
  sh: ["http://www.w3.org/ns/shacl#"],
  skos: ["http://www.w3.org/2004/02/skos/core#"],
  dcterms: ["http://purl.org/dc/terms/"],
  foaf: ["http://xmlns.com/foaf/0.1/"],
  schema: ["https://schema.org/", "http://schema.org/"],
};

/** The namespace to write for a prefix that everyone knows. */
export function wellKnownNamespace(prefix: string): string | undefined {
  return Object.hasOwn(wellKnownNamespaces, prefix) ? wellKnownNamespaces[prefix]?.[0] : undefined;
}

/** Declarations that ggen puts before a text, one a line. */
export interface Prolog {
  readonly text: string;
  readonly lines: number;
}

/** What ggen puts before a query of a header or before inline Turtle. Names and IRIs that are none are left out. */
export function rdfProlog(language: "turtle" | "sparql", prefixes: unknown, base: unknown): Prolog {
  const at = language === "turtle" ? "@" : "";
  const end = language === "turtle" ? " ." : "";
  const lines: string[] = [];
  if (typeof base === "string" && isIri(base)) lines.push(`${at}${at ? "base" : "BASE"} <${base}>${end}\n`);
  for (const [prefix, iri] of Object.entries(isTable(prefixes) ? prefixes : ({} satisfies Table))) {
    if (typeof iri !== "string" || !isIri(iri) || !isPrefix(prefix)) continue;
    lines.push(`${at}${at ? "prefix" : "PREFIX"} ${prefix}: <${iri}>${end}\n`);
  }
  return { text: lines.join(""), lines: lines.length };
}

function isIri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|^`\\]*$/.test(text);
}

function isPrefix(text: string): boolean {
  return text === "" || /^\p{L}(?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u.test(text);
}
