import "./rolldown-runtime.js";
import { Ar as visible, At as shownSource, Ir as exitCodes, Lr as InputError, Tr as sourceKey, cr as text, or as own } from "./start.js";
import { a as listedUrl, i as committedSource, r as committedDigest, s as publishedEntry, t as hostsOf } from "./hosts.js";
import { n as writeIndexText, t as openIndex } from "./index-text.js";
import { r as isDescribed, t as describe } from "./local-packs.js";
import { vn as isCommitId } from "./engine.js";

// src/cli/index/offered.ts
/**
* The gpack in a directory, as it is committed.
* @throws InputError where it is in no commit, or cannot be listed
*/
async function offeredHere(directory, gitUrl, port) {
	const commit = await port.committed(directory);
	const place = directory === "" ? "." : directory;
	return {
		pack: describedPack(`${place}/gpack.toml`, describe(commit.tree, "gpack.toml")),
		integrity: committedDigest(commit, place, port.sha256),
		source: (known) => committedSource(commit, directory, {
			given: gitUrl,
			known
		}, port.sha256)
	};
}
/**
* The gpack in a repository, which is fetched. Hosts are those of the policy in the tree.
* @throws InputError where it cannot be fetched, or cannot be listed
*/
async function offeredElsewhere(operand, tree, port) {
	const { gitUrl, revision, path } = operand;
	const hosts = hostsOf(tree);
	const gitRev = isCommitId(revision) ? revision.toLowerCase() : await port.commitAt({
		gitUrl,
		name: revision
	}, hosts);
	const request = {
		gitUrl,
		gitRev,
		path
	};
	const where = shownSource(request);
	const answer = (await port.sources([request], hosts)).get(sourceKey(request));
	if (answer?.kind !== "found") {
		const reason = answer?.reason ?? "it was not looked at";
		const next = answer?.kind === "unknown" && answer.next !== void 0 ? answer.next : "nothing was written";
		throw new InputError("gpack", `${where} cannot be listed: ${reason}; ${next}`);
	}
	const { digest, manifest, committed } = answer;
	const pack = describedPack(`gpack.toml of ${where}`, manifest);
	if (digest.kind !== "digest") throw new InputError("gpack", `${where} has no digest: ${digest.path || "it"}: ${digest.reason}`);
	const { integrity } = digest;
	return {
		pack,
		integrity,
		source: () => ({
			gitUrl,
			gitRev,
			path,
			integrity,
			published: committed
		})
	};
}
function describedPack(name, found) {
	if (isDescribed(found)) return found;
	throw new InputError("gpack", `${name} ${found.reason}; nothing was written`);
}

// src/cli/index/add.ts
/** Lists one version of a gpack in an index; returns the exit code. */
async function addToIndex(request, port, terminal) {
	const { from, index: path, choices, gitUrl, rewrite, isDryRun } = request;
	const tree = await port.tree();
	const index = openIndex(tree, path, false);
	const { pack, integrity, source: sourceOf } = await (typeof from === "string" ? offeredHere(from, gitUrl, port) : offeredElsewhere(from, tree, port));
	const entry = own(index.packs, pack.id);
	const name = `${pack.id} ${pack.version}`;
	const listed = own(own(entry, "versions"), pack.version);
	const stated = text(listed, "integrity");
	if (stated === integrity && !rewrite) {
		terminal.out(`${visible(`${path} lists ${name} already, with these files.`)}\n`);
		return exitCodes.pass;
	}
	if (listed !== void 0 && !rewrite) throw new InputError("--rewrite", `${path} lists ${name} with the digest ${stated ?? "of nothing"}, and these files have ${integrity}; give them a new version, or, if nobody has this one yet, use --rewrite`);
	const source = sourceOf(listedUrl(entry));
	const written = publishedEntry(entry, pack, source, choices);
	if (!isDryRun) port.write(path, writeIndexText(index, /* @__PURE__ */ new Map([[pack.id, written]]), port.now()));
	terminal.out(described(name, source, pack));
	terminal.out(`${path} ${isDryRun ? "would be" : "was"} written; \`gpack validate\` judges it.\n`);
	return exitCodes.pass;
}
function described(name, source, { dependencies }) {
	const rows = {
		git_url: source.gitUrl,
		git_rev: source.gitRev,
		path: source.path || "(the root)",
		integrity: source.integrity,
		dependencies: Object.entries(dependencies ?? {}).map(([id, range]) => `${id} ${range}`).join(", "),
		published: source.published ?? ""
	};
	const lines = Object.entries(rows).flatMap(([key, value]) => value === "" ? [] : [`  ${key.padEnd(13)}${visible(value)}\n`]);
	return `adds ${visible(name)}\n${lines.join("")}`;
}

export { addToIndex };