import { t as matchesRule } from "./selection.js";

// src/core/waivers/is-waivable.ts
/**
* Rules that no policy lets be waived: those that watch over the policy and the waivers, and what is known to be meant to do
* harm.
*/
const NEVER = [
	"policy/*",
	"security/malicious-dependency",
	"security/malicious-version"
];
/** Whether a registry lets findings of a rule be waived at all. */
function isWaivable(rule, { waivers }) {
	return ![...NEVER, ...waivers.never].some((pattern) => matchesRule(rule, pattern));
}

export { isWaivable as t };