// src/core/tera-text.ts
const CLOSING = {
	expression: "}}",
	statement: "%}",
	comment: "#}"
};
/**
* The closed tags of a text, in order and disjoint. With `sameLine` a tag ends on the line where it
* begins. Linear: a delimiter that is not there is looked for once.
*/
function* teraTags(text, sameLine = false) {
	const next = {
		expression: -1,
		statement: -1,
		comment: -1
	};
	let lineEnd = -1;
	for (let at = text.indexOf("{"); at !== -1; at = text.indexOf("{", at)) {
		const kind = kindAt(text, at);
		if (!kind) {
			at += 1;
			continue;
		}
		if (next[kind] < at + 2) next[kind] = indexOrEnd(text, CLOSING[kind], at + 2);
		const end = next[kind] + 2;
		if (sameLine && lineEnd < at) lineEnd = indexOrEnd(text, "\n", at);
		if (end > text.length || sameLine && end > lineEnd) {
			at += 1;
			continue;
		}
		yield {
			kind,
			start: at,
			end
		};
		at = end;
	}
}
function kindAt(text, at) {
	switch (text[at + 1]) {
		case "{": return "expression";
		case "%": return "statement";
		case "#": return "comment";
		default: return;
	}
}
function indexOrEnd(text, part, from) {
	const found = text.indexOf(part, from);
	return found === -1 ? text.length : found;
}
/** True when Tera would render something in the text: it holds a tag. */
function hasTera(text) {
	return teraTags(text).next().done !== true;
}
/**
* Replaces the tags of a line by text of the same length: expressions by `fill`, statements and
* comments, which leave nothing behind, by blanks.
*/
function maskTera(text, fill = "x") {
	const parts = [];
	let done = 0;
	for (const { kind, start, end } of teraTags(text, true)) {
		parts.push(text.slice(done, start), (kind === "expression" ? fill : " ").repeat(end - start));
		done = end;
	}
	return parts.length === 0 ? text : parts.join("") + text.slice(done);
}

export { maskTera as n, teraTags as r, hasTera as t };