import { Ln as createSource, Lr as InputError, Qt as packDigest, ar as isTable, bn as POLICY_PATH, cr as text, dn as createListing, kt as publicHosts, lr as texts, or as own } from "./start.js";
import { Nn as plainPath, Tn as parseTomlDocument, it as sameLicense, sn as newestVersion } from "./engine.js";
import { i as versionOrder, r as orderedInsert } from "./index-text.js";

// src/core/entries/entry-record.ts
/** For who chooses nothing. */
const noChoices = {
	owners: [],
	tags: [],
	keywords: [],
	category: void 0
};
/**
* The entry of a gpack with a version as its source has it; `entry` is what is listed so far, if anything. What was said
* of a version that is listed already and its source does not tell, such as a yank, stays.
*/
function publishedEntry(entry, pack, source, choices) {
	const version = newVersion(pack, source);
	if (!isTable(entry)) return newEntry(pack, version, choices);
	const listed = own(own(entry, "versions"), pack.version);
	const { owners, tags, keywords, category } = choices;
	return defined({
		...withVersion(entry, pack, isTable(listed) ? {
			...listed,
			...version
		} : version),
		...owners.length > 0 ? { owners } : {},
		...tags.length > 0 ? { tags } : {},
		...keywords.length > 0 ? { keywords } : {},
		...category === void 0 ? {} : { category }
	});
}
/** The record of a new version, with every field that ggen's client needs. */
function newVersion({ version, dependencies }, source) {
	return defined({
		version,
		git_url: source.gitUrl,
		git_rev: source.gitRev,
		path: source.path || void 0,
		sha256: "",
		integrity: source.integrity,
		dependencies: dependencies && notEmpty(dependencies),
		published: source.published
	});
}
/** A version that is listed, as the files of the tree say that it is. What they do not tell stays as it is. */
function refreshedVersion(record, { version, dependencies }, found) {
	const stated = text(record, "path");
	return defined({
		...record,
		version,
		sha256: text(record, "sha256") ?? "",
		path: plainPath(stated ?? "") === found.path ? stated : found.path || void 0,
		integrity: found.integrity,
		dependencies: dependencies ? notEmpty(dependencies) ?? emptied(own(record, "dependencies")) : own(record, "dependencies")
	});
}
/** The record of a gpack that is not listed yet. */
function newEntry(pack, version, choices) {
	return defined({
		id: pack.id,
		name: pack.name,
		description: pack.description,
		latest_version: pack.version,
		tags: choices.tags,
		keywords: choices.keywords.length > 0 ? choices.keywords : pack.keywords,
		category: choices.category ?? pack.category,
		author: pack.author,
		license: pack.license,
		homepage: pack.homepage,
		repository: pack.repository ?? browsable(text(version, "git_url") ?? ""),
		owners: choices.owners.length > 0 ? choices.owners : void 0,
		versions: { [pack.version]: version }
	});
}
/**
* An entry with one version more, or with that version as it is given. What describes the gpack as a whole follows
* the manifest of its newest version; what people chose for it stays.
*/
function withVersion(entry, pack, version) {
	const listed = own(entry, "versions");
	const isListed = isTable(own(listed, pack.version));
	const versions = orderedInsert(isTable(listed) ? listed : {}, pack.version, version, versionOrder);
	const latest = newestVersion({ versions: Object.entries(versions).flatMap(([key, record]) => isTable(record) ? [{
		key,
		path: [],
		record
	}] : []) });
	const stated = text(entry, "license");
	const described = latest === void 0 || latest === pack.version ? {
		name: pack.name,
		description: isListed ? text(entry, "description") ?? pack.description : pack.description,
		license: pack.license !== void 0 && sameLicense(stated ?? "", pack.license) ? stated : pack.license ?? stated
	} : {};
	return defined({
		...entry,
		id: pack.id,
		...described,
		latest_version: latest ?? text(entry, "latest_version") ?? pack.version,
		tags: own(entry, "tags") ?? [],
		keywords: own(entry, "keywords") ?? pack.keywords,
		versions
	});
}
/** No dependency is left: a table that is there stays, and is empty. */
function emptied(listed) {
	return isTable(listed) ? {} : void 0;
}
function notEmpty(table) {
	return Object.keys(table).length > 0 ? table : void 0;
}
/** The members of a table that are not `undefined`. */
function defined(table) {
	return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== void 0));
}
/** Where people look at a repository: its address without the ending that git does not need. */
function browsable(gitUrl) {
	return gitUrl.startsWith("https://") ? gitUrl.replace(/\.git$/, "") : void 0;
}

// src/cli/index/committed-source.ts
/**
* The digest of a directory as a commit holds it.
* @throws InputError where its files have none
*/
function committedDigest({ tree }, place, sha256) {
	const digest = packDigest(tree, createListing(tree.entries), "", sha256);
	if (digest.kind === "digest") return digest.integrity;
	throw new InputError(place, `${place} has no digest: ${digest.path || "it"}: ${digest.reason}`);
}
/**
* Where the files of a directory in a working tree come from. `directory` is relative to the registry; `known` is the
* address under which the index lists the gpack already.
* @throws InputError where the files have no digest, or nobody knows the address
*/
function committedSource(commit, directory, { given, known }, sha256) {
	const place = directory === "" ? "." : directory;
	const isInside = directory !== ".." && !directory.startsWith("../");
	const gitUrl = given ?? (isInside ? known : void 0) ?? commit.gitUrl;
	if (gitUrl === void 0) throw new InputError("--git-url", `git knows no public address of the repository of ${place}; give it with --git-url`);
	if (isInside && commit.path !== directory && given === void 0) throw new InputError("--git-url", `${place} is ${commit.path} of its repository, and the paths of an index begin at the registry; give the address under which the registry is a repository of its own with --git-url`);
	return {
		gitUrl,
		gitRev: commit.gitRev,
		path: isInside ? directory : commit.path,
		integrity: committedDigest(commit, place, sha256),
		published: commit.committed
	};
}
/** The address under which an entry lists its newest version. */
function listedUrl(entry) {
	const versions = own(entry, "versions");
	const newest = own(versions, text(entry, "latest_version") ?? "");
	return text(newest, "git_url");
}

// src/core/sources/hosts.ts
/** The hosts that the registry in a tree takes gpacks from, as its policy says; public forges where it does not. */
function hostsOf(tree) {
	const sources = sourcesIn(tree);
	return own(sources, "hosts") === void 0 ? publicHosts : texts(sources, "hosts");
}
/** The addresses that the policy in a tree states as those of the registry itself. */
function statedAddresses(tree) {
	return texts(sourcesIn(tree), "own");
}
function sourcesIn(tree) {
	const bytes = tree.read(POLICY_PATH);
	return "reason" in bytes ? void 0 : own(parseTomlDocument(createSource(POLICY_PATH, bytes)).value, "sources");
}

export { listedUrl as a, refreshedVersion as c, committedSource as i, withVersion as l, statedAddresses as n, noChoices as o, committedDigest as r, publishedEntry as s, hostsOf as t };