import "./rolldown-runtime.js";
import { Ct as stalenessOf, St as createDatabase, bt as advisoryIn, wt as ecosystems, xt as readAdvisory } from "./engine.js";
import { Lr as InputError, Wn as compareText, at as sha256, qt as isAttestationPath } from "./start.js";
import { t as archivedFiles } from "./zip.js";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";

// src/platform/advisories/read-advisories.ts
/** Bytes of one record and of all records together, inflated; several times what the public databases have. */
const MAX_RECORD = 8388608;
const MAX_TOTAL = 4294967296;
const MAX_RECORDS = 2e6;
/** Records that could not be read that are told. */
const TOLD = 3;
/**
* Reads advisories of OSV from files: zip archives as https://osv.dev offers them, single records, and directories of either.
* @throws InputError for a path where nothing stands, and for an archive that cannot be read
*/
async function readAdvisories(paths) {
	const advisories = [];
	const unread = [];
	let unreadCount = 0;
	let asOf = "";
	const hash = createHash("sha256");
	const take = (name, bytes) => {
		hash.update(bytes);
		const advisory = recordOf(bytes);
		if ("fault" in advisory) {
			unreadCount += 1;
			if (unread.length < TOLD) unread.push(`${name}: ${advisory.fault}`);
			return;
		}
		const day = new Date(advisory.modified).toISOString().slice(0, 10);
		if (day > asOf) asOf = day;
		if (advisory.affected.length > 0) advisories.push(advisory);
	};
	for (const path of paths.flatMap(filesAt)) {
		if (!path.endsWith(".zip")) {
			take(path, readFileSync(path));
			continue;
		}
		const archive = readFileSync(path);
		const fault = await archivedFiles(archive, {
			maxFiles: MAX_RECORDS,
			maxBytes: MAX_TOTAL,
			maxFile: MAX_RECORD
		}, (name, bytes) => {
			if (name.endsWith(".json")) take(`${path}/${name}`, bytes);
		});
		if (fault !== void 0) throw new InputError("advisories", `${JSON.stringify(path)} cannot be read: ${fault}`);
	}
	return {
		advisories,
		asOf,
		digest: hash.digest("hex"),
		unread,
		unreadCount
	};
}
/** The records and archives at a path, in the order of their names. */
function filesAt(path) {
	const there = lstatSync(path, { throwIfNoEntry: false });
	if (there?.isFile() === true) return [path];
	if (there?.isDirectory() !== true) throw new InputError("advisories", `${JSON.stringify(path)} is no file and no directory; name records of OSV, or archives of them`);
	return readdirSync(path, {
		withFileTypes: true,
		recursive: true
	}).filter((entry) => entry.isFile() && /\.(?:json|zip)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).toSorted(compareText);
}
function recordOf(bytes) {
	if (bytes.length > MAX_RECORD) return { fault: `it has more than ${MAX_RECORD} bytes` };
	let record;
	try {
		record = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return { fault: "it is not JSON" };
	}
	return readAdvisory(record);
}

// src/platform/supply.ts
/**
* Gets what a scan is to know, from files of this machine alone: advisories, credentials in the forms of known services, and who
* proves signatures. The libraries for these are loaded here, and no earlier.
* @throws InputError for advisories and for a root of trust that cannot be read
*/
async function supplyOf({ trees, own, advisories, maxDays, today, signatures, trusted }) {
	const [files, port, { findKnownSecrets }] = await Promise.all([
		readAdvisories(advisories),
		signaturePort(trees, signatures, trusted),
		import("./secretlint.js")
	]);
	const database = createDatabase([...own.flatMap(advisoryIn), ...files.advisories]);
	const unknown = ecosystems.filter((ecosystem) => ecosystem !== "gpack" && !database.ecosystems.has(ecosystem));
	return {
		supply: {
			advisories: database,
			knownSecrets: findKnownSecrets,
			...port ? { signatures: port } : {}
		},
		digest: sha256(`${files.digest}\n${own.map((bytes) => sha256(bytes)).join("\n")}`),
		gaps: advisories.length > 0 ? gapsOf(files, {
			today,
			maxDays
		}) : [],
		notChecked: notChecked(unknown)
	};
}
/** What keeps advisories from clearing anything, though they may warn. */
function gapsOf(files, { today, maxDays }) {
	const gap = (reason, next) => ({
		file: "",
		reason,
		who: {
			kind: "maintainers",
			names: []
		},
		next
	});
	const gaps = [];
	const stale = stalenessOf({
		asOf: files.asOf,
		today,
		maxDays
	});
	if (stale !== void 0) gaps.push(gap(stale, "give newer advisories, or allow more days"));
	if (files.unreadCount > 0) gaps.push(gap(`${files.unreadCount} ${files.unreadCount === 1 ? "advisory" : "advisories"} could not be read, such as ${files.unread.join("; ")}`, "get the advisories again"));
	return gaps;
}
function notChecked(unknown) {
	if (unknown.length === 0) return [];
	return [`known weaknesses of packages of ${unknown.join(", ")}: no advisories of them were given`];
}
/** Proves signatures, where there are some to be proved. */
async function signaturePort(trees, { trustedRoot }, trusted) {
	if (!trees.some(({ entries }) => entries.some(({ path }) => isAttestationPath(path)))) return void 0;
	const [{ signatureVerifier }, { publicTrustedRoot }] = await Promise.all([import("./verify.js"), import("./trusted-root.gen.js")]);
	if (trustedRoot === void 0) return signatureVerifier(publicTrustedRoot);
	const bytes = await trusted(trustedRoot);
	if (!bytes) throw new InputError("policy", `the trusted root ${JSON.stringify(trustedRoot)} that the policy names does not exist`);
	return signatureVerifier(new TextDecoder().decode(bytes));
}

export { supplyOf as t };