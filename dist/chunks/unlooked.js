import { a as quote } from "./limits.js";
import { s as shownUrl } from "./address.js";

// src/core/sources/unlooked.ts
/** Versions that a gap names; the rest is counted. */
const NAMED = 3;
/** One gap for each repository and reason: a change may publish a thousand versions. */
function gapsOf(unlooked) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of unlooked) {
		const key = JSON.stringify([
			one.file,
			one.gitUrl,
			one.answer.reason
		]);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()].map(([first, ...others]) => {
		const { reason, who, next = "see that everybody can read the repository, then run again" } = first.answer;
		const named = [first, ...others.slice(0, 2)].map(({ owner }) => owner).join(", ");
		const left = others.length + 1 - NAMED;
		const where = quote(shownUrl(first.gitUrl));
		return {
			file: first.file,
			reason: `nobody looked at the files of ${named}${left > 0 ? ` and ${left} more` : ""} in ${where}: ${reason}`,
			next,
			...who ? { who } : {}
		};
	});
}

export { gapsOf as t };