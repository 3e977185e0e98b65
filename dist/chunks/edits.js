// src/core/edits.ts
/** A string as TOML and JSON both write it. */
function quoted(text) {
	return JSON.stringify(text);
}
/** A safe fix that writes a new value in place of the one at a path. */
function replaceValue(doc, path, text, summary) {
	return {
		summary,
		safe: true,
		edits: [{
			at: doc.at(path),
			text
		}]
	};
}
/** A safe fix that replaces the text of one place. */
function replacePlace(at, text, summary) {
	return {
		summary,
		safe: true,
		edits: [{
			at,
			text
		}]
	};
}
/** A fix that adds `key = value` as the first line of a TOML table that has a header. */
function insertTomlKey(doc, table, line, summary, safe = true) {
	const header = doc.keyAt(table);
	const source = doc.source;
	const end = source.text.indexOf("\n", source.offset(header.endLine, header.endColumn));
	if (!source.text.slice(source.offset(header.line, 1)).trimStart().startsWith("[")) return void 0;
	return {
		summary,
		safe,
		edits: [{
			at: source.place(end === -1 ? source.text.length : end + 1),
			text: `${end === -1 ? "\n" : ""}${line}\n`
		}]
	};
}

export { replaceValue as i, quoted as n, replacePlace as r, insertTomlKey as t };