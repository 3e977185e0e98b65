import "./rolldown-runtime.js";
import { r as daysLater } from "./date-time.js";
import { t as matchesRule } from "./selection.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { i as maxBytes } from "./limits.js";
import { t as readWaivers } from "./waivers-file.js";

// src/core/waivers/refusal.ts
/** Rules that no policy lets be waived: those that watch over the policy and the waivers. */
const NEVER = ["policy/*"];
/** Why the registry does not accept a waiver on a day; `undefined` when it does. */
function refusalOf({ rule, owner, expires }, { maintainers, waivers }, today) {
	if ([...NEVER, ...waivers.never].some((pattern) => matchesRule(rule, pattern))) return {
		key: "rule",
		message: `The rule ${rule} is never waived in this registry; repair what it finds`
	};
	if (maintainers.length > 0 && !maintainers.includes(owner)) return {
		key: "owner",
		message: `${owner} is no maintainer of this registry, so the waiver does not hold; a waiver is granted by ${maintainers.slice(0, 10).join(", ")}`
	};
	const { maxDays } = waivers;
	if (maxDays !== void 0 && expires > daysLater(today, maxDays)) return {
		key: "expires",
		message: `The waiver is to hold until ${expires}, more than the ${maxDays} days ahead that the policy allows; choose an earlier day`
	};
}
/** The waivers of a file that the registry accepts on a day, expired or not. A file that cannot be read has none. */
function grantedWaivers(source, policy, today) {
	if (source.size > maxBytes("waivers")) return [];
	return readWaivers(parseTomlDocument(source)).waivers.filter((waiver) => !refusalOf(waiver, policy, today));
}

export { refusalOf as n, grantedWaivers as t };