import { d as text } from "./finding.js";
import { n as maskTera } from "./tera-text.js";
import { a as parseYamlDocument } from "./template-keys.js";

// src/core/template.ts
/** Splits a template and parses its header. Never throws. */
function parseTemplate(source) {
	const opening = /^---[ \t]*\r?\n/.exec(source.text);
	if (!opening) return bodyOnly(source, void 0);
	const start = opening[0].length;
	const closing = /^---[ \t]*\r?$/m.exec(source.text.slice(start));
	if (!closing) return bodyOnly(source, source.place(0, 3));
	const end = start + closing.index;
	const bodyStart = Math.min(source.text.length, end + closing[0].length + 1);
	const header = parseYamlDocument(source, maskHeader(source.text.slice(start, end)), start);
	return {
		source,
		header,
		unterminated: void 0,
		bodyStart,
		body: source.text.slice(bodyStart),
		headerText(key) {
			if (text(header.value, key) === void 0) return void 0;
			const at = header.at([key]);
			return unquote(source.text.slice(source.offset(at.line, at.column), source.offset(at.endLine, at.endColumn)).trim());
		}
	};
}
/**
* A line of nothing but statements becomes a comment: as a blank one, the first in a block would be an error of YAML when
* it is longer than those after it.
*/
function maskHeader(header) {
	const masked = maskTera(header);
	if (!header.includes("{%")) return masked;
	const before = header.split("\n");
	return masked.split("\n").map((line, at) => line.trim() === "" ? blankLine(before[at] ?? "", line) : line).join("\n");
}
function blankLine(written, blank) {
	const at = written.search(/\S/);
	return at === -1 ? blank : `${blank.slice(0, at)}#${blank.slice(at + 1)}`;
}
function bodyOnly(source, unterminated) {
	return {
		source,
		header: void 0,
		unterminated,
		bodyStart: 0,
		body: source.text,
		headerText: () => void 0
	};
}
function unquote(raw) {
	const quote = raw[0];
	if ((quote === "\"" || quote === "'") && raw.length > 1 && raw.endsWith(quote)) return raw.slice(1, -1);
	return raw;
}

export { parseTemplate as t };