import { c as valueAt } from "./document.js";
import { t as listedVersions } from "./listed-version.js";

// src/core/change/entry-change.ts
/**
* Compares the entries of an index. `before` may hold entries that the change leaves alone and that `after`
* does not hold: they are told from removed ones by the keys of `after`.
*/
function compareEntries(before, after) {
	const old = /* @__PURE__ */ new Map();
	for (const entry of before?.entries ?? []) if (!old.has(entry.key)) old.set(entry.key, entry);
	const changes = after.entries.map((entry) => entryChange(after, old.get(entry.key), entry));
	for (const [key, entry] of old) if (!after.keys.has(key)) changes.push(entryChange(after, entry, void 0));
	return changes;
}
function entryChange(index, before, after) {
	const { doc } = index;
	const whole = (path) => after ? [...after.path, ...path] : before?.path.slice(0, -1) ?? [];
	return {
		key: (after ?? before)?.key ?? "",
		index,
		before,
		after,
		versions: compareVersions(before ? listedVersions(before) : [], after ? listedVersions(after) : []),
		at: (path) => after && isThere(doc, whole(path)) ? doc.at(whole(path)) : keyOfNearest(doc, whole(path)),
		keyAt: (path) => keyOfNearest(doc, whole(path))
	};
}
function isThere(doc, path) {
	return valueAt(doc.value, path) !== void 0;
}
function keyOfNearest(doc, path) {
	let near = path;
	while (near.length > 0 && !isThere(doc, near)) near = near.slice(0, -1);
	return near.length === 0 ? doc.at(near) : doc.keyAt(near);
}
function compareVersions(before, after) {
	const was = new Map(before.map((listed) => [listed.version, listed]));
	const now = new Map(after.map((listed) => [listed.version, listed]));
	return [.../* @__PURE__ */ new Set([...was.keys(), ...now.keys()])].map((version) => ({
		version,
		before: was.get(version),
		after: now.get(version)
	}));
}

export { compareEntries as t };