// src/core/ownership/standing-entries.ts
/** Looks up entries in the indexes of the base, `before`, and in those that its tip has edited since. */
function standingEntries(before, tip) {
	const latest = (entry) => tip?.indexes.get(entry.index.file)?.entry(entry.key) ?? entry;
	return {
		latest,
		of(id) {
			const listed = before.flatMap((lookup) => lookup.entry(id) ?? []).map(latest);
			const added = [...tip?.indexes.values() ?? []].flatMap((lookup) => lookup.entry(id) ?? []);
			return [.../* @__PURE__ */ new Set([...listed, ...added])];
		}
	};
}

export { standingEntries as t };