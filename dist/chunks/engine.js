import "./rolldown-runtime.js";
import { a as text, c as valueAt, d as maxBytes, l as MAX_FINDINGS_PER_RULE_AND_SUBJECT, r as own, u as TooCostly } from "./document.js";
import { a as plainPath, i as createRegistry, n as parseJsonDocument, r as candidates, t as readManifest } from "./manifest.js";
import { a as recognise, c as directoryOf, s as createListing, t as createSource } from "./source.js";
import { c as digestsOfIndex, l as digestsOfLock, o as rulesFor, s as readLock, t as parseTemplate } from "./template.js";
import { i as readIndex, n as factsOf, r as indexExcess, t as createPack } from "./pack.js";
import { t as parseGlob } from "./rust-glob.js";
import { t as parseTomlDocument } from "./toml-document.js";

// src/core/change/listed-version.ts
/** The versions that an entry lists: of a `packs` map all that were published, of a flat list mostly one. */
function listedVersions(entry) {
	const { index, record, versions } = entry;
	if (index.dialect === "packs-map") return versions.map((listed) => {
		const path = ["versions", listed.key];
		return {
			version: listed.key,
			record: listed.record,
			path,
			at: path
		};
	});
	const list = own(record, "versions");
	if (Array.isArray(list)) return list.flatMap((version, position) => {
		const at = ["versions", position];
		return typeof version === "string" ? [{
			version,
			record: {},
			path: at,
			at
		}] : [];
	});
	const version = text(record, "version");
	return version === void 0 ? [] : [{
		version,
		record,
		path: [],
		at: ["version"]
	}];
}

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

// src/core/change/pack-change.ts
/** The two sides of every pack below whose directory some path differs. */
function comparePacks(sources, registry) {
	const directories = /* @__PURE__ */ new Set([...sources.packs.keys(), ...registry.packs.map((pack) => pack.directory)]);
	const entries = entriesByName(sources.indexes);
	return [...filesByPack(sources.files, directories)].map(([directory, files]) => {
		const was = sources.packs.get(directory);
		const before = was && {
			file: was.file,
			id: was.id,
			version: was.version,
			manifest: () => was
		};
		const published = before?.id === void 0 ? [] : publishedAs(entries.get(before.id) ?? []);
		const standing = published.find(({ listed, places }) => listed.version === before?.version && (places === void 0 || places.includes(directory)));
		const isManifestChanged = files.some(({ path }) => path === before?.file);
		const now = registry.packAt(directory);
		return {
			directory,
			before,
			after: now ? stateOf(now) : isManifestChanged ? void 0 : before,
			files,
			published,
			standing
		};
	});
}
function stateOf(pack) {
	return {
		file: pack.file,
		id: pack.facts.id,
		version: pack.facts.version,
		manifest: () => pack.manifest()
	};
}
/** The paths that differ below each directory, by every one around them. */
function filesByPack(files, directories) {
	const below = /* @__PURE__ */ new Map();
	for (const [path, change] of files) for (let directory = path;; directory = directoryOf(directory)) {
		if (directories.has(directory)) {
			const others = below.get(directory);
			if (others) others.push(change);
			else below.set(directory, [change]);
		}
		if (directory === "") break;
	}
	return below;
}
function entriesByName(indexes) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of indexes.flatMap(({ entries }) => entries)) for (const name of /* @__PURE__ */ new Set([entry.key, text(entry.record, "id") ?? entry.key])) found.set(name, [...found.get(name) ?? [], entry]);
	return found;
}
function publishedAs(entries) {
	return entries.flatMap((entry) => listedVersions(entry).map((listed) => {
		const stated = text(listed.record, "path") ?? text(entry.record, "path");
		const path = stated === void 0 ? void 0 : plainPath(stated);
		return {
			index: entry.index.file,
			key: entry.key,
			listed,
			places: path === void 0 ? void 0 : candidates(entry.index, path)
		};
	}));
}

// src/core/change/release.ts
/** The versions that a change publishes. `packOf` finds the touched pack that an entry means. */
function releasesOf(entries, packOf) {
	return entries.flatMap((entry) => {
		const { after } = entry;
		if (!after) return [];
		const together = entry.versions.flatMap((version) => version.before || !version.after ? [] : [version.after]);
		if (together.length === 0) return [];
		const published = entry.versions.flatMap(({ before }) => before ?? []);
		const pack = packOf(after);
		return together.map((listed) => ({
			entry,
			after,
			version: listed.version,
			listed,
			published,
			together,
			pack: pack?.after?.version === listed.version ? pack : void 0
		}));
	});
}

// src/core/change/change.ts
/** Puts the two sides of a change together. Excluded files are not judged, and no loss when they go. */
function createChange({ files, indexes, packs }, registry, isExcluded) {
	const entries = registry.indexes.filter(({ file }) => indexes.has(file) || isNew(files.get(file))).flatMap((index) => compareEntries(indexes.get(index.file), index));
	const changed = comparePacks({
		files,
		packs,
		indexes: [...indexes.values()]
	}, registry);
	const byDirectory = new Map(changed.map((pack) => [pack.directory, pack]));
	const packOf = (entry) => {
		const directory = registry.packOf(entry)?.directory;
		return directory === void 0 ? void 0 : byDirectory.get(directory);
	};
	return {
		files,
		entries,
		packs: changed,
		releases: releasesOf(entries, packOf),
		removedIndexes: [...indexes.values()].filter(({ file, entries }) => entries.length > 0 && files.has(file) && files.get(file)?.after?.kind !== "file" && !isExcluded(file)),
		registry
	};
}
function isNew(change) {
	return change !== void 0 && change.before === void 0;
}

// src/core/known-files.ts
/** The recognised files among the entries of a tree, without those that globs exclude. */
function knownFiles(entries, indexes, exclude) {
	const isExcluded = exclusion(exclude);
	const known = [];
	for (const entry of entries) {
		if (entry.kind !== "file") continue;
		if (isExcluded(entry.path)) continue;
		const recognised = recognise(entry.path, indexes);
		if (recognised.kind !== "other") known.push({
			entry,
			recognised
		});
	}
	return known;
}
/** Whether some glob excludes a path; a text that is no glob excludes nothing. */
function exclusion(exclude) {
	const globs = exclude.map(parseGlob).filter((glob) => "matches" in glob);
	return (path) => globs.some((glob) => glob.matches(path.split("/")));
}
const MANIFEST_ORDER = [
	"gpack-manifest",
	"package-manifest",
	"pack-manifest"
];
/** The manifests of each directory that has some, gpack.toml first. */
function packManifests(known) {
	const manifests = /* @__PURE__ */ new Map();
	for (const file of known) {
		const { kind, copy } = file.recognised;
		if (copy || !MANIFEST_ORDER.includes(kind)) continue;
		const directory = directoryOf(file.entry.path);
		const others = manifests.get(directory);
		if (!others) manifests.set(directory, [file]);
		else {
			others.push(file);
			others.sort((a, b) => MANIFEST_ORDER.indexOf(a.recognised.kind) - MANIFEST_ORDER.indexOf(b.recognised.kind));
		}
	}
	return manifests;
}
/** How many packs lie around a directory. */
function depthOf(directory, manifests) {
	let depth = 0;
	for (let above = directory; above !== "";) {
		above = directoryOf(above);
		if (manifests.has(above)) depth += 1;
	}
	return depth;
}
/** Finds the innermost pack of a path. */
function packFinder(packs) {
	const byDirectory = new Map(packs.map((pack) => [pack.directory, pack]));
	return (path) => {
		for (let directory = directoryOf(path);; directory = directoryOf(directory)) {
			const pack = byDirectory.get(directory);
			if (pack || directory === "") return pack;
		}
	};
}

// src/core/finding-log.ts
/** What a run finds, with the severities of a policy and bounded, and what it could not judge. */
var FindingLog = class {
	findings = [];
	/** Findings beyond the limit, by rule. */
	truncated = {};
	#policy;
	#gaps = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Map();
	constructor(policy) {
		this.#policy = policy;
	}
	/** Notes what was not judged; the same thing once. */
	gap(file, reason, closing = {}) {
		this.#gaps.set(`${file}\0${reason}`, {
			file,
			reason,
			...closing
		});
	}
	gaps() {
		return [...this.#gaps.values()];
	}
	/** Keeps a finding, or counts it when there are too many of its kind. */
	add(rule, reported, pack) {
		const set = this.#policy.rules[rule.id];
		const severity = set === void 0 || set === "off" ? reported.severity ?? rule.severity : set;
		const key = `${rule.id}\0${reported.at.file}\0${severity}`;
		const seen = (this.#seen.get(key) ?? 0) + 1;
		this.#seen.set(key, seen);
		if (seen > 200) {
			this.truncated[rule.id] = (this.truncated[rule.id] ?? 0) + 1;
			return;
		}
		this.findings.push({
			rule: rule.id,
			severity,
			message: reported.message,
			at: reported.at,
			...pack === void 0 ? {} : { pack },
			...reported.related ? { related: reported.related } : {},
			...reported.fix ? { fix: reported.fix } : {},
			...reported.who ? { who: reported.who } : {},
			...reported.next === void 0 ? {} : { next: reported.next }
		});
	}
};

// src/core/engine.ts
/** Runs every rule over everything it applies to. Never throws for anything in the tree. */
function runRules(request) {
	return new Run(request).outcome();
}
/** One run: it has a lifetime, in which parsed files are kept as short as possible. */
var Run = class {
	#request;
	#rules;
	#log;
	#files = 0;
	#bytes = 0;
	#listing;
	#lastManifest;
	#tools;
	constructor(request) {
		this.#request = request;
		this.#log = new FindingLog(request.policy);
		this.#tools = this.#lend();
		const active = request.rules.filter((rule) => request.policy.rules[rule.id] !== "off");
		this.#rules = {
			source: rulesFor(active, "source"),
			document: rulesFor(active, "document"),
			manifest: rulesFor(active, "manifest"),
			pack: rulesFor(active, "pack"),
			template: rulesFor(active, "template"),
			turtle: rulesFor(active, "turtle"),
			query: rulesFor(active, "query"),
			index: rulesFor(active, "index"),
			entry: rulesFor(active, "entry"),
			make: rulesFor(active, "make"),
			lock: rulesFor(active, "lock"),
			digests: rulesFor(active, "digests"),
			registry: rulesFor(active, "registry"),
			"entry-change": rulesFor(active, "entry-change"),
			"pack-change": rulesFor(active, "pack-change"),
			release: rulesFor(active, "release"),
			change: rulesFor(active, "change")
		};
	}
	outcome() {
		const { tree, scope } = this.#request;
		const listing = createListing(tree.entries, tree.probe);
		this.#listing = listing;
		const known = knownFiles(tree.entries, this.#request.indexes, this.#request.policy.exclude);
		const total = known.length;
		const indexes = [];
		for (const file of known) {
			if (!file.recognised.kind.startsWith("index-")) continue;
			const index = this.#index(file);
			if (index && !file.recognised.copy) indexes.push(index);
		}
		const packs = [];
		const judged = /* @__PURE__ */ new Set();
		const manifests = packManifests(known);
		for (const [directory, files] of manifests) {
			if (this.#request.accepts && !this.#request.accepts(directory)) continue;
			if (depthOf(directory, manifests) > 4) {
				this.#log.gap(directory, `packs are nested deeper than ${4} levels`);
				continue;
			}
			let pack;
			for (const file of files) {
				judged.add(file.entry.path);
				pack ??= this.#pack(directory, file, listing);
				if (pack) break;
			}
			if (pack) packs.push(pack);
			if (judged.size % 512 === 0) this.#request.progress?.(judged.size, total);
		}
		const packOf = packFinder(packs);
		let done = judged.size;
		for (const file of known) {
			const { path } = file.entry;
			if (file.recognised.kind.startsWith("index-") || judged.has(path)) continue;
			const pack = packOf(path);
			if (this.#request.accepts && !pack) continue;
			this.#file(file, pack);
			done += 1;
			if (done % 512 === 0) this.#request.progress?.(done, total);
		}
		const registry = createRegistry(listing, packs, indexes, scope);
		const entries = indexes.flatMap((index) => index.entries).filter((entry) => registry.isAffected(entry));
		for (const entry of entries) this.#check("entry", {
			entry,
			registry
		}, void 0, entry.index.file);
		this.#check("registry", registry, void 0, "");
		if (this.#request.change) this.#change(this.#request.change, registry);
		return {
			findings: this.#log.findings,
			packs: packs.map(({ directory, facts }) => ({
				path: directory,
				id: facts.id,
				version: facts.version
			})),
			coverage: {
				files: this.#files,
				bytes: this.#bytes,
				packs: packs.length,
				entries: entries.length,
				rules: Object.values(this.#rules).reduce((sum, rules) => sum + rules.length, 0),
				gaps: this.#log.gaps(),
				notChecked: [],
				truncated: this.#log.truncated
			}
		};
	}
	/** Judges what a change makes of the base. */
	#change(sources, registry) {
		const change = createChange(sources, registry, exclusion(this.#request.policy.exclude));
		for (const entry of change.entries) this.#check("entry-change", entry, void 0, entry.index.file);
		for (const release of change.releases) this.#check("release", release, void 0, release.entry.index.file);
		for (const pack of change.packs) {
			if (this.#request.accepts && !this.#request.accepts(pack.directory)) continue;
			this.#check("pack-change", pack, pack.directory, pack.after?.file ?? `${pack.directory}/`);
		}
		this.#check("change", change, void 0, "");
	}
	/** Judges the manifest of a directory, and the directory as a pack if it is one. */
	#pack(directory, file, listing) {
		const source = this.#open(file);
		const doc = source && parseTomlDocument(source);
		const manifest = doc && readManifest(doc, file.recognised);
		const isPack = doc?.value === void 0 || manifest && manifest.dialect !== "ontology-bundle";
		const owner = isPack ? directory : void 0;
		if (doc) this.#check("document", {
			doc,
			recognised: file.recognised
		}, owner, doc.source.path);
		if (manifest) this.#check("manifest", manifest, owner, manifest.file);
		if (!isPack) return void 0;
		this.#lastManifest = {
			path: file.entry.path,
			manifest
		};
		const pack = createPack(directory, file.entry.path, listing, () => this.#manifest(file), factsOf(manifest));
		this.#check("pack", pack, directory, pack.file);
		return pack;
	}
	#manifest(file) {
		const { path } = file.entry;
		if (this.#lastManifest?.path !== path) {
			const source = this.#source(file);
			this.#lastManifest = {
				path,
				manifest: source && readManifest(parseTomlDocument(source), file.recognised)
			};
		}
		return this.#lastManifest.manifest;
	}
	#index(file) {
		const { scope, parsed } = this.#request;
		const { path } = file.entry;
		const isJudged = !scope || scope.files.has(path);
		const known = parsed?.get(path);
		if (known && isJudged) this.#count(this.#request.tree.read(path));
		if (known && isJudged && known.doc.part === void 0) this.#check("source", {
			source: known.doc.source,
			recognised: file.recognised
		}, void 0, path);
		const doc = known?.doc ?? this.#indexDocument(file, isJudged);
		if (!doc) return void 0;
		if (isJudged) this.#check("document", {
			doc,
			recognised: file.recognised
		}, void 0, path);
		const excess = indexExcess(doc);
		if (excess !== void 0) {
			this.#log.gap(path, excess);
			return;
		}
		const index = readIndex(doc, file.recognised.copy, path, scope?.entries.get(path), known?.keys);
		if (!index || !isJudged) return index;
		this.#check("index", index, void 0, path);
		this.#check("digests", digestsOfIndex(index), void 0, path);
		return index;
	}
	#indexDocument(file, isJudged) {
		const source = isJudged ? this.#open(file) : this.#source(file);
		if (!source) return void 0;
		return file.recognised.kind === "index-toml" ? parseTomlDocument(source) : parseJsonDocument(source);
	}
	#file(file, pack) {
		const { recognised } = file;
		const source = this.#open(file);
		if (!source) return;
		const directory = pack?.directory;
		const { path } = source;
		switch (recognised.kind) {
			case "template":
				this.#check("template", {
					template: parseTemplate(source),
					recognised,
					pack
				}, directory, path);
				return;
			case "turtle":
				this.#check("turtle", source, directory, path);
				return;
			case "query":
				this.#check("query", source, directory, path);
				return;
			case "lock": {
				const doc = lockDocument(source);
				this.#check("lock", {
					doc,
					recognised
				}, directory, path);
				const lock = readLock(doc, recognised);
				if (lock) this.#check("digests", digestsOfLock(lock), directory, path);
				return;
			}
			default: {
				const doc = parseTomlDocument(source);
				this.#check("document", {
					doc,
					recognised
				}, directory, path);
				if (recognised.kind === "make" && doc.value !== void 0) this.#check("make", {
					doc,
					recognised
				}, directory, path);
				const manifest = readManifest(doc, recognised);
				if (manifest) this.#check("manifest", manifest, directory, path);
			}
		}
	}
	/** Reads a file for the first time: counts it and shows it to the rules of every source. */
	#open(file) {
		const source = this.#source(file);
		if (!source) return void 0;
		this.#files += 1;
		this.#bytes += source.size;
		this.#check("source", {
			source,
			recognised: file.recognised
		}, void 0, source.path);
		return source;
	}
	#count(bytes) {
		if ("reason" in bytes) return;
		this.#files += 1;
		this.#bytes += bytes.length;
	}
	#source(file) {
		const { path } = file.entry;
		const bytes = this.#request.tree.read(path);
		if ("reason" in bytes) {
			this.#log.gap(path, bytes.reason);
			return;
		}
		const limit = maxBytes(file.recognised.kind);
		if (bytes.length > limit) {
			this.#log.gap(path, `the file has ${bytes.length} bytes, the limit for its kind is ${limit}`);
			return;
		}
		return createSource(path, bytes);
	}
	#lend() {
		const { policy, syntax, indexes, tree } = this.#request;
		return {
			policy,
			syntax,
			read: (path) => {
				const kind = this.#listing?.entry(path)?.kind ?? tree.probe?.(path);
				if (kind !== "file") return void 0;
				return this.#source({
					entry: {
						path,
						kind
					},
					recognised: recognise(path, indexes)
				});
			},
			has: (path) => this.#listing?.has(path) ?? false,
			incomplete: (file, reason) => this.#log.gap(file, reason)
		};
	}
	#check(name, subject, pack, file) {
		const tools = this.#tools;
		const rules = this.#rules[name];
		for (const rule of rules) try {
			let count = 0;
			for (const reported of rule.check(subject, tools)) {
				this.#log.add(rule, reported, pack);
				count += 1;
				if (count < 2e4) continue;
				this.#log.gap(file, `rule ${rule.id} has more than ${count} findings here; the rest was not looked at`);
				break;
			}
		} catch (error) {
			const message = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
			if (error instanceof TooCostly) this.#log.gap(file, message);
			else this.#log.gap(file, `rule ${rule.id} crashed: ${message}`, byTheMakers);
		}
	}
};
/** A crash is our fault: nobody who makes or judges a change can repair it. */
const byTheMakers = {
	who: {
		kind: "tool",
		names: []
	},
	next: "report it with this file: https://github.com/ggen/validate-gpack/issues"
};
function lockDocument(source) {
	const first = source.text.trimStart()[0];
	return first === "{" || first === "[" && source.path.endsWith(".json") ? parseJsonDocument(source) : parseTomlDocument(source);
}

export { runRules };