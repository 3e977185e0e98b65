// src/core/source.ts
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const BOM = "﻿";
/** Decodes bytes. Never throws: bytes that are not UTF-8 become U+FFFD and are reported by `invalidAt`. */
function createSource(path, bytes) {
	let raw;
	let invalidAt;
	try {
		raw = strict.decode(bytes);
	} catch {
		raw = lenient.decode(bytes);
		invalidAt = firstInvalid(raw);
	}
	const bom = raw.startsWith(BOM);
	return textSource(path, bom ? raw.slice(1) : raw, {
		size: bytes.length,
		bom,
		invalidAt
	});
}
/** A source from text that is known to be good: tests, and parts of a file. */
function textSource(path, text, facts = {}) {
	let starts;
	const lines = () => starts ??= lineStarts(text);
	return {
		path,
		text,
		size: facts.size ?? text.length,
		bom: facts.bom ?? false,
		invalidAt: facts.invalidAt,
		place(start, end = start) {
			const table = lines();
			const from = clamp(start, text.length);
			const to = Math.max(from, clamp(end, text.length));
			const first = lineOf(table, from);
			const last = lineOf(table, to);
			return {
				file: path,
				line: first + 1,
				column: from - (table[first] ?? 0) + 1,
				endLine: last + 1,
				endColumn: to - (table[last] ?? 0) + 1
			};
		},
		offset(line, column) {
			return clamp((lines()[line - 1] ?? text.length) + column - 1, text.length);
		}
	};
}
/** The place of a file or directory as a whole, for what has no line of its own. */
function wholeFile(file) {
	return {
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
}
function clamp(offset, length) {
	return Math.min(Math.max(offset, 0), length);
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function lineOf(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** The offset, in the decoded text, of the first replacement character. */
function firstInvalid(decoded) {
	const at = decoded.indexOf("�");
	return at === -1 ? 0 : at;
}

export { textSource as n, wholeFile as r, createSource as t };