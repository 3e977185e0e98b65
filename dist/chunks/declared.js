import { Fn as categories } from "./start.js";

// src/core/readiness/declared.ts
/** The share of each category in ggen's own score, in percent. */
const shares = {
	critical: 80,
	important: 15,
	"nice-to-have": 5
};
/**
* The score that ggen computes from declarations alone, in hundredths of a point: in each category complete ones
* count 1 and placeholders 1/2; an absent category contributes 0. Rounded to the nearest, halves up.
* Source: `production.rs` of ggen's lifecycle, docs/formats.md.
*/
function declaredScore(declared) {
	let numerator = 0n;
	let denominator = 1n;
	for (const category of categories) {
		const own = declared.filter((requirement) => requirement.category === category);
		if (own.length === 0) continue;
		const halves = own.reduce((sum, { status }) => sum + (status === "complete" ? 2 : status === "placeholder" ? 1 : 0), 0);
		const all = BigInt(2 * own.length);
		numerator = numerator * all + BigInt(shares[category] * 100 * halves) * denominator;
		denominator *= all;
	}
	return Number((numerator * 2n + denominator) / (denominator * 2n));
}
/** The score as ggen prints it: `13.33`. */
function declaredScoreText(hundredths) {
	return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}
/** The words that ggen's command line takes for a status. */
const words = {
	complete: "complete",
	done: "complete",
	finished: "complete",
	placeholder: "placeholder",
	todo: "placeholder",
	stub: "placeholder",
	missing: "missing",
	"not-implemented": "missing",
	"needs-review": "needs-review",
	review: "needs-review"
};
/** The status that a word means; `undefined` for any other word. */
function statusOf(word) {
	return Object.hasOwn(words, word) ? words[word] : void 0;
}
/** Every word for a status, for a message. */
const statusWords = Object.keys(words);
/** What a status may become; everything else, and staying the same, ggen refuses. */
const next = {
	missing: ["placeholder", "complete"],
	placeholder: ["complete", "needs-review"],
	complete: ["needs-review"],
	"needs-review": []
};
/** The statuses that may follow one. */
function nextStatuses(status) {
	return next[status];
}

export { statusWords as a, statusOf as i, declaredScoreText as n, nextStatuses as r, declaredScore as t };