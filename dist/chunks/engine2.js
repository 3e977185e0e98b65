import "./rolldown-runtime.js";
import { t as compareEntries } from "./entry-change.js";
import { a as text, i as sameValue } from "./document.js";
import { n as createRegistry, r as plainPath, t as candidates } from "./registry.js";
import { i as isBelowAny, n as createListing, r as directoryOf } from "./tree.js";
import { t as listedVersions } from "./listed-version.js";
import { a as digestsOfIndex, i as waiverMatcher, m as stepsOf, o as digestsOfLock, r as holdsOn, t as impactOf } from "./impact.js";
import { a as packManifests, i as packFinder, n as exclusion, r as knownFiles, t as depthOf } from "./known-files.js";
import { t as packageFinder } from "./package-of-finding.js";
import { a as withCallers, h as rulesFor, i as readWorkflow } from "./workflow.js";
import { n as compareText, r as isOpen, t as compareFindings } from "./finding.js";
import { a as quote, i as maxBytes, n as MAX_FINDINGS_PER_RULE_AND_SUBJECT, r as TooCostly, t as MAX_FINDINGS_PER_RULE_AND_FILE } from "./limits.js";
import { t as packDigest } from "./pack-digest.js";
import { n as recognise } from "./recognise.js";
import { t as createSource } from "./source2.js";
import { t as createContent } from "./content.js";
import { n as withOwnAdvisories } from "./own-advisories.js";
import { t as MAX_CONTENT } from "./limits2.js";
import { t as parseJsonDocument } from "./json-document.js";
import { n as readMake, t as isCargoMake } from "./make-file.js";
import { s as readLock } from "./resolve.js";
import { t as readManifest } from "./manifest.js";
import { a as parseTemplate, o as parseYamlDocument } from "./template-keys.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { r as readIndex, t as indexExcess } from "./index-file.js";
import { t as isCommitId } from "./revision.js";
import { n as sourceKey } from "./source.js";
import { t as gapsOf } from "./unlooked.js";
import { n as factsOf, t as createPack } from "./pack.js";
import { n as ownAddresses, r as packOfVersion } from "./own-addresses.js";
import { t as addressKey } from "./address.js";
import { i as markExisting, n as textReader } from "./source-reader.js";
import { t as readWaivers } from "./waivers-file.js";

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
/** The versions that a change publishes. */
function releasesOf(entries, packs, registry) {
	const byDirectory = new Map(packs.map((pack) => [pack.directory, pack]));
	return entries.flatMap((entry) => {
		const { after } = entry;
		if (!after) return [];
		const together = entry.versions.flatMap((version) => version.before || !version.after ? [] : [version.after]);
		if (together.length === 0) return [];
		const steps = stepsOf(entry.versions.flatMap(({ before }) => before ?? []), together);
		const here = registry.packOf(after);
		const pack = here && byDirectory.get(here.directory);
		return together.map((listed) => ({
			entry,
			after,
			version: listed.version,
			listed,
			step: steps.get(listed.version),
			pack: pack?.after?.version === listed.version ? pack : void 0,
			registry
		}));
	});
}

// src/core/change/change.ts
/** Puts the two sides of a change together. Excluded files are not judged, and no loss when they go. */
function createChange({ files, indexes, packs, meanwhile = [], elsewhere = [], tip, clashes = [] }, registry, isExcluded) {
	const entries = registry.indexes.filter(({ file }) => indexes.has(file) || isNew(files.get(file))).flatMap((index) => compareEntries(indexes.get(index.file), index));
	const changed = comparePacks({
		files,
		packs,
		indexes: [...indexes.values()]
	}, registry);
	return {
		files,
		entries,
		packs: changed,
		releases: releasesOf(entries, changed, registry),
		removedIndexes: [...indexes.values()].filter(({ file, entries }) => entries.length > 0 && files.has(file) && files.get(file)?.after?.kind !== "file" && !isExcluded(file)),
		meanwhile,
		elsewhere,
		tip,
		clashes,
		registry
	};
}
function isNew(change) {
	return change !== void 0 && change.before === void 0;
}

// src/core/run/basis.ts
/** What is shown to rules without any file being parsed for it but manifests, indexes and workflows. */
const subjectsWithoutFiles = [
	"content",
	"pack",
	"index",
	"entry",
	"registry",
	"version-source",
	"workflow-file",
	"workflow",
	"entry-change",
	"pack-change",
	"release",
	"change"
];
/** False where no rule asks for files that are neither manifests nor indexes nor workflows. */
function asksForFiles(rules) {
	return Object.entries(rules).some(([name, own]) => own.length > 0 && !subjectsWithoutFiles.includes(name));
}
/** The rules that a policy leaves on, by what they look at. */
function rulesBySubject(rules, policy) {
	const active = rules.filter((rule) => policy.rules[rule.id] !== "off");
	return {
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
		production: rulesFor(active, "production"),
		lock: rulesFor(active, "lock"),
		digests: rulesFor(active, "digests"),
		policy: rulesFor(active, "policy"),
		advisory: rulesFor(active, "advisory"),
		waivers: rulesFor(active, "waivers"),
		"workflow-file": rulesFor(active, "workflow-file"),
		workflow: rulesFor(active, "workflow"),
		content: rulesFor(active, "content"),
		registry: rulesFor(active, "registry"),
		"version-source": rulesFor(active, "version-source"),
		"entry-change": rulesFor(active, "entry-change"),
		"pack-change": rulesFor(active, "pack-change"),
		release: rulesFor(active, "release"),
		change: rulesFor(active, "change")
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
	/** Notes that something of ours crashed on a file: nobody who makes or judges a change can repair it. */
	crash(file, what, error) {
		const message = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
		this.gap(file, `${what} crashed: ${message}`, {
			who: {
				kind: "tool",
				names: []
			},
			next: "report it with this file: https://github.com/ggen/validate-gpack/issues"
		});
	}
	/** What was not judged, by file and reason. */
	gaps() {
		return [...this.#gaps.values()].toSorted((a, b) => compareText(a.file, b.file) || compareText(a.reason, b.reason));
	}
	/** Takes over what another log has of other files. */
	take({ findings, truncated, gaps }) {
		for (const finding of findings) this.findings.push(finding);
		for (const [rule, amount] of Object.entries(truncated)) this.truncated[rule] = (this.truncated[rule] ?? 0) + amount;
		for (const gap of gaps) this.#gaps.set(`${gap.file}\0${gap.reason}`, gap);
	}
	/** Keeps a finding, or counts it when there are too many of its kind. */
	add(rule, reported, pack) {
		const set = this.#policy.rules[rule.id];
		const severity = set === void 0 || set === "off" ? reported.severity ?? rule.severity : set;
		const key = `${rule.id}\0${reported.at.file}\0${severity}`;
		const seen = (this.#seen.get(key) ?? 0) + 1;
		this.#seen.set(key, seen);
		if (seen > 5e3) {
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

// src/core/run/kept-units.ts
/** Watches what is asked of a tree: what stands outside of a directory is no part of its digest. */
function watched(tree, listing, unit) {
	let isOutside = false;
	const look = (path, result) => {
		isOutside ||= path !== unit && !path.startsWith(`${unit}/`);
		return result;
	};
	return {
		tree: {
			get entries() {
				isOutside = true;
				return tree.entries;
			},
			read: (path) => look(path, tree.read(path)),
			...tree.hash ? { hash: (path) => look(path, tree.hash?.(path) ?? { reason: "no such file" }) } : {},
			...tree.probe ? { probe: (path) => look(path, tree.probe?.(path)) } : {}
		},
		listing: {
			get entries() {
				isOutside = true;
				return listing.entries;
			},
			entry: (path) => look(path, listing.entry(path)),
			under: (directory) => look(directory, listing.under(directory)),
			has: (path) => look(path, listing.has(path))
		},
		looksOutside: () => isOutside
	};
}

// src/core/run/judge.ts
/** Shows subjects to the rules that ask for them, and keeps what they find, what was read and what could not be. */
var Judge = class Judge {
	log;
	listing;
	/** Files that were shown to rules, and their bytes. */
	files = 0;
	bytes = 0;
	#basis;
	#tools;
	#digests;
	#known;
	/** Judges share `digests`, where some were worked out ahead. */
	constructor(basis, listing, digests = /* @__PURE__ */ new Map()) {
		this.#basis = basis;
		this.listing = listing;
		this.log = new FindingLog(basis.policy);
		this.#digests = digests;
		this.#tools = this.#lend();
	}
	/** A judge for one unit, whose results can be told from those of others. */
	apart(unit) {
		const { tree, listing, looksOutside } = watched(this.#basis.tree, this.listing, unit);
		return {
			part: new Judge({
				...this.#basis,
				tree,
				supply: this.#supply()
			}, listing),
			looksOutside
		};
	}
	/** The bytes of an entry; none for what is no file. */
	bytesOf({ path, kind }) {
		return kind === "file" ? this.#basis.tree.read(path) : /* @__PURE__ */ new Uint8Array();
	}
	/** What it found and looked at so far. */
	result() {
		const { log, files, bytes } = this;
		return {
			findings: log.findings,
			truncated: log.truncated,
			gaps: log.gaps(),
			files,
			bytes
		};
	}
	/** Takes over what was found elsewhere. */
	take(result) {
		this.log.take(result);
		this.files += result.files;
		this.bytes += result.bytes;
	}
	/** Whether some rule asks for a subject. */
	asksFor(name) {
		return this.#basis.bySubject[name].length > 0;
	}
	/** Whether a rule of a subject runs. */
	runs(name, id) {
		return this.#basis.bySubject[name].some((rule) => rule.id === id);
	}
	/** Whether some rule asks for files that are neither manifests nor indexes nor workflows. */
	asksForFiles() {
		return asksForFiles(this.#basis.bySubject);
	}
	/** Shows a subject to each of its rules. Never throws: a rule that crashes, or costs too much, leaves a gap. */
	check(name, subject, pack, file) {
		const tools = this.#tools;
		const rules = this.#basis.bySubject[name];
		for (const rule of rules) try {
			let count = 0;
			for (const reported of rule.check(subject, tools)) {
				this.log.add(rule, reported, pack);
				count += 1;
				if (count < 2e4) continue;
				this.log.gap(file, `rule ${rule.id} has more than ${count} findings here; the rest was not looked at`);
				break;
			}
		} catch (error) {
			if (error instanceof TooCostly) this.log.gap(file, error.message);
			else this.log.crash(file, `rule ${rule.id}`, error);
		}
	}
	/** Reads a file for the first time: counts it and shows it to the rules of every source. */
	open(file) {
		const source = this.source(file);
		if (!source) return void 0;
		if (!this.asksFor("content")) {
			this.files += 1;
			this.bytes += source.size;
		}
		this.check("source", {
			source,
			recognised: file.recognised
		}, void 0, source.path);
		return source;
	}
	/** Counts a file that was opened elsewhere. */
	count(bytes) {
		if ("reason" in bytes || this.asksFor("content")) return;
		this.files += 1;
		this.bytes += bytes.length;
	}
	/** Reads a file; what keeps it from being read is a gap. */
	source(file) {
		const { path } = file.entry;
		const bytes = this.#basis.tree.read(path);
		if ("reason" in bytes) {
			this.log.gap(path, bytes.reason);
			return;
		}
		const limit = maxBytes(file.recognised.kind);
		if (bytes.length > limit) {
			this.log.gap(path, `the file has ${bytes.length} bytes, the limit for its kind is ${limit}`);
			return;
		}
		return createSource(path, bytes);
	}
	/** The canonical digest of a directory; worked out once. */
	digest(directory) {
		const known = this.#digests.get(directory);
		if (known) return known;
		const digest = packDigest(this.#basis.tree, this.listing, directory, this.#basis.sha256);
		this.#digests.set(directory, digest);
		return digest;
	}
	#supply() {
		const { supply, tree } = this.#basis;
		return this.#known ??= withOwnAdvisories(supply, tree, this.listing);
	}
	#lend() {
		const { policy, syntax, indexes, tree, baseline, renderer, standing } = this.#basis;
		const supplied = () => this.#supply();
		const before = new Map(baseline?.entries.map(({ path, kind }) => [path, kind]));
		const contentIn = (from, path, kind) => {
			const bytes = kind === "file" ? from.read(path) : /* @__PURE__ */ new Uint8Array();
			return "reason" in bytes ? void 0 : createContent({
				path,
				kind
			}, bytes, void 0);
		};
		return {
			policy,
			syntax,
			renderer,
			read: (path) => {
				const kind = this.listing.entry(path)?.kind ?? tree.probe?.(path);
				if (kind !== "file") return void 0;
				return this.source({
					entry: {
						path,
						kind
					},
					recognised: recognise(path, indexes)
				});
			},
			has: (path) => this.listing.has(path),
			content: (path) => {
				const kind = this.listing.entry(path)?.kind;
				return kind && contentIn(tree, path, kind);
			},
			before: baseline && {
				paths: [...before.keys()],
				content: (path) => {
					const kind = before.get(path);
					return kind && contentIn(baseline, path, kind);
				}
			},
			digest: (directory) => this.digest(directory),
			incomplete: (file, reason, closing) => this.log.gap(file, reason, closing),
			standing,
			get supply() {
				return supplied();
			}
		};
	}
};

// src/core/run/judge-contents.ts
/** Shows entries of a tree to the rules of contents, and counts them. What cannot be read whole is a gap. */
function judgeContents(judge, { entries, policy, scope, accepts }, packOf) {
	if (!judge.asksFor("content")) return;
	const isExcluded = exclusion(policy.exclude);
	for (const entry of entries) {
		const { path } = entry;
		if (isExcluded(path)) continue;
		const pack = packOf(path);
		if (accepts && !pack) continue;
		if (scope && !scope.files.has(path) && (pack === void 0 || !scope.packs.has(pack.directory))) continue;
		judgeEntry(judge, entry, pack);
	}
}
function judgeEntry(judge, entry, pack) {
	const { path } = entry;
	const bytes = judge.bytesOf(entry);
	if ("reason" in bytes) {
		judge.log.gap(path, bytes.reason);
		return;
	}
	if (bytes.length > 16777216) {
		judge.log.gap(path, `the file has ${bytes.length} bytes, of which no more than ${MAX_CONTENT} are scanned`);
		return;
	}
	judge.files += 1;
	judge.bytes += bytes.length;
	judge.check("content", createContent(entry, bytes, pack), pack?.directory, path);
}

// src/core/run/judge-file.ts
/** Judges a file that is neither an index nor a workflow nor the manifest of a pack. */
function judgeFile(judge, file, pack) {
	if (!judge.asksForFiles()) return;
	const { recognised } = file;
	const source = judge.open(file);
	if (!source) return;
	const directory = pack?.directory;
	const { path } = source;
	switch (recognised.kind) {
		case "template":
			judge.check("template", {
				template: parseTemplate(source),
				recognised,
				pack
			}, directory, path);
			return;
		case "turtle":
			judge.check("turtle", source, directory, path);
			return;
		case "query":
			judge.check("query", source, directory, path);
			return;
		case "lock": {
			const doc = lockDocument(source);
			judge.check("lock", {
				doc,
				recognised
			}, directory, path);
			const lock = readLock(doc, recognised);
			if (lock) judge.check("digests", digestsOfLock(lock), directory, path);
			return;
		}
		case "policy": {
			const doc = parseTomlDocument(source);
			judge.check("document", {
				doc,
				recognised
			}, directory, path);
			judge.check("policy", {
				doc,
				recognised
			}, directory, path);
			return;
		}
		case "advisory": {
			const doc = parseJsonDocument(source);
			judge.check("document", {
				doc,
				recognised
			}, directory, path);
			judge.check("advisory", {
				doc,
				recognised
			}, directory, path);
			return;
		}
		default: {
			const doc = parseTomlDocument(source);
			judge.check("document", {
				doc,
				recognised
			}, directory, path);
			if (doc.value !== void 0 && recognised.kind === "make") {
				const make = isCargoMake(doc) ? void 0 : readMake(doc);
				judge.check("make", {
					doc,
					recognised,
					file: make
				}, directory, path);
			}
			if (doc.value !== void 0 && recognised.kind === "production") judge.check("production", {
				doc,
				recognised
			}, directory, path);
			const manifest = readManifest(doc, recognised);
			if (manifest) judge.check("manifest", manifest, directory, path);
		}
	}
}
function lockDocument(source) {
	const first = source.text.trimStart()[0];
	return first === "{" || first === "[" && source.path.endsWith(".json") ? parseJsonDocument(source) : parseTomlDocument(source);
}

// src/core/run/judge-index.ts
/** Judges an index as a file. One that a change leaves alone is read to compare with, and not judged again. */
function judgeIndex(judge, file, { tree, scope, parsed }) {
	const { path } = file.entry;
	const isJudged = !scope || scope.files.has(path);
	const known = parsed?.get(path);
	if (known && isJudged) judge.count(tree.read(path));
	if (known && isJudged && known.doc.part === void 0) judge.check("source", {
		source: known.doc.source,
		recognised: file.recognised
	}, void 0, path);
	const doc = known?.doc ?? indexDocument(judge, file, isJudged);
	if (!doc) return void 0;
	if (isJudged) judge.check("document", {
		doc,
		recognised: file.recognised
	}, void 0, path);
	const excess = indexExcess(doc);
	if (excess !== void 0) {
		judge.log.gap(path, excess);
		return;
	}
	const index = readIndex(doc, file.recognised.copy, path, scope?.entries.get(path), known?.keys);
	if (!index || !isJudged) return index;
	judge.check("index", index, void 0, path);
	judge.check("digests", digestsOfIndex(index), void 0, path);
	return index;
}
function indexDocument(judge, file, isJudged) {
	const source = isJudged ? judge.open(file) : judge.source(file);
	if (!source) return void 0;
	return file.recognised.kind === "index-toml" ? parseTomlDocument(source) : parseJsonDocument(source);
}

// src/core/run/judge-sources.ts
/** Judges what was found at the sources of versions; gives those at which somebody still has to look. */
function judgeSources(judge, versions, lookup) {
	if (!judge.asksFor("version-source")) return [];
	const wanted = /* @__PURE__ */ new Map();
	const unlooked = [];
	for (const version of versions) {
		const { request, entry } = version;
		if (!isCommitId(request.gitRev) && judge.runs("index", "integrity/revision-form")) continue;
		const answer = lookup?.(request);
		if (!answer) wanted.set(sourceKey(request), request);
		else if (answer.kind === "unknown") unlooked.push({
			file: entry.index.file,
			owner: version.owner,
			gitUrl: request.gitUrl,
			answer
		});
		else judge.check("version-source", {
			...version,
			answer
		}, void 0, entry.index.file);
	}
	for (const { file, reason, ...closing } of gapsOf(unlooked)) judge.log.gap(file, reason, closing);
	return [...wanted.values()];
}

// src/core/run/judge-pack.ts
/** Makes packs whose manifests are read again when they are asked for; the last one is kept. */
var PackMaker = class {
	#judge;
	#last;
	constructor(judge) {
		this.#judge = judge;
	}
	/** A pack of which the facts are known. */
	make(directory, file, facts) {
		return createPack(directory, file.entry.path, this.#judge.listing, () => this.#manifest(file), facts);
	}
	/** Judges the manifest of a directory, and the directory as a pack if it is one. */
	judge(directory, file) {
		const judge = this.#judge;
		const source = judge.open(file);
		const doc = source && parseTomlDocument(source);
		const manifest = doc && readManifest(doc, file.recognised);
		const isPack = doc?.value === void 0 || manifest && manifest.dialect !== "ontology-bundle";
		const owner = isPack ? directory : void 0;
		if (doc) judge.check("document", {
			doc,
			recognised: file.recognised
		}, owner, doc.source.path);
		if (manifest) judge.check("manifest", manifest, owner, manifest.file);
		if (!isPack) return void 0;
		this.#last = {
			path: file.entry.path,
			manifest
		};
		const pack = this.make(directory, file, factsOf(manifest));
		judge.check("pack", pack, directory, pack.file);
		return pack;
	}
	#manifest(file) {
		const { path } = file.entry;
		if (this.#last?.path !== path) {
			const source = this.#judge.source(file);
			this.#last = {
				path,
				manifest: source && readManifest(parseTomlDocument(source), file.recognised)
			};
		}
		return this.#last.manifest;
	}
};

// src/core/run/unit.ts
/** Kinds that are judged with the whole tree, wherever they lie. */
const APART = ["workflow", "waivers"];
/** Divides the recognised files of a tree; units are in the order of their first files. */
function divide(known, manifests) {
	const units = /* @__PURE__ */ new Map();
	const unitAt = (top) => {
		const found = units.get(top) ?? {
			directory: top,
			manifests: [],
			files: []
		};
		units.set(top, found);
		return found;
	};
	const topOf = topFinder(manifests);
	const loose = [];
	for (const file of known) {
		const { kind } = file.recognised;
		if (kind.startsWith("index-") || APART.includes(kind)) continue;
		const top = topOf(directoryOf(file.entry.path));
		if (top === void 0) loose.push(file);
		else unitAt(top).files.push(file);
	}
	for (const [directory, files] of manifests) unitAt(topOf(directory) ?? directory).manifests.push([directory, files]);
	return {
		units: [...units.values()],
		loose
	};
}
/** Finds the outermost directory with a manifest at or above a directory. */
function topFinder(manifests) {
	const tops = /* @__PURE__ */ new Map();
	const find = (directory) => {
		const known = tops.get(directory);
		if (known !== void 0) return known;
		const top = (directory === "" ? null : find(directoryOf(directory))) ?? (manifests.has(directory) ? directory : null);
		tops.set(directory, top);
		return top;
	};
	return (directory) => find(directory) ?? void 0;
}
/** Judges a unit: pack by pack, so that a parsed manifest lives only while its own rules run; then the other files. */
function judgeUnit(judge, maker, unit, accepts) {
	const packs = [];
	const judged = /* @__PURE__ */ new Set();
	const nesting = new Map(unit.manifests);
	for (const [directory, files] of unit.manifests) {
		if (accepts && !accepts(directory)) continue;
		if (depthOf(directory, nesting) > 4) {
			judge.log.gap(directory, `packs are nested deeper than ${4} levels`);
			continue;
		}
		for (const file of files) {
			judged.add(file.entry.path);
			const pack = maker.judge(directory, file);
			if (!pack) continue;
			packs.push({
				pack,
				file
			});
			break;
		}
	}
	const packOf = packFinder(packs.map(({ pack }) => pack));
	for (const file of unit.files) {
		if (judged.has(file.entry.path)) continue;
		const pack = packOf(file.entry.path);
		if (accepts && !pack) continue;
		judgeFile(judge, file, pack);
	}
	return packs;
}

// src/core/run/judge-units.ts
/** Units between two calls of `progress`. */
const UNITS_AT_ONCE = 512;
/** Judges each unit with all that is below it, or takes what an earlier run found there. Gives the packs. */
function judgeUnits(judge, units, given) {
	const { kept, progress, tree } = given;
	const maker = new PackMaker(judge);
	const packs = [];
	for (const [done, unit] of units.entries()) {
		packs.push(...judgeOrTake(unit));
		if (done % UNITS_AT_ONCE === 0) progress?.(judge.files, tree.entries.length);
	}
	return packs;
	function judgeOrTake(unit) {
		const { directory } = unit;
		if (!kept?.isKeepable(directory)) return judgeAll(judge, maker, unit);
		const stored = kept.stored(directory);
		if (stored) return taken(unit, stored);
		const { part, looksOutside } = judge.apart(directory);
		const own = judgeAll(part, new PackMaker(part), unit);
		const result = {
			...part.result(),
			packs: own.map(({ directory: at, file, facts }) => ({
				directory: at,
				file,
				facts
			}))
		};
		if (!looksOutside() && result.gaps.length === 0) kept.keep(directory, result);
		return taken(unit, result);
	}
	function judgeAll(by, its, unit) {
		const own = judgeUnit(by, its, unit, given.accepts).map(({ pack }) => pack);
		judgeContents(by, {
			...given,
			entries: judge.listing.under(unit.directory)
		}, packFinder(own));
		return own;
	}
	/** The packs belong to the run, whoever judged them: rules of the registry ask them later. */
	function taken(unit, result) {
		judge.take(result);
		const manifests = new Map(unit.manifests.flatMap(([, files]) => files).map((file) => [file.entry.path, file]));
		return result.packs.flatMap(({ directory, file, facts }) => {
			const manifest = manifests.get(file);
			return manifest ? [maker.make(directory, manifest, facts)] : [];
		});
	}
}

// src/core/sources/elsewhere.ts
/** The fields by which a version says what its files are. */
const STATED = [
	"git_url",
	"git_rev",
	"path",
	"integrity",
	"dependencies"
];
/**
* The versions of `packs` maps whose files have to be looked up to be judged: those that do not stand in the tree, or are
* listed under an address that is none of its `own`. Of a change only those that it
* publishes, or of which it changes where they are and what they are.
*/
function* versionsElsewhere(entries, registry, change, own) {
	const before = change && recordsBefore(change);
	for (const entry of entries) for (const version of entry.index.dialect === "packs-map" ? entry.versions : []) {
		const gitUrl = text(version.record, "git_url");
		const gitRev = text(version.record, "git_rev");
		if (gitUrl === void 0 || gitRev === void 0) continue;
		if ((!own || own.has(addressKey(gitUrl))) && packOfVersion(registry, entry, version)) continue;
		const was = before?.get(keyOf(entry, version.key));
		if (was && STATED.every((field) => sameValue(was[field], version.record[field]))) continue;
		const stated = text(version.record, "path") ?? "";
		const request = {
			gitUrl,
			gitRev,
			path: plainPath(stated) ?? stated
		};
		yield {
			entry,
			version,
			owner: quote(`${entry.key} ${version.key}`),
			request
		};
	}
}
function recordsBefore({ entries }) {
	return new Map(entries.flatMap(({ before }) => (before?.versions ?? []).map(({ key, record }) => [keyOf(before, key), record])));
}
function keyOf(entry, version) {
	return JSON.stringify([
		entry?.index.file,
		entry?.key,
		version
	]);
}

// src/core/fingerprint.ts
/** Text at a place that counts, in UTF-16 code units: a place may span a whole file. */
const MAX_TEXT = 4096;
/**
* Names each finding by its rule, its file and the text found there, and its number among equal ones:
* not by its line, so that a finding that moves within its file stays the same. `<32 hex digits>:<nth>`.
* The findings are given in order.
*/
function withFingerprints(findings, sha256, textAt) {
	const occurrences = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const text = (textAt(finding.at) ?? finding.message).slice(0, MAX_TEXT).replaceAll(/\s+/g, " ").trim();
		const identity = sha256([
			finding.rule,
			finding.at.file,
			text
		].join("\0")).slice(0, 32);
		const nth = (occurrences.get(identity) ?? 0) + 1;
		occurrences.set(identity, nth);
		return {
			...finding,
			fingerprint: `${identity}:${nth}`
		};
	});
}

// src/core/waivers/apply-waivers.ts
/**
* Marks the findings that waivers are for. Of several the first that holds counts; one that has expired
* is shown and does nothing. No finding is left out or changed otherwise.
*/
function applyWaivers(findings, waivers, today, packageOf) {
	const byRule = /* @__PURE__ */ new Map();
	for (const waiver of waivers) {
		const known = byRule.get(waiver.rule) ?? [];
		known.push({
			waiver,
			matches: waiverMatcher(waiver)
		});
		byRule.set(waiver.rule, known);
	}
	const unused = new Set(waivers);
	return {
		findings: findings.map((finding) => {
			const candidates = byRule.get(finding.rule);
			if (!candidates) return finding;
			const about = packageOf(finding);
			const waivable = {
				rule: finding.rule,
				file: finding.at.file,
				fingerprint: finding.fingerprint,
				package: about?.id,
				version: about?.version
			};
			const fitting = candidates.filter(({ matches }) => matches(waivable)).map(({ waiver }) => waiver);
			for (const waiver of fitting) unused.delete(waiver);
			const chosen = fitting.find((waiver) => holdsOn(waiver, today)) ?? fitting[0];
			if (!chosen) return finding;
			const { reason, owner, expires, at } = chosen;
			return {
				...finding,
				waiver: {
					holds: holdsOn(chosen, today),
					reason,
					owner,
					expires,
					at
				}
			};
		}),
		unused
	};
}

// src/core/settle.ts
/** Sorts findings, names each by a fingerprint, and marks those that are waived and those that the base has, too. */
function settle(found, truncated, { waivers, today, sha256, textAt, packageOf = () => void 0, ratchet }) {
	const sorted = found.toSorted(compareFindings);
	const named = sha256 ? withFingerprints(sorted, sha256, textAt) : sorted;
	const { findings: marked, unused } = applyWaivers(named, waivers, today, packageOf);
	const findings = ratchet ? markExisting(marked, ratchet.before, ratchet.rules, textAt) : marked;
	const isAside = new Set(findings.filter((finding) => !isOpen(finding)).map(({ rule }) => rule));
	return {
		findings,
		unused,
		unsure: Object.keys(truncated).filter((rule) => isAside.has(rule)).map((rule) => `more findings of ${rule} in one file than are kept, so it is not known whether all are waived or old`)
	};
}

// src/core/engine.ts
/** Runs every rule over everything it applies to. Never throws for anything in the tree. */
function runRules(request) {
	return new Run(request).outcome();
}
/** One run: it has a lifetime, in which parsed files are kept as short as possible. */
var Run = class {
	#request;
	#judge;
	#basis;
	#waivers;
	#impact;
	constructor(request) {
		this.#request = request;
		const { rules, policy, tree } = request;
		this.#basis = {
			...request,
			bySubject: rulesBySubject(rules, policy)
		};
		this.#judge = new Judge(this.#basis, createListing(tree.entries, tree.probe));
	}
	outcome() {
		const { tree, scope, accepts, policy, change, indexes: named } = this.#request;
		const judge = this.#judge;
		const known = knownFiles(tree.entries, named, policy.exclude);
		const indexes = [];
		for (const file of known) {
			if (!file.recognised.kind.startsWith("index-")) continue;
			const index = judgeIndex(judge, file, this.#request);
			if (index && !file.recognised.copy) indexes.push(index);
		}
		const { units, loose } = divide(known, packManifests(known));
		const packs = judgeUnits(judge, units, this.#request);
		this.#workflows(known.filter(({ recognised }) => recognised.kind === "workflow"));
		if (!accepts) for (const file of loose) judgeFile(judge, file, void 0);
		const packOf = packFinder(packs);
		const inUnits = new Set(units.map(({ directory }) => directory));
		const outside = inUnits.has("") ? [] : tree.entries.filter(({ path }) => !isBelowAny(path, inUnits));
		judgeContents(judge, {
			...this.#request,
			entries: outside
		}, packOf);
		this.#waivers = known.find(({ recognised, entry }) => recognised.kind === "waivers" && (!accepts || packOf(entry.path)));
		const registry = createRegistry(judge.listing, packs, indexes, scope);
		const entries = indexes.flatMap((index) => index.entries).filter((entry) => registry.isAffected(entry));
		for (const entry of entries) judge.check("entry", {
			entry,
			registry
		}, void 0, entry.index.file);
		judge.check("registry", registry, void 0, "");
		const changed = change && this.#change(change, registry);
		const elsewhere = versionsElsewhere(entries, registry, changed, ownAddresses(registry, this.#request.policy.ownAddresses));
		const wanted = judgeSources(judge, elsewhere, this.#request.sources);
		return {
			findings: this.#settle(packs, indexes),
			wanted,
			...this.#impact ? { impact: this.#impact } : {},
			packs: packs.map(({ directory, facts }) => ({
				path: directory,
				id: facts.id,
				version: facts.version
			})),
			coverage: {
				files: judge.files,
				bytes: judge.bytes,
				packs: packs.length,
				entries: entries.length,
				rules: Object.values(this.#basis.bySubject).reduce((sum, rules) => sum + rules.length, 0),
				gaps: judge.log.gaps(),
				notChecked: [],
				truncated: judge.log.truncated
			}
		};
	}
	/** Judges what a change makes of the base. */
	#change(sources, registry) {
		const { policy, accepts } = this.#request;
		const judge = this.#judge;
		const change = createChange(sources, registry, exclusion(policy.exclude));
		for (const entry of change.entries) judge.check("entry-change", entry, void 0, entry.index.file);
		for (const release of change.releases) judge.check("release", release, void 0, release.entry.index.file);
		for (const pack of change.packs) {
			if (accepts && !accepts(pack.directory)) continue;
			judge.check("pack-change", pack, pack.directory, pack.after?.file ?? `${pack.directory}/`);
		}
		judge.check("change", change, void 0, "");
		this.#weigh(change);
		return change;
	}
	/** Works out what a change means for the packs that need what it changes. */
	#weigh(change) {
		const { log } = this.#judge;
		try {
			const { impact, unfinished } = impactOf(change);
			if (unfinished !== void 0) log.gap("", unfinished);
			if (impact.versions.length > 0) this.#impact = impact;
		} catch (error) {
			log.crash("", "working out the impact", error);
		}
	}
	/** Settles what was found, then lets the rules judge the waivers by what they did. */
	#settle(packs, indexes) {
		const { tree, waivers = [], today = NO_DAY, sha256, scope, accepts, rules, before: base, policy } = this.#request;
		const textAt = textReader(tree);
		const { log } = this.#judge;
		const file = this.#waivers;
		const source = file && this.#judge.open(file);
		const doc = source && parseTomlDocument(source);
		const directory = file && packFinder(packs)(file.entry.path)?.directory;
		if (doc) this.#judge.check("document", {
			doc,
			recognised: file.recognised
		}, directory, source.path);
		const { findings, unused, unsure } = settle(log.findings, log.truncated, {
			waivers,
			today,
			sha256,
			textAt,
			packageOf: packageFinder(packs, indexes),
			...base ? { ratchet: {
				before: base,
				rules: policy.ratchet
			} } : {}
		});
		for (const reason of unsure) log.gap("", reason);
		const before = log.findings.length;
		if (doc) {
			const isActive = new Set(rules.map(({ id }) => id));
			const places = new Set([...unused].filter(({ rule }) => isActive.has(rule)).map(({ at }) => at.line));
			const isUnused = ({ at }) => places.has(at.line);
			this.#judge.check("waivers", {
				doc,
				file: readWaivers(doc),
				today,
				isUnused: scope || accepts ? void 0 : isUnused
			}, void 0, doc.source.path);
		}
		return [...findings, ...settle(log.findings.slice(before), {}, {
			waivers: [],
			today,
			sha256,
			textAt
		}).findings];
	}
	/** Judges the workflows of the repository; they are not read where no rule asks for them. */
	#workflows(files) {
		const judge = this.#judge;
		if (!judge.asksFor("workflow") && !judge.asksFor("workflow-file")) return;
		const read = files.flatMap((file) => {
			const source = judge.open(file);
			if (!source) return [];
			const doc = parseYamlDocument(source, source.text, 0, "workflow");
			return [{
				doc,
				workflow: readWorkflow(doc)
			}];
		});
		for (const file of read) judge.check("workflow-file", file, void 0, file.doc.source.path);
		const all = withCallers(read.flatMap(({ workflow }) => workflow ?? []));
		for (const workflow of all) judge.check("workflow", {
			workflow,
			all,
			settings: this.#request.settings
		}, void 0, workflow.file);
	}
};
/** Stands in where no day is given: the last one there is. */
const NO_DAY = "9999-12-31";

export { runRules as t };