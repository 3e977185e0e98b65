import "./rolldown-runtime.js";
import { Wn as compareText, cr as text } from "./start.js";
import { ut as dependentsOf } from "./engine.js";
import { t as columns } from "./columns.js";
import { t as askCatalogue } from "./open.js";

// src/cli/catalogue/stats.ts
/** Packs and licences that are named. */
const NAMED = 5;
/** Runs `gpack stats`: how large a registry is, and what its packs lean on. */
function showStats(line, terminal) {
	return askCatalogue(line, terminal, "directory", ({ catalogue }) => {
		const packs = [...catalogue.ids()].map((id) => catalogue.universe.pack(id));
		const sizes = packs.map(({ releases }) => releases.length).toSorted((a, b) => a - b);
		const needs = packs.map((pack) => pack.releases[pack.newest]?.needs.length ?? 0);
		const needed = packs.map(({ id }) => ({
			id,
			dependents: dependentsOf(catalogue, id).length
		}));
		const licenses = /* @__PURE__ */ new Map();
		for (const { id } of packs) {
			const license = text(catalogue.entriesOf(id)[0]?.record, "license") ?? "none stated";
			licenses.set(license, (licenses.get(license) ?? 0) + 1);
		}
		const stats = {
			packs: packs.length,
			versions: sizes.reduce((sum, size) => sum + size, 0),
			yanked: packs.reduce((sum, { releases }) => sum + releases.filter(({ yanked }) => yanked).length, 0),
			deprecated: packs.filter(({ id }) => catalogue.deprecationOf(id)).length,
			versionsOfPack: {
				median: sizes[sizes.length >> 1] ?? 0,
				most: sizes.at(-1) ?? 0
			},
			withoutNeeds: needs.filter((amount) => amount === 0).length,
			needs: needs.reduce((sum, amount) => sum + amount, 0),
			mostNeeded: needed.filter(({ dependents }) => dependents > 0).toSorted((a, b) => b.dependents - a.dependents || compareText(a.id, b.id)).slice(0, NAMED),
			licenses: [...licenses].map(([license, amount]) => ({
				license,
				packs: amount
			})).toSorted((a, b) => b.packs - a.packs || compareText(a.license, b.license)).slice(0, NAMED)
		};
		if (line.has("json")) {
			terminal.out(`${JSON.stringify(stats, null, 2)}\n`);
			return 0;
		}
		terminal.out(columns([
			["packs", `${stats.packs}, of which ${stats.deprecated} deprecated`],
			["versions", `${stats.versions}, of which ${stats.yanked} yanked`],
			["versions of a pack", `median ${stats.versionsOfPack.median}, most ${stats.versionsOfPack.most}`],
			["dependencies", `${stats.needs} of the newest versions; ${stats.withoutNeeds} packs have none`],
			["most needed", stats.mostNeeded.map(({ id, dependents }) => `${id} (${dependents})`).join(", ") || "none"],
			["licenses", stats.licenses.map(({ license, packs }) => `${license} (${packs})`).join(", ") || "none"]
		]));
		return 0;
	});
}

export { showStats };