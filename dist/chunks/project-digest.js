import { t as treeDigest } from "./tree-digest.js";
import { A as workspaceAt, at as sha256 } from "./start.js";

// src/platform/project-digest.ts
/** The digest of the files of a directory, by which evidence names them; `undefined` where they have none. */
async function projectDigest(directory) {
	const { tree } = await workspaceAt(directory).open({
		base: void 0,
		head: void 0,
		indexes: []
	});
	const digest = treeDigest(tree, "", sha256);
	return digest.kind === "digest" ? digest.integrity : void 0;
}

export { projectDigest as t };