import { c as isTable } from "./finding.js";

// src/core/rdf-prolog.ts
/** The namespaces that everyone knows by one prefix; the first is the one to write. */
const wellKnownNamespaces = {
	rdf: ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
	rdfs: ["http://www.w3.org/2000/01/rdf-schema#"],
	owl: ["http://www.w3.org/2002/07/owl#"],
	xsd: ["http://www.w3.org/2001/XMLSchema#"],
	sh: ["http://www.w3.org/ns/shacl#"],
	skos: ["http://www.w3.org/2004/02/skos/core#"],
	dcterms: ["http://purl.org/dc/terms/"],
	foaf: ["http://xmlns.com/foaf/0.1/"],
	schema: ["https://schema.org/", "http://schema.org/"]
};
/** The namespace to write for a prefix that everyone knows. */
function wellKnownNamespace(prefix) {
	return Object.hasOwn(wellKnownNamespaces, prefix) ? wellKnownNamespaces[prefix]?.[0] : void 0;
}
/** What ggen puts before a query of a header or before inline Turtle. Names and IRIs that are none are left out. */
function rdfProlog(language, prefixes, base) {
	const at = language === "turtle" ? "@" : "";
	const end = language === "turtle" ? " ." : "";
	const lines = [];
	if (typeof base === "string" && isIri(base)) lines.push(`${at}${at ? "base" : "BASE"} <${base}>${end}\n`);
	for (const [prefix, iri] of Object.entries(isTable(prefixes) ? prefixes : {})) {
		if (typeof iri !== "string" || !isIri(iri) || !isPrefix(prefix)) continue;
		lines.push(`${at}${at ? "prefix" : "PREFIX"} ${prefix}: <${iri}>${end}\n`);
	}
	return {
		text: lines.join(""),
		lines: lines.length
	};
}
function isIri(text) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|^`\\]*$/.test(text);
}
function isPrefix(text) {
	return text === "" || /^\p{L}(?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u.test(text);
}

export { wellKnownNamespace as n, wellKnownNamespaces as r, rdfProlog as t };