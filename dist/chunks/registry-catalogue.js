import { a as text, n as isTable, o as texts, r as own } from "./document.js";
import { t as parsedLookup } from "./index-lookup.js";
import { t as isYanked } from "./newest-version.js";
import { i as requirementsOf, r as idOf } from "./pack.js";
import { n as compareVersions, r as parseVersion, t as comparePre } from "./cargo-version.js";
import { t as parseCargoRange } from "./cargo-range.js";
import { n as compareText } from "./finding.js";
import { r as TooCostly } from "./limits.js";

// src/core/cargo-match.ts
/**
* True when a semantic version meets a requirement, as Cargo decides it: a pre-release matches only
* when some comparator names a pre-release of the same three numbers.
*/
function matchesCargoRange(range, version) {
	const read = parseVersion(version);
	return read !== void 0 && takesVersion(range, read);
}
/** `matchesCargoRange` for a version that was parsed before. */
function takesVersion({ comparators }, version) {
	return comparators.every((comparator) => holds(comparator, version)) && (version.pre === "" || comparators.some((comparator) => comparator.pre !== "" && isSameCore(comparator, version)));
}
/** True when the three numbers are equal. */
function isSameCore({ major, minor, patch }, version) {
	return major === version.major && minor === version.minor && patch === version.patch;
}
/** True when a version meets one comparator, without what pre-releases must meet beside it. */
function holds(comparator, version) {
	switch (comparator.operator) {
		case "=":
		case "*": return equals(comparator, version);
		case ">": return order(version, comparator) > 0;
		case ">=": return equals(comparator, version) || order(version, comparator) > 0;
		case "<": return order(version, comparator) < 0;
		case "<=": return equals(comparator, version) || order(version, comparator) < 0;
		case "~": return tilde(comparator, version);
		case "^": return caret(comparator, version);
	}
}
function equals({ major, minor, patch, pre }, version) {
	return version.major === major && (minor === void 0 || version.minor === minor) && (patch === void 0 || version.patch === patch) && version.pre === pre;
}
/** Below 0 when the version is lower; 0 too when it lies within what the comparator leaves open. */
function order(version, { major, minor, patch, pre }) {
	if (version.major !== major) return version.major - major;
	if (minor === void 0) return 0;
	if (version.minor !== minor) return version.minor - minor;
	if (patch === void 0) return 0;
	return version.patch === patch ? comparePre(version.pre, pre) : version.patch - patch;
}
function tilde({ major, minor, patch, pre }, version) {
	if (version.major !== major) return false;
	if (minor !== void 0 && version.minor !== minor) return false;
	if (patch !== void 0 && version.patch !== patch) return version.patch > patch;
	return comparePre(version.pre, pre) >= 0;
}
function caret({ major, minor, patch, pre }, version) {
	if (version.major !== major) return false;
	if (minor === void 0) return true;
	if (patch === void 0) return major > 0 ? version.minor >= minor : version.minor === minor;
	if (major > 0) {
		if (version.minor !== minor) return version.minor > minor;
		if (version.patch !== patch) return version.patch > patch;
	} else if (minor > 0) {
		if (version.minor !== minor) return false;
		if (version.patch !== patch) return version.patch > patch;
	} else if (version.minor !== minor || version.patch !== patch) return false;
	return comparePre(version.pre, pre) >= 0;
}

// src/core/solver/budget.ts
/**
* Takes steps from a budget.
* @throws TooCostly when there are none left
*/
function spend(budget, steps) {
	budget.steps -= steps;
	if (budget.steps < 0) throw new TooCostly("resolving takes more steps than are allowed");
}

// src/core/solver/incompatibility.ts
/** The incompatibility that says what was asked for. */
function requestedIncompatibility(cause) {
	return {
		terms: missing(cause),
		cause
	};
}
/** The incompatibility that says that releases need another pack. */
function dependencyIncompatibility(cause) {
	const { dependent, releases, needed, matching } = cause;
	if (dependent === needed) return {
		terms: [{
			pack: dependent,
			allowed: releases & ~matching
		}],
		cause
	};
	return {
		terms: [{
			pack: dependent,
			allowed: releases
		}, ...missing(cause)],
		cause
	};
}
/** The term "none of the matching versions is chosen"; it is left out where it is always true. */
function missing({ needed, matching }) {
	return matching === 0n ? [] : [{
		pack: needed,
		allowed: needed.all ^ matching
	}];
}
/**
* What follows from two incompatibilities about a pack: either of its terms may hold, so the others of
* both exclude each other (the rule of resolution).
*/
function resolvent(first, second, pack) {
	const allowed = /* @__PURE__ */ new Map();
	for (const term of first.terms) allowed.set(term.pack, term.allowed);
	for (const term of second.terms) {
		const known = allowed.get(term.pack) ?? (term.pack === pack ? 0n : term.pack.all);
		allowed.set(term.pack, term.pack === pack ? known | term.allowed : known & term.allowed);
	}
	const terms = [];
	for (const [pack, set] of allowed) if (set !== pack.all) terms.push({
		pack,
		allowed: set
	});
	return {
		terms,
		cause: {
			kind: "derived",
			first,
			second
		}
	};
}

// src/core/solver/version-set.ts
/** No version, and not absent either: what cannot be. */
const NOTHING = 0n;
/** The pack is not chosen. */
const ABSENT = 1n;
/** The set of the nth version alone. */
function only(position) {
	return 2n << BigInt(position);
}
/** Bits that are put together as a small number before they become part of a large one. */
const CHUNK = 30;
/** The set of those of the first `count` versions for which something holds. */
function versionsWhere(count, holds) {
	let set = NOTHING;
	for (let start = 0; start < count; start += CHUNK) {
		let bits = 0;
		for (let at = start; at < Math.min(count, start + CHUNK); at += 1) if (holds(at)) bits |= 1 << at - start;
		if (bits !== 0) set |= BigInt(bits) << BigInt(start + 1);
	}
	return set;
}
/** True when every member of the first is one of the second. */
function isWithin(part, whole) {
	return (part & whole) === part;
}
/** True when the nth version is a member. */
function hasVersion(set, position) {
	return (set & only(position)) !== NOTHING;
}
/** The position of the highest version of a set that has one. */
function highestOf(set) {
	return set < SMALL ? 30 - Math.clz32(Number(set)) : set.toString(2).length - 2;
}
/** The position of the lowest version of a set that has one. */
function lowestOf(set) {
	const versions = set & -2n;
	return highestOf(versions & -versions);
}
const SMALL = 1n << 31n;
/** The positions of the versions of a set, ascending. */
function positionsOf(set) {
	const positions = [];
	const bits = set.toString(2);
	for (let bit = 1; bit < bits.length; bit += 1) if (bits[bits.length - 1 - bit] === "1") positions.push(bit - 1);
	return positions;
}

// src/core/solver/candidates.ts
/** Comparisons of a version with a range, for all packs together: ten times what 100,000 versions need. */
const MAX_COMPARISONS = 5e7;
/** Prepares a catalogue. What is `locked` may be chosen although it is yanked. */
function createUniverse(catalogue, locked = /* @__PURE__ */ new Map()) {
	const budget = { steps: MAX_COMPARISONS };
	const packs = /* @__PURE__ */ new Map();
	const sets = /* @__PURE__ */ new Map();
	const needs = /* @__PURE__ */ new Map();
	const universe = {
		pack(id) {
			const known = packs.get(id);
			if (known) return known;
			const pack = candidatesOf(id, catalogue.releasesOf(id), locked.get(id));
			packs.set(id, pack);
			return pack;
		},
		published({ id, range }) {
			const pack = universe.pack(id);
			const known = sets.get(pack) ?? /* @__PURE__ */ new Map();
			sets.set(pack, known);
			const found = known.get(range);
			if (found !== void 0) return found;
			const parsed = parseCargoRange(range);
			const { releases } = pack;
			spend(budget, releases.length);
			const set = versionsWhere(releases.length, (position) => {
				const release = releases[position];
				return release !== void 0 && ("fault" in parsed || takesVersion(parsed, release.parsed));
			});
			known.set(range, set);
			return set;
		},
		needsOf(pack, position) {
			const known = needs.get(pack) ?? needsOfAll(pack, universe);
			needs.set(pack, known);
			return known[position] ?? [];
		}
	};
	return universe;
}
/** Longest version that is chosen, in UTF-16 code units; a longer one is none. */
const MAX_VERSION = 100;
function candidatesOf(id, releases, lock) {
	const seen = /* @__PURE__ */ new Set();
	const candidates = [];
	for (const { version, yanked, needs } of releases ?? []) {
		const parsed = version.length <= MAX_VERSION ? parseVersion(version) : void 0;
		if (!parsed || seen.has(version)) continue;
		seen.add(version);
		candidates.push({
			version,
			yanked,
			needs,
			parsed
		});
	}
	candidates.sort((a, b) => compareVersions(a.parsed, b.parsed) || compareText(a.version, b.version));
	const positions = new Map(candidates.map(({ version }, position) => [version, position]));
	const choosable = versionsWhere(candidates.length, (position) => {
		const candidate = candidates[position];
		return candidate !== void 0 && (!candidate.yanked || candidate.version === lock);
	});
	const locked = lock === void 0 ? void 0 : positions.get(lock);
	const all = ABSENT | choosable;
	const newest = newestOf(candidates, choosable);
	return {
		id,
		isKnown: releases !== void 0,
		releases: candidates,
		positions,
		all,
		locked,
		newest
	};
}
function newestOf(candidates, choosable) {
	const stable = candidates.findLastIndex(({ parsed, yanked }) => parsed.pre === "" && !yanked);
	if (stable !== -1) return stable;
	return choosable === 0n ? candidates.length - 1 : highestOf(choosable);
}
/** Releases that need a pack in the same words share one incompatibility, which is told as one fact. */
function needsOfAll(pack, universe) {
	const groups = /* @__PURE__ */ new Map();
	pack.releases.forEach(({ needs }, position) => {
		if (!hasVersion(pack.all, position)) return;
		for (const requirement of needs) {
			const ofId = groups.get(requirement.id) ?? /* @__PURE__ */ new Map();
			if (ofId.size === 0) groups.set(requirement.id, ofId);
			const group = ofId.get(requirement.range);
			if (group) group.positions.add(position);
			else ofId.set(requirement.range, {
				requirement,
				positions: /* @__PURE__ */ new Set([position])
			});
		}
	});
	const needs = pack.releases.map(() => []);
	for (const [, ofId] of [...groups].toSorted(([a], [b]) => compareText(a, b))) for (const { requirement, positions } of ofId.values()) {
		const needed = universe.pack(requirement.id);
		const published = universe.published(requirement);
		const matching = published & needed.all;
		const releases = versionsWhere(pack.releases.length, (position) => positions.has(position));
		if (needed === pack && (releases & ~matching) === 0n) continue;
		const fact = dependencyIncompatibility({
			kind: "dependency",
			dependent: pack,
			releases,
			requirement,
			needed,
			published,
			matching
		});
		for (const position of positions) needs[position]?.push(fact);
	}
	return needs;
}

// src/core/solver/registry-catalogue.ts
const now = /* @__PURE__ */ new WeakMap();
const before = /* @__PURE__ */ new WeakMap();
/**
* What the indexes of a registry list, and the packs that stand in its tree: worked out once for all rules. What
* a listed version needs is what the index says; where it says nothing, what the manifest of that version says.
*/
function catalogueOf(registry) {
	return remembered(now, registry, () => {
		const packs = /* @__PURE__ */ new Map();
		for (const pack of registry.packs) put(packs, idOf(pack), pack.facts);
		for (const [id, facts] of registry.scope?.followed ?? []) put(packs, id, facts);
		return createCatalogue({
			lookups: registry.scope?.lookups.now ?? registry.indexes.map(parsedLookup),
			packs
		});
	});
}
/** The same as it was before a change; `undefined` for a whole tree, of which nothing else is known. */
function catalogueBefore(registry) {
	const { scope } = registry;
	if (!scope) return void 0;
	return remembered(before, registry, () => {
		const packs = /* @__PURE__ */ new Map();
		for (const facts of scope.packsBefore) if (facts.id !== void 0) put(packs, facts.id, facts);
		for (const pack of registry.packs) if (!scope.files.has(pack.file)) put(packs, idOf(pack), pack.facts);
		for (const [id, facts] of scope.followed) put(packs, id, facts);
		return createCatalogue({
			lookups: scope.lookups.before,
			packs
		});
	});
}
function remembered(known, registry, read) {
	const found = known.get(registry) ?? read();
	known.set(registry, found);
	return found;
}
/** Reads a catalogue; each pack when it is asked for. */
function createCatalogue({ lookups, packs }) {
	const entriesOf = (id) => lookups.flatMap((lookup) => lookup.entry(id) ?? []);
	const releasesOf = (id) => {
		const entries = entriesOf(id);
		const standing = packs.get(id) ?? [];
		return entries.length > 0 || standing.length > 0 ? releases(entries, standing) : void 0;
	};
	let needing;
	const dependentsOf = (id) => {
		needing ??= needingInTree(packs);
		const found = [...lookups.map((lookup) => lookup.dependents()), needing].flatMap((map) => map.get(id) ?? []);
		return [...new Set(found)];
	};
	const catalogue = {
		ids: () => /* @__PURE__ */ new Set([...lookups.flatMap(({ keys }) => [...keys]), ...packs.keys()]),
		entriesOf,
		releasesOf,
		dependentsOf,
		deprecationOf: (id) => deprecation(entriesOf(id))
	};
	return {
		...catalogue,
		universe: createUniverse(catalogue)
	};
}
function deprecation(entries) {
	const stated = entries.map(({ record }) => own(record, "deprecated")).find((value) => isTable(value) || value === true);
	return stated === void 0 ? void 0 : { replacement: text(stated, "replacement") };
}
function releases(entries, packs) {
	const found = /* @__PURE__ */ new Map();
	for (const { index, latest, record, versions } of entries) {
		for (const listed of versions) if (!found.has(listed.key)) found.set(listed.key, releaseOf(listed, packs));
		if (index.dialect !== "packs-map" && latest !== void 0 && !found.has(latest)) {
			const needs = texts(record, "dependencies").map((id) => ({
				id,
				range: ""
			}));
			found.set(latest, {
				version: latest,
				yanked: false,
				needs
			});
		}
	}
	for (const { version, needs } of packs) if (version !== void 0 && !found.has(version)) found.set(version, {
		version,
		yanked: false,
		needs
	});
	return [...found.values()];
}
/** What an index says of a version; of what it says nothing, what the manifest of that version says. */
function releaseOf({ key, record }, packs = []) {
	const stated = own(record, "dependencies");
	const manifest = stated === void 0 ? packs.find(({ version }) => version === key) : void 0;
	return {
		version: key,
		yanked: isYanked(record),
		needs: manifest?.needs ?? requirementsOf(stated)
	};
}
function needingInTree(packs) {
	const dependents = /* @__PURE__ */ new Map();
	for (const [id, standing] of packs) {
		const needed = new Set(standing.flatMap(({ needs }) => needs.map((need) => need.id)));
		for (const other of needed) put(dependents, other, id);
	}
	return dependents;
}
function put(groups, key, item) {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}

export { isSameCore as _, ABSENT as a, highestOf as c, only as d, positionsOf as f, holds as g, spend as h, createUniverse as i, isWithin as l, resolvent as m, catalogueOf as n, NOTHING as o, requestedIncompatibility as p, releaseOf as r, hasVersion as s, catalogueBefore as t, lowestOf as u, matchesCargoRange as v, takesVersion as y };