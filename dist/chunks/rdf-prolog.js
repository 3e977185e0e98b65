import { n as isTable, r as own } from "./document.js";
import { t as parseGlob } from "./rust-glob.js";
import { n as recognise } from "./recognise.js";

// src/core/pack-patterns.ts
/** The tables of a manifest that find files by patterns. */
const patternTables = [
	"templates",
	"rdf",
	"queries",
	"shapes"
];
/** The patterns that ggen uses for a table that states none. See docs/formats.md. */
const conventionalPatterns = {
	templates: ["templates/**/*.tmpl", "templates/**/*.tera"],
	rdf: [
		"templates/**/graphs/*.ttl",
		"templates/**/graphs/*.rdf",
		"templates/**/graphs/*.jsonld"
	],
	queries: ["templates/**/queries/*.rq", "templates/**/queries/*.sparql"],
	shapes: ["templates/**/graphs/shapes/*.shacl.ttl", "templates/**/shapes/*.ttl"]
};
/** How the files of a table end. */
const tableSuffixes = {
	templates: [".tmpl", ".tera"],
	rdf: [
		".ttl",
		".rdf",
		".jsonld"
	],
	queries: [".rq", ".sparql"],
	shapes: [".shacl.ttl"]
};
/** Patterns of one table that are read; a pack with more is beyond any honest use. */
const MAX_PATTERNS = 64;
/** True for the manifests whose patterns a released ggen reads. */
function hasPatterns(manifest) {
	return manifest?.dialect === "gpack" || manifest?.dialect === "rpack";
}
/** The patterns that a manifest states for a table, with where each stands. */
function statedPatterns(manifest, table) {
	return stringItems(own(own(manifest.root, table), "patterns")).map(([at, text]) => [text, [
		table,
		"patterns",
		at
	]]);
}
/** The strings of a list with their positions in it. */
function stringItems(list) {
	if (!Array.isArray(list)) return [];
	return list.slice(0, MAX_PATTERNS).map((item, at) => [at, item]).filter((pair) => typeof pair[1] === "string");
}
const conventional = {
	templates: parsePatterns(conventionalPatterns.templates.map((text) => [text, void 0])),
	rdf: parsePatterns(conventionalPatterns.rdf.map((text) => [text, void 0])),
	queries: parsePatterns(conventionalPatterns.queries.map((text) => [text, void 0])),
	shapes: parsePatterns(conventionalPatterns.shapes.map((text) => [text, void 0]))
};
/** The patterns that hold for a table: those stated, else the conventional ones. */
function patternsOf(manifest, table) {
	const stated = statedPatterns(manifest, table);
	return stated.length > 0 ? parsePatterns(stated) : conventional[table];
}
function parsePatterns(texts) {
	return texts.flatMap(([text, path]) => {
		const glob = parseGlob(text);
		return "problem" in glob ? [] : [{
			text,
			path,
			glob
		}];
	});
}
const filesOf = /* @__PURE__ */ new WeakMap();
/** The files of a pack that patterns may list, without links and copies of former versions. */
function packFiles(pack) {
	const known = filesOf.get(pack) ?? listFiles(pack);
	filesOf.set(pack, known);
	return known;
}
function listFiles(pack) {
	const skip = pack.directory === "" ? 0 : pack.directory.length + 1;
	return pack.files().filter(({ path, kind }) => kind === "file" && !recognise(path).copy).map(({ path }) => ({
		path: path.slice(skip),
		components: path.slice(skip).split("/")
	}));
}
/** Where to speak of a table that need not be there: its header, else that of the pack. */
function tablePlace(manifest, table) {
	return own(manifest.root, table) === void 0 ? manifest.tablePath : [table];
}

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

export { hasPatterns as a, patternsOf as c, tablePlace as d, tableSuffixes as f, conventionalPatterns as i, statedPatterns as l, wellKnownNamespace as n, packFiles as o, wellKnownNamespaces as r, patternTables as s, rdfProlog as t, stringItems as u };