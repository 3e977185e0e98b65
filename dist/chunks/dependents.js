import { s as hasVersion } from "./registry-catalogue.js";

// src/core/solver/dependents.ts
const known = /* @__PURE__ */ new WeakMap();
/** The packs that need a pack directly, in the order of the catalogue; remembered. */
function dependentsOf(catalogue, id) {
	const ofAll = known.get(catalogue) ?? /* @__PURE__ */ new Map();
	known.set(catalogue, ofAll);
	const found = ofAll.get(id) ?? catalogue.dependentsOf(id).flatMap((other) => dependent(catalogue.universe.pack(other), id) ?? []);
	ofAll.set(id, found);
	return found;
}
function dependent(pack, id) {
	const needOf = (position) => pack.releases[position]?.needs.find((need) => need.id === id);
	const isNewest = needOf(pack.newest) !== void 0 && hasVersion(pack.all, pack.newest);
	const position = isNewest ? pack.newest : lastToNeed(pack).get(id) ?? -1;
	const requirement = needOf(position);
	return requirement && {
		pack,
		position,
		requirement,
		isNewest
	};
}
const lastOfAll = /* @__PURE__ */ new WeakMap();
/** For everything that a pack needs the highest release that needs it. */
function lastToNeed(pack) {
	const found = lastOfAll.get(pack);
	if (found) return found;
	const last = /* @__PURE__ */ new Map();
	pack.releases.forEach(({ needs }, position) => {
		if (hasVersion(pack.all, position)) for (const { id } of needs) last.set(id, position);
	});
	lastOfAll.set(pack, last);
	return last;
}
/** True when the range of a dependent takes a release. */
function takes({ universe }, { requirement }, position) {
	return hasVersion(universe.published(requirement), position);
}
/** The packs that need a pack through others, in the releases that most users get, the nearest first; `spend` counts the packs that were looked at. */
function indirectDependentsOf(catalogue, id, spend = () => void 0) {
	const found = /* @__PURE__ */ new Map();
	let front = dependentsOf(catalogue, id).filter(({ isNewest }) => isNewest).map(({ pack }) => pack.id);
	const seen = /* @__PURE__ */ new Set([id, ...front]);
	for (let distance = 2; front.length > 0; distance += 1) {
		const next = [];
		for (const through of front) {
			spend(dependentsOf(catalogue, through).length + 1);
			for (const { pack, isNewest } of dependentsOf(catalogue, through)) {
				if (!isNewest || seen.has(pack.id)) continue;
				seen.add(pack.id);
				found.set(pack.id, {
					id: pack.id,
					through,
					distance
				});
				next.push(pack.id);
			}
		}
		front = next;
	}
	return [...found.values()];
}

export { indirectDependentsOf as n, takes as r, dependentsOf as t };