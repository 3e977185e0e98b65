import "./rolldown-runtime.js";
import { An as quote, Ar as visible, At as shownSource, Dt as addressKey, Ir as exitCodes, Lr as InputError, Qt as packDigest, Sr as lookUp, Tr as sourceKey, ar as isTable, cr as text, dn as createListing, fn as directoryOf, or as own, sr as sameValue, un as baseName, zt as count } from "./start.js";
import { a as listedUrl, c as refreshedVersion, i as committedSource, l as withVersion, n as statedAddresses, o as noChoices, s as publishedEntry, t as hostsOf } from "./hosts.js";
import { n as writeIndexText, t as openIndex } from "./index-text.js";
import { n as localPacks, r as isDescribed } from "./local-packs.js";
import { $ as frequent, Nn as plainPath, Q as gapsOf } from "./engine.js";

// src/core/entries/index-steps.ts
/**
* Compares the entries of a `packs` map with the gpacks of the tree. Every listed gpack is compared; one that is not
* is to be published where listed ones stand beside it, and anywhere while the index lists none of this tree.
*/
function indexSteps(entries, packs, digest) {
	const listed = packs.filter(({ description }) => isTable(own(entries, description.id)));
	const places = new Set(listed.map(({ directory }) => directoryOf(directory)));
	const first = /* @__PURE__ */ new Map();
	return packs.flatMap((pack) => {
		const { id } = pack.description;
		const entry = own(entries, id);
		if (!isTable(entry) && listed.length > 0 && !isPlace(directoryOf(pack.directory), places)) return [];
		const other = first.get(id);
		if (other) return [{
			kind: "refuse",
			file: pack.directory,
			reason: `has the id ${id}, as ${other.directory} has`
		}];
		first.set(id, pack);
		return [versionStep(isTable(entry) ? entry : void 0, pack, digest(pack.directory))];
	});
}
function isPlace(directory, places) {
	return places.has(directory) || baseName(directory) === "packages";
}
/** What an entry needs so that it says what the gpack of one of its versions is. */
function versionStep(entry, pack, digest) {
	const { description, directory } = pack;
	if (digest.kind !== "digest") return {
		kind: "refuse",
		file: digest.path,
		reason: `has no digest: ${digest.reason}`
	};
	const { integrity } = digest;
	const versions = own(entry, "versions");
	const version = own(versions, description.version);
	if (!entry || !isTable(version)) return {
		kind: "publish",
		pack,
		integrity,
		isNew: entry === void 0
	};
	const stated = text(version, "integrity");
	const refreshed = withVersion(entry, description, refreshedVersion(version, description, {
		path: directory,
		integrity
	}));
	if (stated !== void 0 && stated !== integrity) return {
		kind: "differ",
		pack,
		stated,
		integrity,
		entry: refreshed
	};
	const fields = changedFields(entry, refreshed, description.version);
	return fields.length === 0 ? {
		kind: "same",
		pack
	} : {
		kind: "refresh",
		pack,
		entry: refreshed,
		fields
	};
}
/** The fields by which two records of an entry differ, those of the version by their own names. */
function changedFields(before, after, version) {
	const differing = (a, b) => Object.keys(b).filter((key) => !sameValue(own(a, key), b[key]));
	const at = (entry) => {
		const record = own(own(entry, "versions"), version);
		return isTable(record) ? record : {};
	};
	return [...differing(before, after).filter((key) => key !== "versions"), ...differing(at(before), at(after))];
}

// src/core/entries/elsewhere-steps.ts
/**
* The versions of a `packs` map that say where they are, and are none of the gpacks of its tree, or are listed under an
* address that is none of the registry itself: the `stated` ones, else those of most of the gpacks in the tree.
*/
function listedElsewhere(packs, here, stated) {
	const standing = new Set(here.map(({ description: { id, version } }) => JSON.stringify([id, version])));
	const isStanding = ({ id, version }) => standing.has(JSON.stringify([id, version]));
	const listed = Object.entries(packs).flatMap(([id, entry]) => {
		const versions = own(entry, "versions");
		return Object.entries(isTable(versions) ? versions : {}).flatMap(([version, record]) => {
			const [gitUrl, gitRev] = [text(record, "git_url"), text(record, "git_rev")];
			if (gitUrl === void 0 || gitRev === void 0) return [];
			const path = text(record, "path") ?? "";
			return [{
				id,
				version,
				request: {
					gitUrl,
					gitRev,
					path: plainPath(path) ?? path
				}
			}];
		});
	});
	const keyOf = ({ request }) => addressKey(request.gitUrl);
	const itself = stated.length > 0 ? new Set(stated.map(addressKey)) : frequent(listed.filter(isStanding).map(keyOf));
	return listed.filter((item) => !isStanding(item) || !itself.has(keyOf(item)));
}
/** What an entry needs so that one of its versions says what was found at its source. */
function elsewhereStep(entry, { id, version, request }, answer) {
	const refuse = (reason) => ({
		kind: "refuse",
		file: `${id} ${version}`,
		reason: `(${shownSource(request)}) ${reason}`
	});
	switch (answer.kind) {
		case "no-revision": return refuse(`is at no commit of its repository: ${answer.reason}`);
		case "no-directory": return refuse(`is nowhere: ${answer.reason}`);
		case "found": {
			const { manifest, digest } = answer;
			if (!isDescribed(manifest)) return refuse(`has a gpack.toml that ${manifest.reason}`);
			if (manifest.id !== id || manifest.version !== version) return refuse(`is ${quote(`${manifest.id} ${manifest.version}`)} there`);
			if (digest.kind !== "digest") return refuse(`has no digest: ${digest.path || "it"}: ${digest.reason}`);
			return versionStep(entry, {
				description: manifest,
				directory: request.path
			}, digest);
		}
	}
}

// src/cli/index/sync-elsewhere.ts
/** Compares the versions of an index whose files stand in other commits and repositories with what they are there. */
async function compareElsewhere({ sources: mode, rewrite }, registry, planned, port) {
	const listed = mode === "off" ? [] : listedElsewhere(registry.packs, registry.here, statedAddresses(registry.tree));
	const answers = await lookUp(mode, listed.map(({ request }) => request), hostsOf(registry.tree), port.sources);
	const made = /* @__PURE__ */ new Map();
	const steps = [];
	const unlooked = [];
	for (const item of listed) {
		const { id, version, request } = item;
		const entry = made.get(id) ?? planned.get(id) ?? own(registry.packs, id);
		const answer = answers.get(sourceKey(request));
		if (!answer || !isTable(entry)) continue;
		if (answer.kind === "unknown") {
			unlooked.push({
				file: registry.index,
				owner: quote(`${id} ${version}`),
				gitUrl: request.gitUrl,
				answer
			});
			continue;
		}
		const step = elsewhereStep(entry, item, answer);
		if (step.kind === "refresh" || step.kind === "differ" && rewrite) made.set(id, step.entry);
		steps.push(step);
	}
	return {
		steps,
		unlooked: gapsOf(unlooked).map(({ reason }) => reason)
	};
}

// src/cli/index/sync.ts
/** Makes the entries of an index say what the gpacks of its tree are; returns the exit code. */
async function syncIndex(request, port, terminal) {
	const tree = await port.tree();
	const index = openIndex(tree, request.index, request.mode === "check");
	const { packs, refused } = localPacks(tree);
	const listing = createListing(tree.entries);
	const steps = indexSteps(index.packs, packs, (directory) => packDigest(tree, listing, directory, port.sha256));
	const settled = refused.map(({ file, reason }) => ({
		word: "refuses",
		text: `${file} ${reason}`
	}));
	for (const step of steps) {
		const result = await settle(step, index.packs, request, port);
		if (result) settled.push(result);
	}
	const registry = {
		tree,
		index: request.index,
		packs: index.packs,
		here: packs
	};
	const elsewhere = await compareElsewhere(request, registry, entriesOf(settled), port);
	for (const step of elsewhere.steps) {
		const result = settleElsewhere(step, request.rewrite);
		if (result) settled.push(result);
	}
	for (const { word, text } of settled) terminal.out(`${word.padEnd(10)} ${visible(text)}\n`);
	for (const reason of elsewhere.unlooked) terminal.out(`${"unknown".padEnd(10)} ${visible(reason)}\n`);
	const entries = entriesOf(settled);
	if (request.mode === "write" && entries.size > 0) port.write(request.index, writeIndexText(index, entries, port.now()));
	const blocked = settled.filter(({ entry }) => entry === void 0).length;
	const all = [...steps, ...elsewhere.steps];
	terminal.out(`${summary(request, {
		entries: entries.size,
		blocked,
		steps: all,
		packs: index.packs
	})}\n`);
	if (blocked > 0 || request.mode === "check" && entries.size > 0) return exitCodes.fail;
	return all.length === 0 || elsewhere.unlooked.length > 0 ? exitCodes.incomplete : exitCodes.pass;
}
/** The entries that are to be written, by id; what was settled last holds. */
function entriesOf(settled) {
	return new Map(settled.flatMap(({ id, entry }) => id !== void 0 && entry ? [[id, entry]] : []));
}
async function settle(step, listed, request, port) {
	switch (step.kind) {
		case "same": return;
		case "refuse": return {
			word: "refuses",
			text: `${step.file} ${step.reason}`
		};
		case "refresh": {
			const { pack, fields, entry } = step;
			return {
				word: "refreshes",
				text: `${nameOf(pack)}: ${fields.join(", ")}`,
				id: pack.description.id,
				entry
			};
		}
		case "differ":
			if (request.rewrite) return publish("rewrites", step.pack, listed, request, port);
			return {
				word: "differs",
				text: `${nameOf(step.pack)}: its files have the digest ${step.integrity}, the index states ${step.stated}; give changed files a new version in the manifest, or, if nobody has this one yet, run \`gpack index sync --rewrite\``
			};
		case "publish":
			if (request.mode !== "check") return publish("adds", step.pack, listed, request, port);
			return {
				word: "misses",
				text: `${nameOf(step.pack)} of ${step.pack.directory || "."}`
			};
	}
}
/** As `settle`, for a version whose files stand elsewhere: there is no gpack of the tree to publish. */
function settleElsewhere(step, rewrite) {
	switch (step.kind) {
		case "same": return;
		case "refresh": return {
			word: "refreshes",
			text: `${nameOf(step.pack)}: ${step.fields.join(", ")}`,
			...entryOf(step)
		};
		case "differ":
			if (rewrite) return {
				word: "rewrites",
				text: `${nameOf(step.pack)}: integrity`,
				...entryOf(step)
			};
			return {
				word: "differs",
				text: `${nameOf(step.pack)}: at its source its files have the digest ${step.integrity}, the index states ${step.stated}; correct git_rev and path, or, if nobody has this one yet, run \`gpack index sync --sources fetch --rewrite\``
			};
		case "refuse":
		case "publish": return {
			word: "refuses",
			text: step.kind === "refuse" ? `${step.file} ${step.reason}` : nameOf(step.pack)
		};
	}
}
function entryOf({ pack, entry }) {
	return {
		id: pack.description.id,
		entry
	};
}
async function publish(word, pack, listed, request, port) {
	const { id } = pack.description;
	try {
		const known = listedUrl(own(listed, id));
		const commit = await port.committed(pack.directory);
		const source = committedSource(commit, pack.directory, {
			given: request.gitUrl,
			known
		}, port.sha256);
		const entry = publishedEntry(own(listed, id), pack.description, source, noChoices);
		return {
			word,
			text: `${nameOf(pack)} of ${pack.directory || "."}`,
			id,
			entry
		};
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return {
			word: "refuses",
			text: error.message
		};
	}
}
function nameOf({ description: { id, version } }) {
	return `${id} ${version}`;
}
/** One sentence about the index, and one about what was not looked at. */
function summary({ index, mode }, { entries, blocked, steps, packs }) {
	if (steps.length === 0 && blocked === 0) return "no gpack.toml that the index could list was found, so nothing was compared";
	const compared = steps.filter(({ kind }) => kind === "same" || kind === "refresh" || kind === "differ").length;
	const elsewhere = Object.values(packs).reduce((sum, entry) => sum + countOf(own(entry, "versions")), 0) - compared;
	const rest = elsewhere > 0 ? `; ${count(elsewhere, "version")} with files elsewhere not looked at` : "";
	return `${index}: ${told(mode, entries, blocked)}${rest}`;
}
function told(mode, entries, blocked) {
	const left = blocked > 0 ? `, ${count(blocked, "gpack")} left as ${blocked === 1 ? "it is" : "they are"}` : "";
	switch (mode) {
		case "write": return entries > 0 ? `${countEntries(entries)} written${left}` : `nothing to write${left}`;
		case "preview": return entries > 0 ? `${countEntries(entries)} would be written${left}` : `nothing to write${left}`;
		case "check": return entries + blocked === 0 ? "every entry says what its gpack is" : `${count(entries + blocked, "difference")}; \`gpack index sync\` writes what can be written`;
	}
}
function countEntries(entries) {
	return entries === 1 ? "1 entry" : `${entries} entries`;
}
function countOf(versions) {
	return isTable(versions) ? Object.keys(versions).length : 0;
}

export { syncIndex };