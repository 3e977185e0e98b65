import "./rolldown-runtime.js";
import { Ar as visible, Ir as exitCodes, Ln as createSource, Lr as InputError, Yt as recognise } from "./start.js";
import { Tn as parseTomlDocument, at as resolve$1, ct as readLock, in as positionsOf, ot as explain, pn as parseJsonDocument, st as factsOf, tn as createUniverse } from "./engine.js";
import { t as askedFor } from "./asked.js";
import { t as askCatalogue } from "./open.js";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/catalogue/resolve.ts
/**
* Runs `gpack resolve`: chooses a version for everything that some packs need, or tells why there is none.
* @throws InputError for a pack that is not there, a range that is none, a lock that is not read
*/
function resolvePacks(line, terminal) {
	return askCatalogue(line, terminal, "more", ({ catalogue, operands }) => {
		if (operands.length === 0) throw new InputError("id", "gpack resolve needs a pack, such as `gpack resolve . io.example.greeting@^1.2`");
		const requirements = operands.map((operand) => askedFor(operand, catalogue));
		const universe = createUniverse(catalogue, lockedIn(line.value("lock")));
		const prefer = line.has("lowest") ? "lowest" : "highest";
		const { chosen, conflict } = resolve$1(universe, {
			requirements,
			prefer
		});
		if (conflict) {
			terminal.out(line.has("json") ? conflictJson(conflict) : conflictText(conflict));
			return exitCodes.fail;
		}
		terminal.out(line.has("json") ? chosenJson(chosen) : chosenTree(requirements, chosen));
		return exitCodes.pass;
	});
}
/** The versions that a lock file holds, by pack. */
function lockedIn(path) {
	if (path === void 0) return /* @__PURE__ */ new Map();
	let bytes;
	try {
		bytes = readFileSync(resolve(path));
	} catch (error) {
		throw new InputError("--lock", `${JSON.stringify(path)} cannot be read; name a lock file`, { cause: error });
	}
	const source = createSource(path, bytes);
	const doc = source.text.trimStart().startsWith("{") ? parseJsonDocument(source) : parseTomlDocument(source);
	const lock = readLock(doc, recognise(path));
	if (!lock || lock.entries.length === 0) throw new InputError("--lock", `${JSON.stringify(path)} locks nothing; name a lock file of ggen`);
	return new Map(lock.entries.flatMap(({ name, version }) => version === void 0 ? [] : [[name, version]]));
}
function conflictText(conflict) {
	const lines = explain(conflict);
	const isNumbered = lines.some(({ number }) => number !== void 0);
	return `It cannot be resolved.\n\n${lines.map(({ text, number }) => {
		const mark = number === void 0 ? "" : `(${number})`;
		return `${isNumbered ? mark.padEnd(5) : ""}${visible(text)}\n`;
	}).join("")}`;
}
function conflictJson(conflict) {
	const explanation = explain(conflict).map(({ text, number }) => number === void 0 ? { text } : {
		text,
		number
	});
	const requirements = factsOf(conflict).map((fact) => ({
		by: fact.kind === "requested" ? null : {
			id: fact.dependent.id,
			versions: positionsOf(fact.releases).map((at) => fact.dependent.releases[at]?.version)
		},
		...fact.requirement,
		matching: positionsOf(fact.matching).map((at) => fact.needed.releases[at]?.version)
	}));
	return `${JSON.stringify({ conflict: {
		explanation,
		requirements
	} }, null, 2)}\n`;
}
function chosenJson(chosen) {
	const versions = new Map(chosen.map(({ pack, position }) => [pack.id, pack.releases[position]?.version]));
	const packs = chosen.map(({ pack, position }) => ({
		id: pack.id,
		version: versions.get(pack.id),
		needs: (pack.releases[position]?.needs ?? []).map(({ id, range }) => ({
			id,
			range,
			version: versions.get(id)
		}))
	}));
	return `${JSON.stringify({ packs }, null, 2)}\n`;
}
/** A tree of what was chosen; what a pack needs is told where it first occurs. */
function chosenTree(requirements, chosen) {
	const byId = new Map(chosen.map((one) => [one.pack.id, one]));
	const told = /* @__PURE__ */ new Set();
	const lines = [];
	const open = requirements.toReversed().map((requirement) => ({
		requirement,
		lead: "",
		branch: ""
	}));
	for (let next = open.pop(); next; next = open.pop()) {
		const { requirement, lead, branch } = next;
		const one = byId.get(requirement.id);
		if (!one) continue;
		const { pack, position } = one;
		const { version = "", yanked = false, needs = [] } = pack.releases[position] ?? {};
		const newest = pack.newest;
		const notes = [
			...branch === "" || requirement.range === "" ? [] : [requirement.range],
			...newest <= position ? [] : [`newest is ${pack.releases[newest]?.version}`],
			...yanked ? ["yanked"] : [],
			...told.has(pack.id) && needs.length > 0 ? ["needs are above"] : []
		];
		lines.push(`${lead}${branch}${visible(pack.id)} ${version}${notes.length > 0 ? `  (${visible(notes.join("; "))})` : ""}`);
		if (told.has(pack.id)) continue;
		told.add(pack.id);
		const below = `${lead}${branch === "├── " ? "│   " : branch === "└── " ? "    " : ""}`;
		needs.toReversed().forEach((requirement, nth) => {
			open.push({
				requirement,
				lead: below,
				branch: nth === 0 ? "└── " : "├── "
			});
		});
	}
	return `${lines.join("\n")}\n`;
}

export { resolvePacks };