import { Fn as factsOf, Mn as createRegistry, Pn as createPack, Tn as parseTomlDocument, dn as knownFiles, fn as packManifests, gn as readIndex, hn as indexExcess, ln as readManifest, pn as parseJsonDocument } from "./engine.js";
import { Ln as createSource, dn as createListing, kn as maxBytes } from "./start.js";

// src/core/read-registry.ts
/** Reads a registry to ask it something, without judging it. Never throws for anything in the tree. */
function readRegistry(tree, indexPaths) {
	const gaps = [];
	const listing = createListing(tree.entries, tree.probe);
	const known = knownFiles(tree.entries, indexPaths, []);
	const indexes = [];
	for (const file of known) {
		if (!file.recognised.kind.startsWith("index-") || file.recognised.copy) continue;
		const source = open(tree, file, gaps);
		const doc = source && indexDocument(source, file);
		if (!doc) continue;
		const excess = indexExcess(doc);
		const index = excess === void 0 ? readIndex(doc, false) : void 0;
		if (index) indexes.push(index);
		else gaps.push({
			file: doc.source.path,
			reason: excess ?? "the file does not parse"
		});
	}
	const packs = [];
	for (const [directory, files] of packManifests(known)) for (const file of files) {
		const source = open(tree, file, gaps);
		const manifest = source && readManifest(parseTomlDocument(source), file.recognised);
		if (!source || manifest?.dialect === "ontology-bundle") continue;
		if (!manifest) {
			gaps.push({
				file: source.path,
				reason: "the manifest does not parse"
			});
			continue;
		}
		packs.push(createPack(directory, source.path, listing, () => manifest, factsOf(manifest)));
		break;
	}
	return {
		registry: createRegistry(listing, packs, indexes, void 0),
		gaps
	};
}
function indexDocument(source, { recognised }) {
	return recognised.kind === "index-toml" ? parseTomlDocument(source) : parseJsonDocument(source);
}
function open(tree, { entry, recognised }, gaps) {
	const bytes = tree.read(entry.path);
	const limit = maxBytes(recognised.kind);
	const reason = "reason" in bytes ? bytes.reason : bytes.length > limit ? `the file has ${bytes.length} bytes, the limit for its kind is ${limit}` : void 0;
	if (reason !== void 0) gaps.push({
		file: entry.path,
		reason
	});
	return reason === void 0 && !("reason" in bytes) ? createSource(entry.path, bytes) : void 0;
}

export { readRegistry as t };