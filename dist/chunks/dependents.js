import "./rolldown-runtime.js";
import { Ar as visible, Lr as InputError, zt as count } from "./start.js";
import { dt as indirectDependentsOf, ft as takes, nn as positionOf, ut as dependentsOf } from "./engine.js";
import { t as columns } from "./columns.js";
import { n as knownPack, r as splitAt } from "./asked.js";
import { t as askCatalogue } from "./open.js";

// src/cli/catalogue/dependents.ts
/**
* Runs `gpack dependents`: who needs a pack, directly and through others, and whose range takes a version of it.
* @throws InputError for a pack or version that is not there
*/
function listDependents(line, terminal) {
	return askCatalogue(line, terminal, "more", ({ catalogue, operands }) => {
		const [operand, surplus] = operands;
		if (operand === void 0 || surplus !== void 0) throw new InputError("id", "gpack dependents takes one pack, such as `gpack dependents . io.example.greeting@1.2.0`");
		const [id, asked] = splitAt(operand);
		knownPack(id, catalogue);
		const position = askedPosition(id, asked, catalogue);
		const version = catalogue.universe.pack(id).releases[position]?.version;
		const direct = dependentsOf(catalogue, id).map((dependent) => ({
			id: dependent.pack.id,
			version: dependent.pack.releases[dependent.position]?.version ?? "",
			range: dependent.requirement.range,
			takes: takes(catalogue, dependent, position),
			newest: dependent.isNewest
		}));
		const indirect = indirectDependentsOf(catalogue, id);
		if (line.has("json")) {
			terminal.out(`${JSON.stringify({
				id,
				version,
				direct,
				indirect
			}, null, 2)}\n`);
			return 0;
		}
		const taking = direct.filter((dependent) => dependent.takes).length;
		terminal.out(`${visible(id)} ${version} is needed by ${count(direct.length, "pack")} directly, ${taking} of them in a range that takes it, and by ${indirect.length} through others.\n`);
		if (direct.length > 0) {
			const rows = direct.map((row) => [
				`${row.id} ${row.version}`,
				row.range,
				row.takes ? "takes it" : "does not take it",
				row.newest ? "" : "a newer version does not need the pack"
			]);
			terminal.out(`\n${columns(rows, "  ")}`);
		}
		if (indirect.length > 0) terminal.out(`\n${columns(indirect.map((row) => [row.id, `through ${row.through}`]), "  ")}`);
		return 0;
	});
}
/** The version that is asked for, else the highest that may be chosen, else the highest. */
function askedPosition(id, asked, { universe }) {
	const pack = universe.pack(id);
	if (asked === void 0) return pack.newest;
	const position = positionOf(pack, asked);
	if (position !== void 0) return position;
	const versions = pack.releases.map(({ version }) => version);
	throw new InputError("version", `${JSON.stringify(id)} has no version ${JSON.stringify(asked)}; it has ${versions.slice(-20).join(", ") || "none"}`);
}

export { listDependents };