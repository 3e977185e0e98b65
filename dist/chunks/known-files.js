import { n as recognise } from "./recognise.js";
import { t as parseGlob } from "./rust-glob.js";
import { r as directoryOf } from "./tree.js";

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

export { packManifests as a, packFinder as i, exclusion as n, knownFiles as r, depthOf as t };