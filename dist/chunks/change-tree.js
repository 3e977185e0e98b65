import "./rolldown-runtime.js";
import { n as compareText } from "./finding.js";
import { n as factsOf } from "./pack.js";
import { i as maxBytes, r as TooCostly } from "./limits.js";
import { n as recognise, t as MANIFEST_NAMES } from "./recognise.js";
import { a as joinPath, i as isBelowAny, r as directoryOf, s as withoutSlashes, t as baseName } from "./tree.js";
import { a as text, i as sameValue } from "./document.js";
import { r as readIndex } from "./index-file.js";
import { i as skipSpace, n as slicedLookup, r as MemberReader, t as parsedLookup } from "./index-lookup.js";
import { t as parseJsonDocument } from "./json-document.js";
import { n as textSource, t as createSource } from "./source2.js";
import { i as statedPaths, t as candidates } from "./registry.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { n as manifestOf, t as TreeReader } from "./tree-reader.js";
import { a as readBlobs, m as nameBelow, o as hashBlobs, s as hasher, t as CHANGE_BUDGET, w as gitSync } from "./commit-tree.js";
import { t as addressKey } from "./address.js";
import { t as frequent } from "./own-addresses.js";
import { t as foldName } from "./portable-name.js";
import { t as claimsOf } from "./claims.js";
import { t as compareEntries } from "./entry-change.js";

// src/core/index-slices.ts
const OPEN = 123;
/**
* The outline of an index; `undefined` for anything but one JSON object with a `packs` object, and
* for keys that are written twice or with escapes: those are for the parser that reports.
* Values are only skipped here, so what is inside one is checked when it is parsed.
*/
function sliceIndex(bytes, before, isSame) {
	const root = new MemberReader(bytes, skipSpace(bytes, 0));
	const rootMembers = /* @__PURE__ */ new Map();
	const packs = /* @__PURE__ */ new Map();
	const differs = /* @__PURE__ */ new Set();
	const removed = /* @__PURE__ */ new Map();
	const old = before && isSame ? openPacks(before, isSame) : void 0;
	for (let key = root.key(); key; key = root.key()) {
		if (rootMembers.has(key.text)) return void 0;
		const end = key.text === "packs" ? readPacks(bytes, key.value, {
			packs,
			differs,
			removed
		}, old) : root.valueEnd(key);
		if (end === void 0) return void 0;
		rootMembers.set(key.text, {
			start: key.value,
			end
		});
		root.leave(end);
	}
	if (!rootMembers.delete("packs") || root.end === void 0 || skipSpace(bytes, root.end) !== bytes.length) return;
	return {
		bytes,
		root: rootMembers,
		packs,
		differs,
		removed,
		before: old && outlineOf(old)
	};
}
/**
* Reads the members of `packs`; returns where it ends. The old index is read along with the new one:
* where both stand at the start of a member and the bytes of the new member follow in the old, the old
* stands at the start of its next one, too.
*/
function readPacks(bytes, start, { packs, differs, removed }, old) {
	const members = new MemberReader(bytes, start);
	for (let member = members.next(); member; member = members.next()) {
		const { key, value } = member;
		if (packs.has(key) || bytes[value.start] !== OPEN) return void 0;
		packs.set(key, value);
		if (!old) {
			differs.add(key);
			continue;
		}
		const { reader, passed, isSame } = old;
		if (isSame(bytes, member.start, value.end, old.bytes, reader.at)) {
			const shift = reader.at - member.start;
			keep(old, key, {
				start: value.start + shift,
				end: value.end + shift
			});
			reader.leave(value.end + shift);
			reader.count += 1;
			continue;
		}
		let found = passed.get(key);
		if (!found) {
			found = reader.find(key, passed);
			if (found) keep(old, key, found);
		}
		if (!(found !== void 0 && found.end - found.start === value.end - value.start && isSame(bytes, value.start, value.end, old.bytes, found.start))) differs.add(key);
	}
	if (old) {
		old.reader.find(void 0, old.passed);
		for (const [key, slice] of old.passed) {
			keep(old, key, slice);
			if (!packs.has(key)) removed.set(key, slice);
		}
	}
	return members.end;
}
function keep(old, key, slice) {
	if (old.bytes[slice.start] !== OPEN) old.isPlain = false;
	old.packs.set(key, slice);
}
/** The outline of the other index, by what was read of it; `undefined` where that was not all, or not plain. */
function outlineOf({ bytes, start, reader, packs, isPlain }) {
	if (!isPlain || reader.end === void 0 || packs.size !== reader.count) return void 0;
	const root = new MemberReader(bytes, skipSpace(bytes, 0));
	const members = /* @__PURE__ */ new Map();
	for (let key = root.key(); key; key = root.key()) {
		const end = key.value === start ? reader.end : root.valueEnd(key);
		if (end === void 0 || members.has(key.text)) return void 0;
		members.set(key.text, {
			start: key.value,
			end
		});
		root.leave(end);
	}
	if (!members.delete("packs") || root.end === void 0 || skipSpace(bytes, root.end) !== bytes.length) return;
	return {
		bytes,
		root: members,
		packs: new Map([...packs].toSorted(([, a], [, b]) => a.start - b.start)),
		differs: NONE,
		removed: /* @__PURE__ */ new Map(),
		before: void 0
	};
}
const NONE = /* @__PURE__ */ new Set();
/** The `packs` of an index before their first member; `undefined` when there are none to be found. */
function openPacks(bytes, isSame) {
	const root = new MemberReader(bytes, skipSpace(bytes, 0));
	for (let key = root.key(); key; key = root.key()) {
		if (key.text === "packs") {
			const reader = new MemberReader(bytes, key.value);
			return {
				bytes,
				isSame,
				start: key.value,
				reader,
				passed: /* @__PURE__ */ new Map(),
				packs: /* @__PURE__ */ new Map(),
				isPlain: true
			};
		}
		const end = root.valueEnd(key);
		if (end === void 0) return void 0;
		root.leave(end);
	}
}

// src/core/partial-index.ts
/**
* The document of an index in which `packs` holds the given entries only. Places are those of the
* whole file, which is parsed when the first of them is asked for.
* `undefined` when one of the parts does not parse: then the whole file is for the parser that reports.
*/
function partialIndex(path, slices, keys) {
	const { bytes } = slices;
	const text = textOfParts(slices, keys);
	if (text === void 0) return void 0;
	const part = parseJsonDocument(textSource(path, text));
	if (part.problems.length > 0) return void 0;
	let whole;
	const open = () => whole ??= parseJsonDocument(createSource(path, bytes));
	return {
		get source() {
			return open().source;
		},
		part: text,
		value: part.value,
		problems: [],
		at: (place) => open().at(place),
		keyAt: (place) => open().keyAt(place)
	};
}
function textOfParts({ bytes, root, packs }, keys) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const member = (key, { start, end }) => `${JSON.stringify(key)}:${decoder.decode(bytes.subarray(start, end))}`;
	try {
		const entries = [...keys].flatMap((key) => {
			const slice = packs.get(key);
			return slice ? [member(key, slice)] : [];
		});
		return `{${[...[...root].map(([key, slice]) => member(key, slice)), `"packs":{${entries.join(",")}}`].join(",")}}`;
	} catch {
		return;
	}
}

// src/core/index-change.ts
/** Entries that are asked where packs of this registry stand. */
const MAX_WITNESSES = 40;
/**
* Compares an index with what it was: `before` is its bytes at the base, `"same"` when they are equal,
* `undefined` when it is new. `undefined` when the index is not read as one.
*/
function compareIndexes(path, now, before, touched, isSame) {
	return (path.endsWith(".json") ? compareSlices(path, now, before, touched, isSame) : void 0) ?? compareValues(path, now, before, touched);
}
function compareSlices(path, now, before, { ids, baseIds }, isSame) {
	const slices = before === "same" ? sliceIndex(now) : sliceIndex(now, before, isSame);
	if (!slices) return void 0;
	const affected = new Set(before === "same" ? [] : slices.differs);
	for (const id of ids) if (slices.packs.has(id)) affected.add(id);
	const doc = partialIndex(path, slices, affected);
	if (!doc) return void 0;
	const old = before === "same" || before === void 0 ? slices : slices.before ?? sliceIndex(before);
	if (!old) return void 0;
	const asked = /* @__PURE__ */ new Set([...spread([...old.packs.keys()]), ...slices.removed.keys()]);
	const part = partialIndex(path, old, /* @__PURE__ */ new Set([
		...asked,
		...affected,
		...baseIds
	]));
	if (!part) return void 0;
	const lookup = slicedLookup(path, slices);
	return {
		doc,
		before: before === void 0 ? void 0 : part,
		keys: [...slices.packs.keys()],
		affected,
		directories: directoriesOf(path, doc, affected),
		placesOf(id) {
			if (!slices.packs.has(id)) return [];
			return witnessesOf(path, partialIndex(path, slices, [id]), (key) => key === id).map(({ directory }) => directory);
		},
		removed: witnessesOf(path, part, (key) => slices.removed.has(key)),
		witnesses: witnessesOf(path, part, (key) => asked.has(key), before !== void 0),
		lookup,
		lookupBefore: before === void 0 ? void 0 : old === slices ? lookup : slicedLookup(path, old)
	};
}
/** Parses an index file, whatever its format. */
function parseIndex(path, bytes) {
	const source = createSource(path, bytes);
	return path.endsWith(".toml") ? parseTomlDocument(source) : parseJsonDocument(source);
}
function compareValues(path, now, before, { ids, packs }) {
	const doc = parseIndex(path, now);
	const index = readIndex(doc, false);
	if (!index) return void 0;
	const old = before === "same" || before === void 0 ? void 0 : readIndex(parseIndex(path, before), false);
	const previous = new Map(old?.entries.map((entry) => [entry.key, entry.record]));
	const affected = /* @__PURE__ */ new Set();
	const differs = /* @__PURE__ */ new Set();
	for (const { key, record } of index.entries) if (before !== "same" && !sameValue(previous.get(key), record)) differs.add(key);
	for (const entry of index.entries) {
		const stated = statedPaths(entry);
		if (ids.has(entry.key) || stated.some((directory) => packs.has(directory) || ids.has(baseName(directory))) || differs.has(entry.key)) affected.add(entry.key);
	}
	const keys = index.entries.map((entry) => entry.key);
	const has = new Set(keys);
	const was = old ?? index;
	const asked = new Set(spread(was.entries.map((entry) => entry.key)));
	const lookup = parsedLookup(index);
	return {
		doc,
		before: before === "same" ? doc : old?.doc,
		keys,
		affected,
		directories: directoriesOf(path, doc, affected),
		placesOf: (id) => witnessesOf(path, doc, (key) => key === id).map(({ directory }) => directory),
		removed: witnessesOf(path, was.doc, (key) => !has.has(key)),
		witnesses: witnessesOf(path, was.doc, (key) => asked.has(key), before === "same" || old !== void 0),
		lookup,
		lookupBefore: before === "same" ? lookup : old && parsedLookup(old)
	};
}
/** Some of many keys, from all over the list. */
function spread(keys) {
	const step = Math.max(1, Math.ceil(keys.length / MAX_WITNESSES));
	return keys.filter((_, position) => position % step === 0);
}
function witnessesOf(path, doc, isAsked, isOld = false) {
	return ((doc && readIndex(doc, false, path))?.entries ?? []).filter((entry) => isAsked(entry.key)).flatMap((entry) => statedPaths(entry).flatMap((stated) => candidates(entry.index, stated).map((directory) => ({
		key: entry.key,
		directory,
		gitUrl: text(entry.versions.at(-1)?.record, "git_url"),
		isOld
	}))));
}
function directoriesOf(path, doc, keys) {
	return (readIndex(doc, false, path)?.entries ?? []).filter((entry) => keys.has(entry.key)).flatMap((entry) => statedPaths(entry).slice(0, 1));
}

// src/platform/git/index-files.ts
/** Where registries keep their index when nobody says otherwise. */
const KNOWN_INDEXES = [
	"registry/index.json",
	"marketplace/index.json",
	"marketplace/registry/index.json",
	"marketplace/registry/packages.toml",
	"docs/registry/index.json"
];
/**
* Index files: those named, those among the changes, those that stand up to one directory deep, and those that stand
* beside a directory around some change: packs are listed by an index not far above them.
*/
async function findIndexes(paths, head, indexes) {
	const tops = [...(await head.lines(""))?.values() ?? []].filter((line) => line.kind === "directory");
	const nested = [.../* @__PURE__ */ new Set([...tops.slice(0, MAX_TOP_DIRECTORIES).map(({ name }) => name), ...directoriesAround(paths)])].flatMap((directory) => INDEX_NAMES.map((index) => joinPath(directory, index))).filter((path) => isIndex(path, indexes));
	const standing = await Promise.all(nested.map(async (path) => await head.entry(path) ? path : void 0));
	return [.../* @__PURE__ */ new Set([
		...KNOWN_INDEXES,
		...indexes,
		...standing.filter((path) => path !== void 0),
		...paths.filter((path) => isIndex(path, indexes))
	])];
}
const MAX_TOP_DIRECTORIES = 200;
const MAX_DIRECTORIES_AROUND = 1e3;
/** The directories around paths, the innermost left out: no index stands within a pack. */
function directoriesAround(paths) {
	const around = /* @__PURE__ */ new Set();
	for (const path of paths) for (let directory = directoryOf(directoryOf(path)); directory !== ""; directory = directoryOf(directory)) {
		if (around.has(directory)) break;
		if (around.size >= MAX_DIRECTORIES_AROUND) return around;
		around.add(directory);
	}
	return around;
}
const INDEX_NAMES = [
	"registry/index.json",
	"registry/packages.toml",
	"marketplace/index.json"
];
function isIndex(path, indexes) {
	return recognise(path, indexes).kind.startsWith("index-");
}

// src/platform/git/affected-entries.ts
/** Asks for the indexes that the change edits. */
function readEarly(paths, head, base, headObjects) {
	const limit = maxBytes("index-json");
	const read = async (path) => {
		const entry = await head.entry(path);
		return entry?.kind === "file" ? headObjects.read(entry.oid, limit) : void 0;
	};
	const edited = KNOWN_INDEXES.filter((path) => paths.includes(path));
	return new Map(edited.map((path) => [path, {
		now: read(path),
		before: base.read(path, limit)
	}]));
}
/** Indexes that are compared in one run: a registry has one, seldom a handful. */
const MAX_INDEXES = 12;
/** The entries that a change edits, or whose packs it touches, in every index. */
async function affectedEntries(indexPaths, touched, isNeeded, { head, base, headObjects, change, early }) {
	const keys = /* @__PURE__ */ new Map();
	const parsed = /* @__PURE__ */ new Map();
	const bytes = /* @__PURE__ */ new Map();
	const directories = /* @__PURE__ */ new Set();
	const witnesses = [];
	const gaps = [];
	const removed = [];
	const places = [];
	const before = /* @__PURE__ */ new Map();
	const lookups = {
		now: [],
		before: []
	};
	const limit = maxBytes("index-json");
	let unaffected = 0;
	let read = 0;
	const skipped = /* @__PURE__ */ new Set();
	for (const path of indexPaths) {
		const now = await head.entry(path);
		const isSame = !change.changes.has(path);
		if (now && now.kind !== "file") gaps.push({
			file: path,
			reason: `this index is a ${now.kind}, which no client reads`
		});
		const was = change.changes.get(path)?.before;
		if (now?.kind !== "file") {
			const removed = was?.kind === "file" ? (await base.read(path, limit))?.bytes : void 0;
			const index = removed && readIndex(parseIndex(path, removed), false);
			if (!now && !isSame && !index) gaps.push({
				file: path,
				reason: "the change deletes this index, which cannot be read at the base"
			});
			if (index && !recognise(path).copy) {
				before.set(path, index);
				lookups.before.push(parsedLookup(index));
			}
			continue;
		}
		if (isSame && !isNeeded) continue;
		read += 1;
		if (read > MAX_INDEXES) {
			skipped.add(path);
			gaps.push({
				file: path,
				reason: `the change is about more than ${MAX_INDEXES} indexes; this one is not judged`
			});
			continue;
		}
		const [object, old] = await Promise.all([early.get(path)?.now ?? headObjects.read(now.oid, limit), isSame ? void 0 : early.get(path)?.before ?? base.read(path, limit)]);
		const nowBytes = object?.bytes;
		if (!nowBytes) continue;
		bytes.set(path, nowBytes);
		const compared = compareIndexes(path, nowBytes, isSame ? "same" : old?.bytes, touched, sameBytes);
		if (!compared) continue;
		const beforeIndex = compared.before && readIndex(compared.before, false, path);
		if (beforeIndex) before.set(path, beforeIndex);
		else if (was?.kind === "file") gaps.push({
			file: path,
			reason: "this index cannot be read at the base, so what was published is not known"
		});
		if (!recognise(path).copy) {
			lookups.now.push(compared.lookup);
			if (compared.lookupBefore) lookups.before.push(compared.lookupBefore);
		}
		keys.set(path, compared.affected);
		parsed.set(path, {
			doc: compared.doc,
			keys: compared.keys
		});
		witnesses.push(...compared.witnesses);
		removed.push(...compared.removed.map((witness) => witness.directory));
		places.push(compared.placesOf);
		unaffected += compared.keys.length - compared.affected.size;
		for (const directory of compared.directories) directories.add(directory);
	}
	return {
		keys,
		directories,
		unaffected,
		parsed,
		bytes,
		before,
		lookups,
		witnesses,
		removed,
		gaps,
		skipped,
		places: (id) => places.flatMap((placesOf) => placesOf(id))
	};
}
/** Compares bytes natively. */
const sameBytes = (a, aStart, aEnd, b, bStart) => Buffer.compare(a.subarray(aStart, aEnd), b.subarray(bStart, bStart + aEnd - aStart)) === 0;

// src/platform/git/base-packs.ts
/**
* The packs at the base around the paths of a change, by directory: the outer ones of nested packs, too, since
* a file of the inner one is a file of both. What did not change is read at the head.
*/
function basePacks({ changes }, head, base) {
	return packsAround(changes.keys(), (path) => changes.has(path) ? base.manifest(path) : head.manifest(path));
}
/** The packs around paths, by directory, as a tree has their manifests. */
async function packsAround(paths, manifestAt) {
	const directories = /* @__PURE__ */ new Set([""]);
	for (const path of paths) for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) {
		if (directories.has(directory)) break;
		directories.add(directory);
	}
	const packs = /* @__PURE__ */ new Map();
	await Promise.all([...directories].map(async (directory) => {
		for (const name of MANIFEST_NAMES) {
			const manifest = await manifestAt(joinPath(directory, name));
			if (!manifest || manifest.dialect === "ontology-bundle") continue;
			packs.set(directory, manifest);
			return;
		}
	}));
	return packs;
}

// src/platform/git/pack-directory.ts
/** True when a manifest stands in a directory. */
async function hasManifest(directory, reader) {
	const lines = await reader.lines(directory);
	return lines !== void 0 && MANIFEST_NAMES.some((name) => lines.get(name)?.kind === "file");
}
/** The innermost directory above a path that has a manifest. */
async function packDirectory(path, head) {
	for (let directory = directoryOf(path);; directory = directoryOf(directory)) {
		if (await hasManifest(directory, head)) return directory;
		if (directory === "") return void 0;
	}
}

// src/platform/git/base-reader.ts
/** Reads the base: of it only what changed is asked for, whose blobs the comparison named. */
var BaseReader = class {
	#objects;
	#tree;
	#changes;
	#manifests = /* @__PURE__ */ new Map();
	constructor(objects, { baseTree, changes }) {
		this.#objects = objects;
		this.#tree = new TreeReader(objects, baseTree);
		this.#changes = changes;
	}
	/** A changed file, or `undefined` when it was none; beyond the limit without bytes. */
	async read(path, limit) {
		const before = this.#changes.get(path)?.before;
		return before?.kind === "file" ? this.#objects.read(before.oid, limit) : void 0;
	}
	/** A changed manifest as it was, parsed once; `undefined` when there was none, or none that can be read. */
	manifest(path) {
		const known = this.#manifests.get(path) ?? this.#manifest(path);
		this.#manifests.set(path, known);
		return known;
	}
	/** The innermost directory above a path that had a manifest. */
	packDirectory(path) {
		return packDirectory(path, this.#tree);
	}
	async #manifest(path) {
		const bytes = (await this.read(path, maxBytes("gpack-manifest")))?.bytes;
		return bytes && manifestOf(createSource(path, bytes));
	}
};

// src/platform/git/changed-packs.ts
/** The directories of packs, in head or base, that hold a changed path, with the ids of their manifests. */
async function changedPacks(paths, head, base) {
	const isChanged = new Set(paths);
	const packs = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	await Promise.all(paths.map(async (path) => {
		const directory = directoryOf(path);
		const searching = known.get(directory) ?? packDirectory(path, head).then(async (pack) => pack ?? await base.packDirectory(path));
		known.set(directory, searching);
		const pack = await searching;
		if (pack === void 0 || packs.has(pack)) return;
		packs.set(pack, /* @__PURE__ */ new Set());
		const manifests = MANIFEST_NAMES.map((name) => joinPath(pack, name)).filter((file) => isChanged.has(file));
		const found = await Promise.all([...MANIFEST_NAMES.map(async (name) => head.manifest(joinPath(pack, name))), ...manifests.map(async (file) => base.manifest(file))]);
		packs.set(pack, /* @__PURE__ */ new Set([baseName(pack), ...found.flatMap((manifest) => manifest?.id ?? [])]));
	}));
	return packs;
}

// src/platform/git/followed-dependencies.ts
/** Packs whose dependencies are followed, to find a circle through a changed one and to resolve it. */
const MAX_FOLLOWED = 500;
/**
* The packs that the touched ones need, directly or through others, by id. Only packs of this tree that an
* index lists are followed.
*/
async function followedDependencies(loaded, places, head) {
	const followed = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const open = [];
	const visit = async (directory) => {
		const found = await Promise.all(MANIFEST_NAMES.map((name) => head.manifest(joinPath(directory, name))));
		const facts = factsOf(found.find((manifest) => manifest !== void 0));
		if (facts.id !== void 0 && !loaded.has(directory)) followed.set(facts.id, facts);
		for (const { id } of facts.needs) if (!seen.has(id)) open.push(id);
	};
	for (const directory of loaded) await visit(directory);
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		if (seen.has(id)) continue;
		seen.add(id);
		if (seen.size > MAX_FOLLOWED) return {
			followed,
			gaps: [{
				file: "",
				reason: `the change needs more than ${MAX_FOLLOWED} packs, directly or through others`
			}]
		};
		for (const place of places(id)) if (await hasManifest(place, head)) await visit(place);
	}
	return {
		followed,
		gaps: []
	};
}

// src/platform/git/outside-change.ts
/** Questions about paths outside the change that are answered; beyond that the part is not judged. */
const MAX_PROBES = 500;
/** Reads a file that was not listed. */
function readOutside(change, path) {
	const shown = gitSync(change.directory, [
		"cat-file",
		"blob",
		nameBelow(change.headTree, path)
	]);
	return shown.ok ? shown.stdout : { reason: "it is outside the change and cannot be read" };
}
/** Answers what stands at a path that was not listed, one git process each; remembers the answers. */
function probeOutside(change, head) {
	const answers = /* @__PURE__ */ new Map();
	return (path) => {
		const clean = withoutSlashes(path);
		const seen = head.peek(clean);
		if (seen !== "unread") return seen;
		if (answers.has(clean)) return answers.get(clean);
		if (clean === "") return "directory";
		if (answers.size >= MAX_PROBES) throw new TooCostly(`the change names more than ${MAX_PROBES} paths outside of it`);
		const { ok, stdout } = gitSync(change.directory, [
			"cat-file",
			"-t",
			nameBelow(change.headTree, clean)
		]);
		const type = ok ? stdout.toString("latin1").trim() : "";
		const answer = type === "blob" ? "file" : type === "tree" ? "directory" : type === "commit" ? "submodule" : void 0;
		answers.set(clean, answer);
		return answer;
	};
}

// src/platform/git/standing-packs.ts
/** What the witnesses whose packs stand in this tree tell about the registry. */
async function standingPacks(witnesses, head, changes) {
	const sources = /* @__PURE__ */ new Set();
	const places = /* @__PURE__ */ new Set();
	const own = [];
	for (const { directory, gitUrl, isOld } of witnesses) {
		const isThere = await hasManifest(directory, head);
		if (isThere) {
			places.add(directoryOf(directory));
			if (gitUrl !== void 0) sources.add(gitUrl);
		}
		if (isOld && gitUrl !== void 0 && hadManifest(directory, isThere, changes)) own.push(addressKey(gitUrl));
	}
	places.delete("");
	return {
		sources,
		places,
		own: witnesses.some(({ isOld }) => isOld) ? frequent(own) : void 0
	};
}
/** True when a manifest stood in a directory before the change; `isThere` when one does now. */
function hadManifest(directory, isThere, changes) {
	const changed = MANIFEST_NAMES.flatMap((name) => changes.get(joinPath(directory, name)) ?? []);
	return changed.some(({ before }) => before?.kind === "file") || isThere && changed.length === 0;
}

// src/platform/git/path-clashes.ts
/**
* The paths that a change adds and that others equal where case or Unicode form does not count. `standing` are the
* trees to which it is added, the base from which it departed first: what clashed in that one is not the change's.
*/
async function pathClashes(changes, head, standing) {
	const clashes = [];
	const seen = /* @__PURE__ */ new Set();
	for (const [file, { before, after }] of changes) {
		if (before || !after) continue;
		for (let path = file; path !== "" && !seen.has(path); path = directoryOf(path)) {
			seen.add(path);
			const other = await twinOf(path, [head, ...standing]);
			if (other === void 0 || await standing[0]?.has(path)) continue;
			clashes.push({
				file,
				path,
				other
			});
		}
	}
	return clashes;
}
/** What stands beside a path under another spelling of its name. */
async function twinOf(path, trees) {
	const name = baseName(path);
	const folded = foldName(name);
	for (const tree of trees) for (const other of (await tree.lines(directoryOf(path)))?.keys() ?? []) if (other !== name && (other.length === name.length || NOT_ASCII.test(other + name)) && foldName(other) === folded) return joinPath(directoryOf(path), other);
}
const NOT_ASCII = /[^\u0000-\u007F]/;

// src/platform/git/meanwhile.ts
/** Nothing is touched but what the indexes themselves say. */
const UNTOUCHED = {
	ids: /* @__PURE__ */ new Set(),
	packs: /* @__PURE__ */ new Map(),
	baseIds: /* @__PURE__ */ new Set()
};
/**
* What the indexes publish by a comparison of two trees. Where an index cannot be read on one side nothing is known
* of it; the run on that change says so.
*/
async function publishedBetween(changes, objects, indexes) {
	const limit = maxBytes("index-json");
	const claims = [];
	const lookups = /* @__PURE__ */ new Map();
	for (const { path, before, after } of changes.values()) {
		const { kind, copy } = recognise(path, indexes);
		if (!kind.startsWith("index-") || copy || after?.kind !== "file") continue;
		const [now, was] = await Promise.all([objects.read(after.oid, limit), before?.kind === "file" ? objects.read(before.oid, limit) : void 0]);
		if (!now?.bytes || was && !was.bytes) continue;
		const compared = compareIndexes(path, now.bytes, was?.bytes, UNTOUCHED, sameBytes);
		if (compared) lookups.set(path, compared.lookup);
		const index = compared && readIndex(compared.doc, false, path, compared.affected, compared.keys);
		const old = compared?.before && readIndex(compared.before, false, path);
		if (!index || was && !old) continue;
		claims.push(...claimsOf(compareEntries(old, index), []));
	}
	return {
		claims,
		indexes: lookups
	};
}

// src/platform/git/change-tree.ts
/**
* Reads from git objects what a change touches and what that can affect: whole packs with a changed
* file, the indexes, the index entries that changed or that mean a changed pack, and their packs.
* The cost follows the change, not the registry. With `contents` every file of a touched pack is read, and those that
* the change touches, in head and in base.
*/
async function changedTree(change, { headObjects, baseObjects }, indexes, contents = false) {
	const paths = [...change.changes.keys()];
	const head = new TreeReader(headObjects, change.headTree);
	const base = new BaseReader(baseObjects, change);
	const early = readEarly(paths, head, base, headObjects);
	const [packs, before] = [await changedPacks(paths, head, base), await basePacks(change, head, base)];
	const indexPaths = await findIndexes(paths, head, indexes);
	const isNeeded = packs.size > 0 || paths.some((path) => recognise(path, indexes).kind !== "other");
	const touched = {
		packs,
		ids: new Set([...packs.values()].flatMap((ids) => [...ids])),
		baseIds: new Set([...before.values()].flatMap(({ id }) => id ?? []))
	};
	const affected = await affectedEntries(indexPaths, touched, isNeeded, {
		head,
		base,
		headObjects,
		change,
		early
	});
	const loaded = new Set(packs.keys());
	for (const directory of [...affected.directories, ...affected.removed]) {
		const found = await packDirectory(`${directory}/gpack.toml`, head);
		loaded.add(found ?? directory);
	}
	const removed = await Promise.all([...packs.keys()].map(async (directory) => await hasManifest(directory, head) ? void 0 : directory));
	const listed = /* @__PURE__ */ new Map();
	const add = (entries) => entries.forEach((entry) => listed.set(entry.path, entry));
	const outermost = [...loaded].filter((directory) => directory === "" || !isBelowAny(directory, loaded));
	const tooLarge = [];
	const addBelow = async (directory) => {
		try {
			add(await head.below(directory));
		} catch (error) {
			if (!(error instanceof TooCostly)) throw error;
			tooLarge.push({
				file: `${directory}/`,
				reason: error.message
			});
		}
	};
	await Promise.all(outermost.map(addBelow));
	for (const path of [...paths, ...indexPaths]) {
		const entry = await head.entry(path);
		if (entry) add([entry]);
	}
	for (const directory of ancestors([...loaded])) add(await head.files(directory));
	for (const path of affected.skipped) listed.delete(path);
	const entries = [...listed.values()].toSorted((a, b) => compareText(a.path, b.path));
	const own = /* @__PURE__ */ new Set([...paths, ...indexPaths]);
	const isAffected = (path) => own.has(path) || isBelowAny(path, loaded);
	const shown = entries.filter((entry) => isAffected(entry.path) || recognise(entry.path, indexes).kind === "other");
	const files = shown.filter((entry) => entry.kind === "file" && !affected.bytes.has(entry.path));
	const isWanted = ({ path }) => contents ? isAffected(path) : recognise(path, indexes).kind !== "other";
	const wanted = files.filter(isWanted);
	const others = files.filter(({ path }) => recognise(path, indexes).kind === "other" && isBelowAny(path, loaded));
	const [blobs, hashes] = await Promise.all([readBlobs(headObjects, wanted, indexes, {
		contents,
		budget: CHANGE_BUDGET
	}), hashBlobs(headObjects, others)]);
	const needs = await followedDependencies(loaded, affected.places, head);
	const read = (path) => affected.bytes.get(path) ?? blobs.get(path) ?? readOutside(change, path);
	return {
		tree: {
			entries: shown,
			read,
			hash: hasher(hashes, read),
			probe: probeOutside(change, head)
		},
		scope: {
			packs: loaded,
			entries: affected.keys,
			files: new Set(paths),
			removed: new Set(removed.filter((directory) => directory !== void 0)),
			...await standingPacks(affected.witnesses, head, change.changes),
			followed: needs.followed,
			lookups: affected.lookups,
			packsBefore: [...before.values()].map(factsOf)
		},
		sources: {
			files: change.changes,
			indexes: affected.before,
			packs: before
		},
		gaps: [
			...affected.gaps,
			...needs.gaps,
			...tooLarge
		],
		notChecked: [...affected.unaffected > 0 ? [`index entries that the change does not affect (${affected.unaffected})`] : [], "packs that the change does not touch"],
		parsed: affected.parsed,
		...contents ? { baseline: await baselineOf(change, baseObjects, [...loaded], indexes) } : {}
	};
}
/** What stood in the base where a change looks: the packs that it touches and the paths that it names. */
async function baselineOf(change, objects, packs, indexes) {
	const reader = new TreeReader(objects, change.baseTree);
	const inPacks = await Promise.all(packs.map((directory) => reader.below(directory)));
	const named = await Promise.all([...change.changes.keys()].map((path) => reader.entry(path)));
	const sorted = [...new Map([...inPacks.flat(), ...named.flatMap((entry) => entry ?? [])].map((one) => [one.path, one])).values()].toSorted((a, b) => compareText(a.path, b.path));
	const blobs = await readBlobs(objects, sorted.filter(({ kind }) => kind === "file"), indexes, {
		contents: true,
		budget: CHANGE_BUDGET
	});
	return {
		entries: sorted,
		read: (path) => blobs.get(path) ?? { reason: "it is not in the base" }
	};
}
/** Every directory above some directories, the root included, themselves not. */
function ancestors(directories) {
	const found = /* @__PURE__ */ new Set([""]);
	for (const start of directories) for (let directory = directoryOf(start); directory !== ""; directory = directoryOf(directory)) found.add(directory);
	return found;
}

export { TreeReader, changedTree, packsAround, pathClashes, publishedBetween };