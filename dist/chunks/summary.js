import { Wn as compareText, cr as text, lr as texts } from "./start.js";
import { rn as ABSENT } from "./engine.js";

// src/cli/catalogue/summary.ts
/** What a list shows of every pack, sorted by id. */
function summaries(catalogue) {
	return [...catalogue.ids()].toSorted(compareText).map((id) => summaryOf(catalogue, id));
}
/** What a list shows of a pack. */
function summaryOf(catalogue, id) {
	const record = catalogue.entriesOf(id)[0]?.record;
	const pack = catalogue.universe.pack(id);
	const isYanked = pack.all === 1n && pack.releases.length > 0;
	return {
		id,
		version: pack.releases[pack.newest]?.version ?? null,
		name: text(record, "name") ?? null,
		description: text(record, "description") ?? null,
		tags: texts(record, "tags"),
		keywords: texts(record, "keywords"),
		deprecated: catalogue.deprecationOf(id) !== void 0,
		yanked: isYanked
	};
}

export { summaryOf as n, summaries as t };