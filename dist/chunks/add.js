import "./rolldown-runtime.js";
import { l as exitCodes, s as visible } from "./escape.js";
import { d as text, l as own } from "./finding.js";
import { c as publishedEntry, i as describe, n as committedSource, o as isDescribed, r as listedUrl, t as committedDigest } from "./committed-source.js";
import { n as writeIndexText, t as openIndex } from "./index-text.js";
import { t as InputError } from "./input-error.js";

// src/cli/index/add.ts
/** Lists one version of a gpack in an index; returns the exit code. */
async function addToIndex(request, port, terminal) {
	const { directory, index: path, choices, gitUrl, rewrite, isDryRun } = request;
	const index = openIndex(await port.tree(), path, false);
	const commit = await port.committed(directory);
	const pack = describe(commit.tree, "gpack.toml");
	const place = directory === "" ? "." : directory;
	if (!isDescribed(pack)) throw new InputError(place, `${place}/gpack.toml ${pack.reason}; nothing was written`);
	const entry = own(index.packs, pack.id);
	const integrity = committedDigest(commit, place, port.sha256);
	const name = `${pack.id} ${pack.version}`;
	const listed = own(own(entry, "versions"), pack.version);
	const stated = text(listed, "integrity");
	if (stated === integrity && !rewrite) {
		terminal.out(`${visible(`${path} lists ${name} already, with these files.`)}\n`);
		return exitCodes.pass;
	}
	if (listed !== void 0 && !rewrite) throw new InputError("--rewrite", `${path} lists ${name} with the digest ${stated ?? "of nothing"}, and these files have ${integrity}; give them a new version, or, if nobody has this one yet, use --rewrite`);
	const source = committedSource(commit, directory, {
		given: gitUrl,
		known: listedUrl(entry)
	}, port.sha256);
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