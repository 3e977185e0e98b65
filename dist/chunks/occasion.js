import { t as InputError } from "./input-error.js";
import { C as git } from "./commit-tree.js";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

// src/platform/git/fetch.ts
/** Blobs above this are not fetched; they are beyond every limit anyway. */
const BLOB_LIMIT = "blob:limit=64m";
/** True when a repository has the commits and their common history. */
async function hasChange(directory, base, head) {
	return (await git(directory, [
		"merge-base",
		base,
		head
	])).ok;
}
/** True when a repository has commits with the trees that they name. */
async function hasCommits(directory, commits) {
	return (await Promise.all(commits.map((commit) => git(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${commit}^{tree}`
	])))).every(({ ok }) => ok);
}
/**
* Fetches two commits into a new bare repository: first the commits alone, to find their merge base,
* then the files of merge base and head. Nothing is checked out, no hook and no submodule is touched,
* and the workspace is left as it is.
*/
async function fetchChange(remote, base, head) {
	const directory = mkdtempSync(join(remote.temporary, "gpack-"));
	await must(git(directory, [
		"init",
		"--quiet",
		"--bare",
		"."
	]), "make a repository");
	const fetch = fetchInto(directory, remote);
	for (const [input, commit] of [["base", base], ["head", head]]) if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) throw new InputError(input, `${JSON.stringify(commit)} is not in the workspace and no full commit id, so it cannot be fetched`);
	await must(fetch("tree:0", [base, head]), "fetch base and head");
	const merged = await git(directory, [
		"merge-base",
		base,
		head
	]);
	const from = merged.ok ? merged.stdout.toString("latin1").trim() : base;
	await must(fetch(BLOB_LIMIT, [
		from,
		base,
		head
	], "--depth=1"), "fetch the files of base and head");
	rmSync(join(directory, "shallow"), { force: true });
	return directory;
}
/** Fetches objects by their ids into a repository: what a filter leaves of them, and of their history. */
function fetchInto(directory, remote) {
	return (filter, ids, ...more) => git(directory, [
		...protocols(remote.url),
		"-c",
		"fetch.negotiationAlgorithm=noop",
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--no-write-fetch-head",
		`--filter=${filter}`,
		...more,
		remote.url,
		...ids
	], authorization(remote));
}
async function must(running, what) {
	const { ok, error } = await running;
	if (!ok) throw new InputError("head", `git could not ${what}: ${error}. Check that the token may read the repository (contents: read)`);
}
/** Only the protocol of the remote itself may be used, whatever a server redirects to. */
function protocols(url) {
	return [
		"-c",
		"protocol.allow=never",
		"-c",
		`protocol.${url.startsWith("https://") ? "https" : url.startsWith("http://") ? "http" : "file"}.allow=always`
	];
}
/** The token as a header, passed by the environment so that no process list shows it. */
function authorization({ url, token }) {
	if (token === "" || !/^https?:/.test(url)) return {};
	const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: "safe.directory",
		GIT_CONFIG_VALUE_0: "*",
		GIT_CONFIG_KEY_1: `http.${new URL(url).origin}/.extraheader`,
		GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`
	};
}

// src/actions/delivery/occasion.ts
/**
* The commit that a report is of, and where it is shown. A change names its head. A tree is the commit of the run only
* if the workspace stands at that commit; otherwise nobody can say of which commit it is: `undefined`.
*/
function occasionOf(subject, { sha, ref, pull, workspaceCommit }) {
	if (subject.kind === "change") return pull !== void 0 && pull.head === subject.head ? {
		sha: subject.head,
		pull: pull.number,
		ref: `refs/pull/${pull.number}/head`
	} : {
		sha: subject.head,
		pull: void 0,
		ref: void 0
	};
	if (pull !== void 0 || sha === "" || workspaceCommit !== sha) return void 0;
	return {
		sha,
		pull: void 0,
		ref: ref === "" ? void 0 : ref
	};
}

export { hasCommits as a, hasChange as i, fetchChange as n, fetchInto as r, occasionOf as t };