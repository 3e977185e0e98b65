import { a as text, n as isTable, r as own } from "./document.js";
import { n as compareText } from "./finding.js";
import { r as TooCostly } from "./limits.js";
import { t as parseGlob } from "./rust-glob.js";
import { s as withoutSlashes } from "./tree.js";
import { n as base64ToHex, t as base64Length } from "./base64.js";
import { n as compareVersions, r as parseVersion, t as comparePre } from "./cargo-version.js";
import { d as only, h as spend, n as catalogueOf, o as NOTHING$1, s as hasVersion, t as catalogueBefore, v as matchesCargoRange } from "./registry-catalogue.js";
import { t as parseCargoRange } from "./cargo-range.js";
import { n as indirectDependentsOf, r as takes, t as dependentsOf } from "./dependents.js";
import { r as factsOf, t as resolve } from "./resolve.js";

// src/core/change/version-step.ts
/** What may come instead, in words: `1.0.1, 1.1.0 or 2.0.0`. */
function nextVersions({ next, version }) {
	const { pre } = version.parsed;
	const names = next.map((core) => pre === "" ? core : `${core}-${pre}`);
	return [names.slice(0, -1).join(", "), ...names.slice(-1)].join(" or ");
}
/** The versions of a list that are semantic, lowest first. */
function parsedVersions(versions) {
	return versions.flatMap((listed) => {
		const parsed = parseVersion(listed.version);
		return parsed ? [{
			listed,
			parsed
		}] : [];
	}).toSorted((a, b) => compareVersions(a.parsed, b.parsed));
}
/**
* The steps by which versions follow the published ones, by version. Versions of one change follow each other,
* lowest first, so that a pack can be taken over with its history.
*/
function stepsOf(published, together) {
	const lines = new Lines();
	for (const version of parsedVersions(published)) lines.add(version);
	const steps = /* @__PURE__ */ new Map();
	for (const version of parsedVersions(together)) {
		steps.set(version.listed.version, lines.step(version));
		lines.add(version);
	}
	return steps;
}
/** The next patch on the line of a published version. */
function nextPatch(published, version) {
	const parsed = parseVersion(version);
	const lines = new Lines();
	for (const known of parsedVersions(published)) lines.add(known);
	return parsed && lines.next(parsed)[0];
}
/** What was published, by line: it grows while the steps are worked out. */
var Lines = class {
	#majors = /* @__PURE__ */ new Map();
	/** The highest release. */
	#top;
	#releases = /* @__PURE__ */ new Map();
	/** The highest pre-release by the version that it is of. */
	#previews = /* @__PURE__ */ new Map();
	add(version) {
		const { major, minor, pre } = version.parsed;
		const core = coreOf(version.parsed);
		if (pre !== "") {
			this.#previews.set(core, higher(this.#previews.get(core), version));
			return;
		}
		this.#releases.set(core, version);
		this.#top = higher(this.#top, version);
		const known = this.#majors.get(major) ?? {
			minors: /* @__PURE__ */ new Map(),
			last: version
		};
		this.#majors.set(major, known);
		known.minors.set(minor, higher(known.minors.get(minor), version));
		known.last = higher(known.last, version);
	}
	step(version) {
		const { pre } = version.parsed;
		if (pre === "") return this.#release(version);
		const core = coreOf(version.parsed);
		const released = this.#releases.get(core);
		if (released) return {
			kind: "late",
			version,
			from: released,
			next: this.next(version.parsed)
		};
		const highest = this.#previews.get(core);
		if (highest) return {
			kind: comparePre(pre, highest.parsed.pre) < 0 ? "order" : "preview",
			version,
			from: highest,
			next: []
		};
		const step = this.#release(version);
		return step.kind === "patch" || step.kind === "minor" || step.kind === "major" ? {
			...step,
			kind: "preview"
		} : step;
	}
	/** How the three numbers of a version follow. */
	#release(version) {
		const { major, minor, patch } = version.parsed;
		const step = (kind, from) => ({
			kind,
			version,
			from,
			next: this.next(version.parsed)
		});
		const top = this.#top;
		if (!top) return {
			kind: "first",
			version,
			from: void 0,
			next: []
		};
		const known = this.#majors.get(major);
		const line = known?.minors.get(minor);
		if (line) {
			const distance = patch - line.parsed.patch;
			return step(distance === 1 ? "patch" : distance > 1 ? "skip" : "back", line);
		}
		const from = known?.last ?? top;
		const distance = known ? minor - from.parsed.minor : major - from.parsed.major;
		return step(distance === 1 && patch === 0 && (known !== void 0 || minor === 0) ? known ? "minor" : "major" : distance > 0 ? "skip" : "back", from);
	}
	/** The next patch, minor and major version of the lines around a version. */
	next({ major, minor }) {
		const top = this.#top;
		if (!top) return [];
		const known = this.#majors.get(major);
		const last = known?.last ?? top;
		const line = known?.minors.get(minor) ?? last;
		return [
			`${line.parsed.major}.${line.parsed.minor}.${line.parsed.patch + 1}`,
			`${last.parsed.major}.${last.parsed.minor + 1}.0`,
			`${top.parsed.major + 1}.0.0`
		];
	}
};
function higher(known, version) {
	return known && compareVersions(known.parsed, version.parsed) >= 0 ? known : version;
}
function coreOf({ major, minor, patch }) {
	return `${major}.${minor}.${patch}`;
}

// src/core/digest-form.ts
/** Algorithms that a digest may name. `h1` is Go's directory hash: SHA-256 over a sorted list of files. */
const BYTES = {
	md5: 16,
	sha1: 20,
	sha256: 32,
	sha384: 48,
	sha512: 64,
	blake2b: 64,
	blake3: 32,
	h1: 32
};
/** The keys under which indexes and lock files state digests. */
const digestFields = [
	"sha256",
	"checksum",
	"integrity",
	"digest",
	"content_hash",
	"blake3Hash"
];
const MAX_LENGTH = 200;
/**
* Reads the text of a digest: `sha256:…`, `sha256-…`, `blake3:…`, `h1:…` with hexadecimal or base64
* digits, or the digits alone where the field itself says which algorithm they are of.
*/
function readDigest(field, value) {
	if (value.length > MAX_LENGTH) return malformed(`is ${value.length} characters long`);
	const form = parse(field, value);
	if (form.kind === "digest") return /^0+$/.test(form.hex) ? { kind: "placeholder" } : form;
	return isPlaceholder(value) ? { kind: "placeholder" } : form;
}
/** How a digest of a field is to be written, in words. */
function expectedForm(field) {
	switch (field) {
		case "sha256":
		case "checksum": return "64 lower-case hexadecimal digits";
		case "content_hash": return "blake3: and 64 lower-case hexadecimal digits";
		case "blake3Hash": return "64 lower-case hexadecimal digits";
		case "integrity":
		case "digest": return "the algorithm and its digits, such as sha256- and 64 hexadecimal digits";
	}
}
function parse(field, value) {
	if (value === "") return malformed("is empty");
	const labelled = /^([A-Za-z][A-Za-z0-9]*)[:-](.*)$/s.exec(value);
	if (!labelled) return parseBare(field, value);
	const [, label = "", body = ""] = labelled;
	const algorithm = algorithmOf(label);
	if (algorithm === void 0) return malformed(`names the unknown algorithm ${JSON.stringify(label)}`);
	if (label !== algorithm) {
		const lower = `${value.slice(0, label.length).toLowerCase()}${value.slice(label.length)}`;
		return malformed("names its algorithm in upper case", parse(field, lower).kind === "digest" ? lower : void 0);
	}
	if (algorithm === "h1" && value[2] !== ":") return malformed("has no colon after h1");
	const form = parseBody(algorithm, body, value.slice(0, label.length + 1));
	if (form.kind !== "digest" || field !== "sha256" && field !== "blake3Hash") return form;
	if (algorithm !== (field === "sha256" ? "sha256" : "blake3")) return malformed(`is labelled ${algorithm}, but the key is ${field}`);
	return field === "sha256" ? malformed("has a label before its digits", form.hex) : form;
}
function parseBare(field, value) {
	switch (field) {
		case "sha256":
		case "checksum": return parseBody("sha256", value, "", true);
		case "blake3Hash": return parseBody("blake3", value, "", true);
		case "digest": return parseBody("sha256", value, "", true);
		case "content_hash":
		case "integrity": return malformed("does not name its algorithm");
	}
}
function parseBody(algorithm, body, prefix, hexOnly = false) {
	const bytes = BYTES[algorithm];
	const digits = bytes * 2;
	if (algorithm !== "h1" && /^[0-9a-fA-F]+$/.test(body) && (hexOnly || body.length !== base64Length(bytes))) {
		if (body.length !== digits) return malformed(prefix === "" ? `has ${body.length} hexadecimal digits instead of ${digits}` : `is labelled ${algorithm}, which has ${digits} hexadecimal digits, but has ${body.length}`);
		const hex = body.toLowerCase();
		return hex === body ? {
			kind: "digest",
			algorithm,
			hex,
			body
		} : malformed("has digits in upper case", `${prefix}${hex}`);
	}
	if (hexOnly) {
		const wrong = /[^0-9a-fA-F]/.exec(body)?.[0] ?? "";
		return malformed(`has the character ${JSON.stringify(wrong)}, which is no hexadecimal digit`);
	}
	const hex = body.length === base64Length(bytes) ? base64ToHex(body) : void 0;
	if (hex?.length === digits) return {
		kind: "digest",
		algorithm,
		hex,
		body
	};
	return malformed(algorithm === "h1" ? `is not the base64 of ${bytes} bytes after h1:` : `has neither ${digits} hexadecimal digits nor the base64 of ${bytes} bytes after ${prefix}`);
}
function malformed(reason, repaired) {
	return {
		kind: "malformed",
		reason,
		...repaired === void 0 ? {} : { repaired }
	};
}
function algorithmOf(label) {
	const name = label.toLowerCase();
	return Object.hasOwn(BYTES, name) ? name : void 0;
}
const WORDS = new Set([
	"calculated computed generated unknown todo tbd tba tbc fixme placeholder example dummy fake sample mock",
	"none null nil undefined pending changeme missing unset insert replace replaceme your here test hash checksum",
	"digest skip skipped ignore ignored invalid temp tmp empty found local later soon"
].join(" ").split(" "));
/** True for a word that stands where a digest will be, or for filler such as zeros, dots and x's. */
function isPlaceholder(value) {
	const body = value.replace(/^[A-Za-z][A-Za-z0-9]*[:-]/, "");
	if (/^(?:0+|[xX]+|[.…?*_-]+|[nN]\/[aA])=*$/.test(body) || /\.\.\.|…|^<.*>$|^\$?\{.*\}$/s.test(value)) return true;
	return value.toLowerCase().split(/[^a-z0-9]+/).some((word) => WORDS.has(word));
}

// src/core/digests.ts
/** Where a digest stands. */
function pathOf({ base, field }) {
	return [...base, field];
}
/** The digests of an index. */
function digestsOfIndex(index) {
	const stated = [];
	const packsMap = index.dialect === "packs-map";
	for (const entry of index.entries) {
		if (!packsMap) collect(stated, entry.record, entry.path, entry.key, text(entry.record, "download_url") ?? "");
		for (const { key, path, record } of entry.versions) collect(stated, record, path, `${entry.key} ${key}`, "commit");
	}
	const crates = own(index.doc.value, "o_crates");
	if (index.dialect === "packages-list" && Array.isArray(crates)) crates.forEach((record, at) => {
		if (isTable(record)) collect(stated, record, ["o_crates", at], text(record, "id") ?? "", "");
	});
	return {
		doc: index.doc,
		from: index.dialect,
		stated
	};
}
/** The digests of a lock file. */
function digestsOfLock(lock) {
	const stated = [];
	for (const { name, version, path, record } of lock.entries) collect(stated, record, path, version === void 0 ? name : `${name} ${version}`, text(record, "source") ?? text(record, "resolved") ?? "");
	collect(stated, lock.root, [], "the lock file", "");
	return {
		doc: lock.doc,
		from: "lock",
		stated
	};
}
function collect(stated, record, base, owner, origin) {
	for (const field of digestFields) {
		const value = text(record, field);
		if (value === void 0) continue;
		if (field === "sha256" && value === "" && origin === "commit") continue;
		stated.push({
			field,
			value,
			form: readDigest(field, value),
			base,
			owner,
			origin: originOf(record, field, origin)
		});
	}
}
function originOf(record, field, origin) {
	if (origin !== "commit") return origin;
	const commit = `${text(record, "git_url") ?? ""} ${text(record, "git_rev") ?? ""}`;
	return field === "sha256" ? commit : `${commit} ${text(record, "path") ?? ""}`;
}

// src/core/waivers/waiver.ts
/** Whether a waiver is for a finding. Everything that it names must fit; what is not known fits nothing. */
function waiverMatcher(waiver) {
	const packages = waiver.package === void 0 ? void 0 : parseGlob(waiver.package);
	const path = waiver.path === void 0 ? void 0 : parseGlob(waiver.path);
	const range = waiver.version === void 0 ? void 0 : parseCargoRange(waiver.version);
	return (finding) => finding.rule === waiver.rule && (waiver.fingerprint === void 0 || waiver.fingerprint === finding.fingerprint) && (packages === void 0 || fits(packages, finding.package)) && (path === void 0 || fits(path, finding.file) || fits(path, withoutSlashes(finding.file))) && (range === void 0 || "comparators" in range && finding.version !== void 0 && matchesCargoRange(range, finding.version));
}
/** A name that takes too long to match is not meant: the finding stays. */
function fits(glob, text) {
	if (text === void 0 || !isGlob(glob)) return false;
	try {
		return glob.matches(text.split("/"));
	} catch (error) {
		if (error instanceof TooCostly) return false;
		throw error;
	}
}
function isGlob(glob) {
	return "matches" in glob;
}
/** Whether a waiver holds on a day: on the day that it names for the last time. */
function holdsOn({ expires }, today) {
	return today <= expires;
}

// src/core/solver/newest-closure.ts
/** Prepares the question for the packs of a universe. Tarjan's algorithm, without recursion, over the packs that are asked about. */
function createNewestClosure(universe) {
	const nodes = /* @__PURE__ */ new Map();
	const stack = [];
	let components = 0;
	const isMet = (pack, position, range) => position >= 0 && hasVersion(universe.published({
		id: pack.id,
		range
	}) & pack.all, position);
	const open = (pack) => {
		const index = nodes.size;
		const needs = pack.releases[pack.newest]?.needs ?? [];
		const targets = needs.map(({ id }) => universe.pack(id));
		const isClosed = pack.newest >= 0 && hasVersion(pack.all, pack.newest) && needs.every(({ range }, at) => {
			const target = targets[at];
			return target !== void 0 && isMet(target, target.newest, range);
		});
		const node = {
			index,
			low: index,
			component: void 0,
			isClosed
		};
		nodes.set(pack, node);
		stack.push(node);
		return {
			node,
			targets: isClosed ? targets : [],
			next: 0
		};
	};
	const close = ({ index, low }) => {
		if (low !== index) return;
		const members = stack.splice(stack.findLastIndex((node) => node.index === index));
		const isClosed = members.every((node) => node.isClosed);
		for (const node of members) Object.assign(node, {
			component: components,
			isClosed
		});
		components += 1;
	};
	const nodeOf = (start) => {
		const known = nodes.get(start);
		if (known) return known;
		const first = open(start);
		const frames = [first];
		for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
			const { node } = frame;
			const target = frame.targets[frame.next];
			frame.next += 1;
			if (!target) {
				frames.pop();
				close(node);
				const around = frames.at(-1)?.node;
				if (around) join(around, node);
				continue;
			}
			const found = nodes.get(target);
			if (found) join(node, found);
			else frames.push(open(target));
		}
		return first.node;
	};
	return (pack, position) => {
		if (!hasVersion(pack.all, position)) return false;
		const own = nodeOf(pack);
		if (position === pack.newest) return own.isClosed;
		return (pack.releases[position]?.needs ?? []).every(({ id, range }) => {
			const target = universe.pack(id);
			if (target === pack) return isMet(pack, position, range);
			if (!isMet(target, target.newest, range)) return false;
			const { isClosed, component = Infinity } = nodeOf(target);
			return isClosed && (!own.isClosed || component < (own.component ?? 0));
		});
	};
}
/** What is known of a node by one that it needs. */
function join(node, needed) {
	if (needed.component === void 0) node.low = Math.min(node.low, needed.low);
	else node.isClosed &&= needed.isClosed;
}

// src/core/solver/resolvability.ts
/**
* Asks the solver where the newest versions of all packs do not do, and remembers its answers: of a set of releases that fit together each one has what it
* needs in that set, so a solution vouches for all of its members, and for another release of a pack that can do with
* it; and what cannot be resolved is of no use to those who need it.
*/
function createResolvability(universe, budget) {
	const resolvable = /* @__PURE__ */ new Map();
	const lemmas = /* @__PURE__ */ new Map();
	const isClosed = createNewestClosure(universe);
	let last;
	return { conflictOf(pack, position) {
		if (hasVersion(resolvable.get(pack) ?? 0n, position)) return void 0;
		if (isClosed(pack, position)) return void 0;
		const known = lemmas.get(pack)?.find(({ terms }) => hasVersion(terms[0]?.allowed ?? 0n, position));
		if (known) return known;
		const needs = universe.needsOf(pack, position);
		if (last?.pack === pack && needs.every((need) => isMetBy(need, last?.others ?? /* @__PURE__ */ new Map()))) return void 0;
		const { chosen, conflict } = resolve(universe, {
			requirements: [],
			releases: [{
				pack,
				position
			}],
			budget,
			lemmas
		});
		if (conflict) {
			const lemma = aboutPack(conflict, pack);
			if (lemma) lemmas.set(pack, [...lemmas.get(pack) ?? [], lemma]);
			return lemma ?? conflict;
		}
		for (const member of chosen) resolvable.set(member.pack, (resolvable.get(member.pack) ?? 0n) | only(member.position));
		const others = new Map(chosen.map((member) => [member.pack, member.position]));
		others.delete(pack);
		last = [...others].some(([other, at]) => other.releases[at]?.needs.some(({ id }) => id === pack.id)) ? void 0 : {
			pack,
			others
		};
	} };
}
/** What a conflict says of the pack that was asked for, without that it was. */
function aboutPack({ cause }, pack) {
	if (cause.kind !== "derived") return void 0;
	const sides = [cause.first, cause.second];
	if (!sides.some((side) => side.cause.kind === "requested")) return void 0;
	return sides.find(({ cause, terms }) => cause.kind !== "requested" && terms.length === 1 && terms[0]?.pack === pack);
}
/** True when what is needed is among the chosen releases of other packs. */
function isMetBy({ cause }, others) {
	if (cause.kind !== "dependency") return false;
	const position = others.get(cause.needed);
	return position !== void 0 && hasVersion(cause.matching, position);
}

// src/core/solver/version-change.ts
/** The catalogues of both sides; `undefined` where only one is known. */
function sidesOf({ registry }) {
	const before = catalogueBefore(registry);
	return before && {
		before,
		after: catalogueOf(registry)
	};
}
/** The versions that a change adds, takes away or alters, by id. */
function versionChanges(change, sides) {
	return changesBetween([.../* @__PURE__ */ new Set([
		...change.entries.map(({ key }) => key),
		...change.removedIndexes.flatMap(({ entries }) => entries.map(({ key }) => key)),
		...change.packs.flatMap((pack) => [pack.before?.id, pack.after?.id].filter((id) => id !== void 0))
	])].toSorted(compareText), sides);
}
/** The versions of some packs that differ between two sides. */
function changesBetween(ids, { before, after }) {
	return ids.flatMap((id) => {
		const was = new Map((before.releasesOf(id) ?? []).map((release) => [release.version, release]));
		const now = new Map((after.releasesOf(id) ?? []).map((release) => [release.version, release]));
		return [.../* @__PURE__ */ new Set([...was.keys(), ...now.keys()])].flatMap((version) => {
			const event = eventOf(was.get(version), now.get(version));
			return event ? [{
				id,
				version,
				event
			}] : [];
		});
	});
}
function eventOf(was, now) {
	const could = was !== void 0 && !was.yanked;
	const can = now !== void 0 && !now.yanked;
	if (!could) return can ? "published" : void 0;
	if (!now) return "removed";
	if (!can) return "yanked";
	return needsSame(was, now) ? void 0 : "altered";
}
/** True when two releases need the same packs in the same ranges. */
function needsSame(a, b) {
	const ranges = new Map(a.needs.map((need) => [need.id, need.range]));
	return a.needs.length === b.needs.length && b.needs.every((need) => ranges.get(need.id) === need.range);
}

// src/core/solver/broken-release.ts
/**
* The releases that a change breaks: among those that need a pack of which it takes a version away, directly or
* through others. What could not be resolved before is not its doing, and a new version breaks nobody.
* @throws TooCostly when the budget is used up
*/
function brokenReleases(changes, { before, after }, budget) {
	const breaking = changes.filter(({ event }) => event !== "published");
	const resolvable = {
		before: createResolvability(before.universe, budget),
		after: createResolvability(after.universe, budget)
	};
	const byId = new Map(breaking.toReversed().map((change) => [change.id, change]));
	const broken = [];
	for (const id of reachedFrom(breaking.map((change) => change.id), (id) => after.dependentsOf(id))) {
		const pack = after.universe.pack(id);
		const was = before.universe.pack(id);
		pack.releases.forEach((release, position) => {
			const earlier = was.positions.get(release.version) ?? -1;
			const earlierRelease = was.releases[earlier];
			if (!hasVersion(pack.all, position) || !earlierRelease || !hasVersion(was.all, earlier)) return;
			if (!needsSame(earlierRelease, release)) return;
			const conflict = resolvable.after.conflictOf(pack, position);
			if (!conflict || resolvable.before.conflictOf(was, earlier)) return;
			const by = culprit(conflict, byId) ?? breaking[0];
			if (by) broken.push({
				pack,
				position,
				conflict,
				by
			});
		});
	}
	return broken;
}
/** Everything that needs one of some packs, directly or through others, the nearest first. */
function reachedFrom(ids, dependentsOf) {
	const asked = /* @__PURE__ */ new Set();
	const reached = /* @__PURE__ */ new Set();
	for (let front = ids; front.length > 0;) {
		const next = [];
		for (const id of front) {
			if (asked.has(id)) continue;
			asked.add(id);
			for (const dependent of dependentsOf(id)) {
				reached.add(dependent);
				next.push(dependent);
			}
		}
		front = next;
	}
	return reached;
}
/** A change of which the proof speaks. */
function culprit(conflict, byId) {
	for (const fact of factsOf(conflict)) {
		const found = byId.get(fact.requirement.id) ?? (fact.kind === "dependency" ? byId.get(fact.dependent.id) : void 0);
		if (found) return found;
	}
}

// src/core/solver/impact.ts
const MAX_VERSIONS = 50;
const MAX_NAMED = 10;
/** Ids are cut to so many UTF-16 code units: nobody has checked them yet. */
const MAX_ID = 200;
/** Steps of the resolutions that tell what breaks: ten to twenty seconds. */
const MAX_STEPS = 1e8;
/** Steps of those that tell who is held back, and looks at packs that need a version: this is only told. */
const MAX_HELD_STEPS = 1e7;
const MAX_LOOKS = 2e7;
const known = /* @__PURE__ */ new WeakMap();
/** Works out what a change means for others: once, for the report and for the rule. */
function impactOf(change) {
	const found = known.get(change) ?? workOut(change);
	known.set(change, found);
	return found;
}
const NOTHING = {
	impact: {
		versions: [],
		more: 0
	},
	broken: [],
	unfinished: void 0
};
function workOut(change) {
	const sides = sidesOf(change);
	if (!sides) return NOTHING;
	const changes = versionChanges(change, sides);
	try {
		const broken = brokenReleases(changes, sides, { steps: MAX_STEPS });
		return {
			impact: tell(changes, sides, broken),
			broken,
			unfinished: void 0
		};
	} catch (error) {
		if (!(error instanceof TooCostly)) throw error;
		const unfinished = `what the change means for the packs that need it was not worked out: ${error.message}`;
		return {
			impact: {
				versions: [],
				more: changes.length
			},
			broken: [],
			unfinished
		};
	}
}
function tell(changes, sides, broken) {
	const byChange = /* @__PURE__ */ new Map();
	for (const release of broken) {
		const others = byChange.get(release.by);
		if (others) others.push(release);
		else byChange.set(release.by, [release]);
	}
	const budgets = {
		held: { steps: MAX_HELD_STEPS },
		looks: { steps: MAX_LOOKS }
	};
	const told = [];
	const order = changes.toSorted((a, b) => Number(byChange.has(b)) - Number(byChange.has(a)));
	for (const change of order) {
		const impact = attempt(() => versionImpact(change, sides, byChange.get(change) ?? [], budgets));
		if (!impact) break;
		if (isFelt(impact)) told.push(impact);
	}
	const versions = told.toSorted(compareImpacts).slice(0, MAX_VERSIONS);
	return {
		versions,
		more: changes.length - versions.length
	};
}
function versionImpact({ id, version, event }, { before, after }, broken, budgets) {
	const side = event === "removed" ? before : after;
	const pack = side.universe.pack(id);
	const position = pack.positions.get(version) ?? -1;
	const dependents = dependentsOf(side, id);
	spend(budgets.looks, dependents.length + 1);
	const [taking, refusing] = [[], []];
	for (const dependent of dependents) if (dependent.isNewest) (takes(side, dependent, position) ? taking : refusing).push(dependent);
	const isHeldBack = (dependent) => {
		const releases = [dependent, {
			pack,
			position
		}];
		return resolve(side.universe, {
			requirements: [],
			releases,
			budget: budgets.held
		}).conflict !== void 0;
	};
	const isNew = event === "published";
	return {
		id: id.slice(0, MAX_ID),
		version,
		event,
		takenBy: affected(taking),
		heldBack: isNew ? attempt(() => affected(taking.filter(isHeldBack))) ?? null : affected([]),
		refusedBy: affected(isNew ? refusing : []),
		indirect: indirectDependentsOf(side, id, (steps) => spend(budgets.looks, steps)).length,
		broken: affected(broken)
	};
}
/** The result of a work, or `undefined` when its budget is used up. */
function attempt(work) {
	try {
		return work();
	} catch (error) {
		if (error instanceof TooCostly) return void 0;
		throw error;
	}
}
function affected(releases) {
	const first = releases.slice(0, MAX_NAMED).map(({ pack, position }) => ({
		id: pack.id.slice(0, MAX_ID),
		version: pack.releases[position]?.version ?? ""
	}));
	return {
		count: releases.length,
		first
	};
}
/** True when somebody needs the version or has to do without it. */
function isFelt({ takenBy, refusedBy, broken }) {
	return takenBy.count + refusedBy.count + broken.count > 0;
}
function compareImpacts(a, b) {
	return b.broken.count - a.broken.count || b.takenBy.count - a.takenBy.count || compareText(a.id, b.id) || compareText(a.version, b.version);
}

export { digestsOfIndex as a, digestFields as c, nextPatch as d, nextVersions as f, waiverMatcher as i, expectedForm as l, stepsOf as m, createResolvability as n, digestsOfLock as o, parsedVersions as p, holdsOn as r, pathOf as s, impactOf as t, readDigest as u };