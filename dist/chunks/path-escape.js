import { n as maskTera, r as teraTags } from "./tera-text.js";

// src/core/path-escape.ts
/**
* Judges a path as text. `depth` is how many directories the base lies below the root that must not be
* left. A component with a Tera expression may be anything: what follows it is not counted as an escape.
*/
function pathEscape(path, depth = 0) {
	const literal = withoutTera(path.trim());
	const found = escapeOf(literal, depth);
	if (found !== void 0 && found !== "inside") return found;
	if (/%(?:2e|2f|5c)/i.test(literal)) {
		const hidden = escapeOf(literal.replaceAll(/%2e/gi, ".").replaceAll(/%2f/gi, "/").replaceAll(/%5c/gi, "\\"), depth);
		if (hidden !== void 0 && hidden !== "inside") return "encoded";
	}
	return found;
}
/** Stands for a Tera expression; no path has it. */
const UNKNOWN = "\0";
function withoutTera(path) {
	if (teraTags(path).next().done === true) return path;
	const masked = maskTera(path.replaceAll(UNKNOWN, "x"), UNKNOWN);
	let out = "";
	let done = 0;
	for (const { kind, start, end } of teraTags(path, true)) {
		out += masked.slice(done, kind === "expression" ? end : start);
		done = end;
	}
	return out + masked.slice(done);
}
function escapeOf(path, depth) {
	if (path.startsWith("/") || path.startsWith("\\")) return "absolute";
	if (/^[A-Za-z]:/.test(path)) return "absolute";
	if (path === "~" || /^~[\w.-]*[/\\]/.test(path)) return "home";
	const posix = climb(path.split("/"), depth);
	const windows = path.includes("\\") ? climb(path.split(/[/\\]/), depth) : posix;
	if (posix === "out" || windows === "out") return "parent";
	return posix === "stays" && windows === "stays" ? void 0 : "inside";
}
function climb(components, start) {
	let depth = start;
	let climbs = false;
	for (const component of components) {
		if (component === "" || component === ".") continue;
		if (component.includes(UNKNOWN)) return climbs ? "climbs" : followed(components, component);
		if (component !== "..") depth += 1;
		else {
			depth -= 1;
			climbs = true;
			if (depth < 0) return "out";
		}
	}
	return climbs ? "climbs" : "stays";
}
/** Behind an expression `..` is only seen, not counted. */
function followed(components, unknown) {
	return components.slice(components.indexOf(unknown)).includes("..") ? "climbs" : "stays";
}

export { pathEscape as t };