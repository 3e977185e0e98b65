import { n as isAdvisoryPath } from "./path.js";
import { t as POLICY_PATH } from "./policy.js";
import { r as directoryOf, t as baseName } from "./tree.js";

// src/core/waivers/path.ts
/** Where a registry keeps its waivers: beside its policy, and like it read from the base. */
const WAIVERS_PATH = "registry/waivers.toml";

// src/core/recognise.ts
/** The names that make a directory a pack. */
const MANIFEST_NAMES = [
	"gpack.toml",
	"rpack.toml",
	"package.toml",
	"pack.toml"
];
const COPY = /@[0-9a-f]{7,40}(?=\.[^/]*$|$)/;
/** Recognises a file. `indexes` names further index files, relative to the root. */
function recognise(path, indexes = []) {
	const at = path.indexOf("@") === -1 ? void 0 : COPY.exec(baseName(path))?.[0];
	const original = at ? path.slice(0, path.lastIndexOf(at)) + path.slice(path.lastIndexOf(at) + at.length) : path;
	return {
		kind: indexes.includes(path) ? indexKind(path) : kindOf(original),
		path: original,
		copy: original !== path
	};
}
function indexKind(path) {
	return path.endsWith(".toml") ? "index-toml" : "index-json";
}
function kindOf(path) {
	if (path === "registry/policy.toml") return "policy";
	if (path === "registry/waivers.toml") return "waivers";
	if (isAdvisoryPath(path)) return "advisory";
	const name = baseName(path);
	const parent = baseName(directoryOf(path));
	if (directoryOf(path) === ".github/workflows") return /\.ya?ml$/.test(name) ? "workflow" : "other";
	switch (name) {
		case "gpack.toml":
		case "rpack.toml": return "gpack-manifest";
		case "package.toml": return "package-manifest";
		case "pack.toml": return "pack-manifest";
		case "make.toml": return "make";
		case "production.toml": return parent === ".ggen" ? "production" : "toml";
		case "packages.toml": return parent === "registry" ? "index-toml" : "toml";
		case "index.json": return parent === "registry" || parent === "marketplace" ? "index-json" : "other";
		case "ggen.lock":
		case "gpack.lock":
		case "packs.lock": return "lock";
		case "lock.json": return parent === ".ggen" ? "lock" : "other";
	}
	switch (name.slice(name.lastIndexOf(".") + 1)) {
		case "toml": return parent === "packs" ? "pack-set" : "toml";
		case "tmpl":
		case "tera": return "template";
		case "ttl": return "turtle";
		case "rq":
		case "sparql": return "query";
		default: return "other";
	}
}

export { recognise as n, WAIVERS_PATH as r, MANIFEST_NAMES as t };