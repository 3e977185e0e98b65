import "./rolldown-runtime.js";
import { Ar as visible, Ir as exitCodes, Lr as InputError, Rn as textSource, Xt as advisoryPath, Zt as isAdvisoryPath, or as own, zt as count } from "./start.js";
import { Et as versioningOf, ht as recordFaults, pn as parseJsonDocument, xt as readAdvisory } from "./engine.js";
import { a as isIn, i as cutOrder, t as affectedSet } from "./affected-set.js";
import { t as openIndex } from "./index-text.js";

// src/core/advisories/new-record.ts
/** The version of the OSV schema that records are written by. */
const SCHEMA_VERSION = "1.6.7";
/**
* Writes an advisory about a gpack of an index: `GPACK-<year>-<number>`, the number after the highest of its year.
* @throws InputError for a gpack that the index does not list, for a version that is none, and for a range of no version
*/
function writeAdvisory(advisory, packs, tree, now) {
	const entry = own(packs, advisory.package);
	if (entry === void 0) throw new InputError("id", `no gpack ${JSON.stringify(advisory.package)} is in the index; \`gpack list\` shows those that are`);
	const id = nextId(tree, now.slice(0, 4));
	const record = recordOf(id, advisory, now);
	const read = readAdvisory(record);
	if ("fault" in read) throw new InputError("advisory", `the advisory cannot be written: ${read.fault}`);
	const affected = affectedVersions(read, Object.keys(own(entry, "versions") ?? {}));
	return {
		id,
		path: advisoryPath(id),
		text: `${JSON.stringify(record, void 0, 2)}\n`,
		affected
	};
}
function recordOf(id, advisory, now) {
	const { introduced, fixed, lastAffected, severity } = advisory;
	if (fixed !== void 0 && lastAffected !== void 0) throw new InputError("--last-affected", "--fixed and --last-affected say the same in two ways; give one");
	const { isVersion, compare } = semantic();
	for (const [option, version] of [
		["introduced", introduced === "0" ? void 0 : introduced],
		["fixed", fixed],
		["last-affected", lastAffected]
	]) if (version !== void 0 && !isVersion(version)) throw new InputError(`--${option}`, `--${option} ${JSON.stringify(version)} is no semantic version; write one such as 1.2.0`);
	const end = fixed ?? lastAffected;
	if (end !== void 0 && introduced !== "0" && compare(end, introduced) < (fixed === void 0 ? 0 : 1)) throw new InputError("--introduced", `no version lies between ${introduced} and ${end}; --introduced comes first`);
	const specific = {
		...advisory.malicious ? { kind: "malicious" } : {},
		...severity ? { severity } : {}
	};
	return {
		schema_version: SCHEMA_VERSION,
		id,
		published: now,
		modified: now,
		...advisory.aliases.length > 0 ? { aliases: advisory.aliases } : {},
		summary: advisory.summary,
		affected: [{
			package: {
				ecosystem: "gpack",
				name: advisory.package
			},
			ranges: [{
				type: "SEMVER",
				events: [
					{ introduced },
					...fixed === void 0 ? [] : [{ fixed }],
					...lastAffected === void 0 ? [] : [{ last_affected: lastAffected }]
				]
			}]
		}],
		...advisory.references.length > 0 ? { references: advisory.references.map((url) => ({
			type: "WEB",
			url
		})) } : {},
		...Object.keys(specific).length > 0 ? { database_specific: specific } : {}
	};
}
function semantic() {
	const versioning = versioningOf("gpack");
	return {
		isVersion: (text) => versioning.isVersion(text),
		compare: (a, b) => versioning.compare(a, b)
	};
}
function nextId(tree, year) {
	let last = 0;
	for (const { path } of tree.entries) {
		if (!isAdvisoryPath(path)) continue;
		const [, of, number = ""] = /GPACK-(\d{4})-(\d{4,9})\.json$/.exec(path) ?? [];
		if (of === year) last = Math.max(last, Number(number));
	}
	return `GPACK-${year}-${String(last + 1).padStart(4, "0")}`;
}
function affectedVersions(advisory, published) {
	const versioning = versioningOf("gpack");
	return published.filter((version) => advisory.affected.some((affected) => isIn(cutOrder(versioning), version, affectedSet(affected).versions))).toSorted((a, b) => versioning.compare(a, b));
}

// src/cli/advisory/new.ts
/**
* Writes an advisory into a registry and says what it is about; returns the exit code.
* @throws InputError as `writeAdvisory`, and for a record that `advisory/form` would refuse
*/
async function newAdvisory(advisory, index, port, terminal) {
	const tree = await port.tree();
	const { packs } = openIndex(tree, index, true);
	const { id, path, text, affected } = writeAdvisory(advisory, packs, tree, port.now());
	const [fault] = recordFaults(parseJsonDocument(textSource(path, text)));
	if (fault) throw new InputError("advisory", `nothing is written: ${fault.message}`);
	port.write(path, text);
	terminal.out(`Wrote ${path}.\n`);
	const about = visible(advisory.package);
	terminal.out(affected.length === 0 ? `${id} is about no version of ${about} that the index lists; look at --introduced, --fixed and --last-affected.\n` : `${id} is about ${count(affected.length, "published version")} of ${about}: ${affected.slice(0, 20).join(", ")}${affected.length > 20 ? ", …" : ""}\n`);
	terminal.out(`It warns once it is on the base branch. \`gpack dependents ${about}\` shows whom.\n`);
	return exitCodes.pass;
}

export { newAdvisory };