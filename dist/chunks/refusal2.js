import "./rolldown-runtime.js";
import { r as daysLater } from "./date-time.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { i as maxBytes } from "./limits.js";
import { t as isWaivable } from "./is-waivable.js";
import { t as readWaivers } from "./waivers-file.js";

// src/core/waivers/refusal.ts
/** Why the registry does not accept a waiver on a day; `undefined` when it does. */
function refusalOf({ rule, owner, expires }, policy, today) {
	const { maintainers, waivers } = policy;
	if (!isWaivable(rule, policy)) return {
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