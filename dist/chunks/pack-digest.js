import { n as dirHash, r as nameFault } from "./dir-hash.js";

// src/core/integrity/pack-digest.ts
/** Files of one pack that are hashed. */
const MAX_FILES = 2e4;
/**
* The canonical digest of a pack: Go's `h1:` over every regular file below its directory, packs nested in it
* included, what lies in `.git` left out. File modes do not take part. Links and submodules are refused:
* what they stand for lies elsewhere.
*/
function packDigest(tree, listing, directory, sha256) {
	const start = directory === "" ? 0 : directory.length + 1;
	const files = [];
	for (const { path, kind } of listing.under(directory)) {
		const name = path.slice(start);
		if (isGitOwn(name)) continue;
		const fault = kind === "file" ? nameFault(name) : `it is a ${kind === "link" ? "symbolic link" : kind}`;
		if (fault !== void 0) return {
			kind: "refused",
			path,
			reason: fault
		};
		if (files.length >= MAX_FILES) return {
			kind: "unread",
			path: directory,
			reason: `the pack has more than ${MAX_FILES} files`
		};
		const hash = hashOf(tree, path, sha256);
		if (typeof hash !== "string") return {
			kind: "unread",
			path,
			reason: hash.reason
		};
		files.push({
			name,
			sha256: hash
		});
	}
	if (files.length === 0) return {
		kind: "refused",
		path: directory,
		reason: "it holds no file"
	};
	return {
		kind: "digest",
		integrity: dirHash(files, sha256)
	};
}
function hashOf(tree, path, sha256) {
	if (tree.hash) return tree.hash(path);
	const bytes = tree.read(path);
	return "reason" in bytes ? bytes : sha256(bytes);
}
function isGitOwn(name) {
	return name.includes(".git") && name.split("/").includes(".git");
}

export { packDigest as t };