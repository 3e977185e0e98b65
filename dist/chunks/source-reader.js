import { t as matchesRule } from "./selection.js";
import { t as createSource } from "./source2.js";

// src/core/ratchet/ratchet.ts
/** Text at a place that counts, in UTF-16 code units. */
const MAX_TEXT = 4096;
/** Whether a policy lets what was there before be, for a rule. */
function isRatcheted(rule, patterns) {
	return patterns.some((pattern) => matchesRule(rule, pattern));
}
/** Counts the findings of the base. */
function tallyFindings(findings, textAt) {
	const counts = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = keyOf(finding, textAt);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
/**
* Marks the findings that were there before, of the rules that a policy lets be. Of equal ones as many as there
* were, the first in the file: one more is new.
*/
function markExisting(findings, before, patterns, textAt) {
	const left = new Map(before);
	return findings.map((finding) => {
		if (!isRatcheted(finding.rule, patterns)) return finding;
		const key = keyOf(finding, textAt);
		const amount = left.get(key) ?? 0;
		if (amount === 0) return finding;
		left.set(key, amount - 1);
		return {
			...finding,
			existing: true
		};
	});
}
/**
* The rule, the severity, the file, the text at the place, and the message without its numbers, which count lines
* and items: another fault at the same place is another finding, and one that became graver is new.
*/
function keyOf({ rule, severity, at, message }, textAt) {
	const text = (textAt(at) ?? "").slice(0, MAX_TEXT).replaceAll(/\s+/g, " ").trim();
	return [
		rule,
		severity,
		at.file,
		text,
		message.replaceAll(/\d+/g, "#")
	].join("\0");
}

// src/core/source-reader.ts
/**
* Opens files of a tree; `undefined` for what is no readable file. The one that was opened last is kept, so ask
* file by file.
*/
function sourceReader(tree) {
	let last;
	return (file) => {
		if (last?.file !== file) {
			const bytes = file === "" || file.endsWith("/") ? void 0 : tree.read(file);
			last = {
				file,
				source: bytes && !("reason" in bytes) ? createSource(file, bytes) : void 0
			};
		}
		return last.source;
	};
}
/** Reads the text of places, as `sourceReader` opens their files. */
function textReader(tree) {
	const sourceAt = sourceReader(tree);
	return ({ file, line, column, endLine, endColumn }) => {
		if (line === endLine && column === endColumn) return "";
		const source = sourceAt(file);
		return source?.text.slice(source.offset(line, column), source.offset(endLine, endColumn));
	};
}

export { tallyFindings as a, markExisting as i, textReader as n, isRatcheted as r, sourceReader as t };