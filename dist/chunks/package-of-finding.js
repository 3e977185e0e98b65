import { n as isTable } from "./document.js";
import { i as packFinder } from "./known-files.js";
import { t as baseName } from "./tree.js";

// src/core/package-of-finding.ts
/**
* Tells the package that a finding is about: that of the pack in which its file lies, or in an index that
* of the entry in which it stands. `undefined` for what concerns no single package.
*/
function packageFinder(packs, indexes) {
	const packOf = packFinder(packs);
	const byFile = new Map(indexes.map((index) => [index.file, index]));
	const entries = /* @__PURE__ */ new Map();
	return ({ at }) => {
		const index = byFile.get(at.file);
		if (index) {
			let starts = entries.get(index.file);
			if (!starts) entries.set(index.file, starts = entryStarts(index));
			const entry = lastBefore(starts, at);
			return entry && {
				id: entry.key,
				version: lastBefore(versionStarts(entry), at)
			};
		}
		const pack = packOf(at.file);
		return pack && {
			id: pack.facts.id ?? baseName(pack.directory),
			version: pack.facts.version
		};
	};
}
function entryStarts({ doc, entries }) {
	return sorted([...(isTable(doc.value) ? Object.keys(doc.value) : []).map((key) => ({
		at: order(doc.keyAt([key])),
		value: void 0
	})), ...entries.map((entry) => ({
		at: startOf(entry, entry.path),
		value: entry
	}))]);
}
function versionStarts(entry) {
	return sorted([...Object.keys(entry.record).map((key) => ({
		at: startOf(entry, [...entry.path, key]),
		value: void 0
	})), ...entry.versions.map(({ key, path }) => ({
		at: startOf(entry, path),
		value: key
	}))]);
}
function startOf({ index: { doc } }, path) {
	return Math.min(order(doc.keyAt(path)), order(doc.at(path)));
}
function sorted(starts) {
	return starts.toSorted((a, b) => a.at - b.at);
}
/** What begins last, at or before a place. */
function lastBefore(starts, place) {
	const wanted = order(place);
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((starts[middle]?.at ?? 0) <= wanted) low = middle + 1;
		else high = middle;
	}
	return starts[low - 1]?.value;
}
/** Lines and columns as one number: no line has 2^26 columns, as no index has so many bytes. */
function order({ line, column }) {
	return line * 2 ** 26 + column;
}

export { packageFinder as t };