import "./rolldown-runtime.js";
import { Lr as InputError, zt as count } from "./start.js";
import { t as columns } from "./columns.js";
import { t as askCatalogue } from "./open.js";
import { t as summaries } from "./summary.js";

// src/cli/catalogue/list.ts
/** Runs `gpack list`: every pack with its newest version. */
function listPacks(line, terminal) {
	return askCatalogue(line, terminal, "directory", ({ catalogue }) => {
		show(summaries(catalogue), line, terminal);
		return 0;
	});
}
/**
* Runs `gpack search`: the packs in whose id, name, description, tags and keywords every word stands, those first that have
* them in the id or name.
* @throws InputError without a word
*/
function searchPacks(line, terminal) {
	return askCatalogue(line, terminal, "more", ({ catalogue, operands }) => {
		const words = operands.flatMap((operand) => operand.toLowerCase().split(/\s+/)).filter((word) => word !== "");
		if (words.length === 0) throw new InputError("words", "gpack search needs a word, such as `gpack search . rust`");
		show(summaries(catalogue).map((pack) => ({
			pack,
			rank: rankOf(pack, words)
		})).filter(({ rank }) => rank !== void 0).toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0)).map(({ pack }) => pack), line, terminal);
		return 0;
	});
}
/** The sum over all words of how telling the place is in which each stands; `undefined` when one stands nowhere. */
function rankOf({ id, name, description, tags, keywords }, words) {
	const places = [
		description ?? "",
		[...tags, ...keywords].join("\n"),
		name ?? "",
		id
	].map((place) => place.toLowerCase());
	let rank = 0;
	for (const word of words) {
		const best = places.findLastIndex((place) => place.includes(word));
		if (best === -1) return void 0;
		rank += best + 1;
	}
	return rank;
}
function show(packs, line, terminal) {
	if (line.has("json")) {
		terminal.out(`${JSON.stringify({ packs }, null, 2)}\n`);
		return;
	}
	terminal.out(columns(packs.map((pack) => [
		pack.id,
		pack.version ?? "-",
		`${mark(pack)}${pack.description ?? ""}`
	])));
	terminal.err(`${count(packs.length, "pack")}\n`);
}
function mark({ deprecated, yanked }) {
	return yanked ? "[yanked] " : deprecated ? "[deprecated] " : "";
}

export { listPacks, searchPacks };