import "./rolldown-runtime.js";
import { Lr as InputError, cr as text } from "./start.js";
import { ut as dependentsOf } from "./engine.js";
import { t as columns } from "./columns.js";
import { n as knownPack } from "./asked.js";
import { t as askCatalogue } from "./open.js";
import { n as summaryOf } from "./summary.js";

// src/cli/catalogue/info.ts
/** Versions that are shown, the newest; JSON has all. */
const SHOWN = 20;
/**
* Runs `gpack info`: what a registry says of one pack.
* @throws InputError for a pack that is not there
*/
function showPack(line, terminal) {
	return askCatalogue(line, terminal, "more", ({ catalogue, operands }) => {
		const [id, surplus] = operands;
		if (id === void 0 || surplus !== void 0) throw new InputError("id", "gpack info takes one pack, such as `gpack info . io.example.greeting`");
		knownPack(id, catalogue);
		const pack = catalogue.universe.pack(id);
		const record = catalogue.entriesOf(id)[0]?.record;
		const info = {
			...summaryOf(catalogue, id),
			license: text(record, "license") ?? null,
			author: text(record, "author") ?? null,
			repository: text(record, "repository") ?? null,
			homepage: text(record, "homepage") ?? null,
			replacement: catalogue.deprecationOf(id)?.replacement ?? null,
			needs: pack.releases[pack.newest]?.needs ?? [],
			dependents: dependentsOf(catalogue, id).length,
			versions: pack.releases.toReversed().map(({ version, yanked }) => ({
				version,
				yanked
			}))
		};
		if (line.has("json")) {
			terminal.out(`${JSON.stringify(info, null, 2)}\n`);
			return 0;
		}
		const versions = info.versions.slice(0, SHOWN).map(({ version, yanked }) => yanked ? `${version} (yanked)` : version);
		const rows = [
			["id", info.id],
			["name", info.name],
			["description", info.description],
			["version", info.version],
			["deprecated", info.deprecated ? `yes${info.replacement === null ? "" : `; use ${info.replacement}`}` : null],
			["license", info.license],
			["author", info.author],
			["repository", info.repository],
			["homepage", info.homepage],
			["tags", info.tags.join(", ")],
			["keywords", info.keywords.join(", ")],
			["needs", info.needs.map((need) => `${need.id} ${need.range}`.trim()).join(", ")],
			["needed by", `${info.dependents}`],
			["versions", `${versions.join(", ")}${info.versions.length > SHOWN ? ` and ${info.versions.length - SHOWN} more` : ""}`]
		];
		terminal.out(columns(rows.flatMap(([name, value]) => value === null || value === "" ? [] : [[name, value]])));
		return 0;
	});
}

export { showPack };