import { a as text } from "./document.js";
import { r as plainPath, t as candidates } from "./registry.js";
import { t as addressKey } from "./address.js";

// src/core/integrity/version-here.ts
/**
* The pack of this tree that a version of an entry is: it stands where the version says, and its manifest
* has the id and the version. `undefined` for an older version, whose files are in a commit, and for one that
* stands in another repository.
*/
function packOfVersion(registry, entry, version) {
	const path = plainPath(text(version.record, "path") ?? text(entry.record, "path") ?? "");
	if (path === void 0) return void 0;
	const places = path === "" ? [""] : candidates(entry.index, path);
	for (const place of places) {
		const pack = registry.packAt(place);
		if (pack?.facts.id === entry.key && pack.facts.version === version.key) return pack;
	}
}

// src/core/sources/own-addresses.ts
const known = /* @__PURE__ */ new WeakMap();
/**
* The addresses under which a registry is a repository itself, as `addressKey`: those that its policy states, else those
* under which it lists most of the gpacks that stand in it. Of a change the base tells, since the change may list what
* stands in it under an address of somebody else. `undefined` where the base lists nothing yet: then any may be its own.
*/
function ownAddresses(registry, stated) {
	if (stated.length > 0) return new Set(stated.map(addressKey));
	if (registry.scope) return registry.scope.own;
	const found = known.get(registry) ?? frequent(addressesHere(registry));
	known.set(registry, found);
	return found;
}
/** Those of some keys that are more than half as frequent as the most frequent one. */
function frequent(keys) {
	const counts = /* @__PURE__ */ new Map();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
	return new Set([...counts].flatMap(([key, count]) => count * 2 > most ? [key] : []));
}
function* addressesHere(registry) {
	for (const { dialect, entries } of registry.indexes) for (const entry of dialect === "packs-map" ? entries : []) for (const version of entry.versions) {
		const gitUrl = text(version.record, "git_url");
		if (gitUrl !== void 0 && packOfVersion(registry, entry, version)) yield addressKey(gitUrl);
	}
}

export { ownAddresses as n, packOfVersion as r, frequent as t };