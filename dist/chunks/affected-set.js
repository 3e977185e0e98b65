import { Et as versioningOf, _t as interval, vt as invert, yt as meet } from "./engine.js";

// src/core/advisories/cut.ts
/** The cut before every version. */
const LEAST = {
	version: void 0,
	after: false
};
function before(version) {
	return {
		version,
		after: false
	};
}
function after(version) {
	return {
		version,
		after: true
	};
}
/** How the cuts between the versions of one ecosystem follow each other. */
function cutOrder(versioning) {
	return {
		least: LEAST,
		compare(a, b) {
			if (a.version === void 0 || b.version === void 0) return (a.version === void 0 ? 0 : 1) - (b.version === void 0 ? 0 : 1);
			return versioning.compare(a.version, b.version) || Number(a.after) - Number(b.after);
		}
	};
}
/** The versions that are in at least one of two sets. */
function unite(order, a, b) {
	return invert(order, meet(order, invert(order, a), invert(order, b)));
}
/** The versions of the first set that are not in the second. */
function without(order, a, b) {
	return meet(order, a, invert(order, b));
}
/** The set of one version. */
function only(order, version) {
	return interval(order, before(version), after(version));
}
/** Whether a version is in a set. */
function isIn(order, version, set) {
	const point = before(version);
	return set.some(({ from, to }) => {
		return order.compare(from, point) <= 0 && (to === void 0 || order.compare(point, to) < 0);
	});
}

// src/core/advisories/affected-set.ts
/**
* What a record is about, as https://ossf.github.io/osv-schema/#evaluation has it: the versions that it lists, and
* those for which the events of a range, in the order of their versions, end as affected.
*/
function affectedSet({ ecosystem, ranges, versions }) {
	const versioning = versioningOf(ecosystem);
	const order = cutOrder(versioning);
	let found = [];
	let unclear = ranges.length === 0 && versions.length === 0;
	for (const range of ranges) {
		const read = rangeSet(range, versioning);
		if (read) found = unite(order, found, read);
		else unclear = true;
	}
	const listed = versions.filter((version) => versioning.isVersion(version));
	unclear ||= listed.length < versions.length && ranges.length === 0;
	found = unite(order, found, points(listed, versioning));
	return {
		versions: found,
		unclear
	};
}
/** Many versions at once: one by one they would be united over and over. */
function points(versions, versioning) {
	const order = cutOrder(versioning);
	const sorted = versions.toSorted((a, b) => versioning.compare(a, b));
	return sorted.filter((version, at) => at === 0 || versioning.compare(sorted[at - 1] ?? "", version) !== 0).flatMap((version) => only(order, version));
}
function rangeSet({ events }, versioning) {
	const order = cutOrder(versioning);
	const limits = events.filter(({ at }) => at === "limit").map(({ version }) => version);
	const cuts = events.filter(({ at }) => at !== "limit").map(({ at, version }) => ({
		at,
		cut: cutOf(at, version)
	}));
	if ([...cuts.flatMap(({ cut }) => cut.version ?? []), ...limits].some((version) => version !== "*" && !versioning.isVersion(version))) return void 0;
	const found = [];
	let from;
	for (const { at, cut } of cuts.toSorted((a, b) => order.compare(a.cut, b.cut))) if (at === "introduced") from ??= cut;
	else if (from) {
		found.push(...interval(order, from, cut));
		from = void 0;
	}
	if (from) found.push({
		from,
		to: void 0
	});
	const [last] = limits.toSorted((a, b) => versioning.compare(b, a));
	return last === void 0 || limits.includes("*") ? found : meet(order, found, [{
		from: LEAST,
		to: before(last)
	}]);
}
function cutOf(at, version) {
	if (at === "last_affected") return after(version);
	return at === "introduced" && version === "0" ? LEAST : before(version);
}

export { isIn as a, without as c, cutOrder as i, after as n, only as o, before as r, unite as s, affectedSet as t };