import { an as parseCargoRange, lt as closest } from "./engine.js";
import { Lr as InputError } from "./start.js";

// src/cli/catalogue/asked.ts
/**
* What `id@range` asks for; without a range any version.
* @throws InputError for a pack that the registry has not, and for what is no range
*/
function askedFor(operand, catalogue) {
	const [id, range = "*"] = splitAt(operand);
	const parsed = parseCargoRange(range);
	if ("fault" in parsed) throw new InputError(operand, `${JSON.stringify(range)} is no range (${parsed.fault}); write one such as ${id}@^1.2 or ${id}@=1.2.3`);
	knownPack(id, catalogue);
	return {
		id,
		range
	};
}
/** The parts of `id@rest`. */
function splitAt(operand) {
	const at = operand.indexOf("@");
	return at === -1 ? [operand] : [operand.slice(0, at), operand.slice(at + 1)];
}
/** Ids that are compared, in UTF-16 code units. */
const MAX_LENGTH = 200;
/** Refuses a pack that the registry has not, and names the nearest that it has. */
function knownPack(id, catalogue) {
	if (catalogue.releasesOf(id)) return;
	const ids = [...catalogue.ids()].filter((known) => known.length <= MAX_LENGTH);
	const near = ids.length === 0 ? "`gpack list` lists all" : `near is ${JSON.stringify(closest(id.slice(0, MAX_LENGTH), ids))}`;
	throw new InputError("id", `no index and no pack here has ${JSON.stringify(id)}; ${near}`);
}

export { knownPack as n, splitAt as r, askedFor as t };