import { Ln as createSource, Yt as recognise, bn as POLICY_PATH, cr as text, kn as maxBytes, lr as texts, or as own } from "./start.js";
import { Tn as parseTomlDocument, dn as knownFiles, fn as packManifests, ln as readManifest, mt as dependenciesOf, pt as isSemver } from "./engine.js";

// src/core/entries/pack-description.ts
/** Describes the gpack of a manifest: of the dialects that a `packs` map lists. */
function describePack(manifest) {
	const { dialect, id, name, version, description, doc, table, root } = manifest;
	switch (dialect) {
		case "gpack":
		case "rpack":
		case "package":
		case "archive": break;
		default: return { reason: `is a manifest of the dialect ${dialect}, which ggen's registry client does not list` };
	}
	const [problem] = doc.problems;
	if (problem) return { reason: `cannot be read as ggen reads it: ${problem.message}` };
	if (!id || !name || !version || !description) return { reason: `states no ${Object.entries({
		id,
		name,
		version,
		description
	}).flatMap(([key, value]) => value ? [] : [key]).join(", ")}` };
	if (!isSemver(version)) return { reason: `has the version ${JSON.stringify(version)}, which is not MAJOR.MINOR.PATCH` };
	return {
		id,
		name,
		version,
		description,
		license: manifest.license,
		author: text(table, "author") ?? (texts(table, "authors").join(", ") || void 0),
		homepage: text(table, "homepage"),
		repository: text(table, "repository") ?? text(own(root, "metadata"), "repository"),
		category: text(table, "category") ?? texts(table, "categories")[0],
		keywords: texts(table, "keywords"),
		dependencies: rangesOf(manifest)
	};
}
function rangesOf(manifest) {
	if (manifest.dialect !== "gpack" && manifest.dialect !== "rpack") return void 0;
	const ranges = {};
	for (const { id, range } of dependenciesOf(manifest)) if (range !== void 0) ranges[id] = range;
	return ranges;
}
/** Narrows what `describePack` gave. */
function isDescribed(described) {
	return "id" in described;
}

// src/core/entries/local-packs.ts
/** Reads the gpacks of a tree by their `gpack.toml`; saved copies, and files that its policy excludes, are none. */
function localPacks(tree) {
	const exclude = excludedBy(tree);
	const packs = [];
	const refused = [];
	for (const [directory, [first]] of packManifests(knownFiles(tree.entries, void 0, exclude))) {
		if (first?.recognised.kind !== "gpack-manifest") continue;
		const described = describe(tree, first.entry.path);
		if ("reason" in described) refused.push({
			file: first.entry.path,
			reason: described.reason
		});
		else packs.push({
			directory,
			description: described
		});
	}
	return {
		packs,
		refused
	};
}
function excludedBy(tree) {
	const bytes = tree.read(POLICY_PATH);
	if ("reason" in bytes) return [];
	return texts(own(parseTomlDocument(createSource(POLICY_PATH, bytes)).value, "files"), "exclude");
}
/** Describes the gpack of one manifest of a tree. */
function describe(tree, path) {
	const bytes = tree.read(path);
	if ("reason" in bytes) return { reason: `cannot be read: ${bytes.reason}` };
	const limit = maxBytes("gpack-manifest");
	if (bytes.length > limit) return { reason: `has ${bytes.length} bytes, the limit is ${limit}` };
	const manifest = readManifest(parseTomlDocument(createSource(path, bytes)), recognise(path));
	return manifest ? describePack(manifest) : { reason: "is no manifest of a gpack" };
}

export { localPacks as n, isDescribed as r, describe as t };