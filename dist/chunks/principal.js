// src/core/ownership/principal.ts
const LOGIN = /^[a-z\d_-]{1,100}(?:\[bot\])?$/;
const TEAM = /^[a-z\d_](?:[a-z\d._-]{0,98}[a-z\d_])?$/;
const MAX_LENGTH = 150;
/** Reads `@octocat`, `octocat`, `@example/writers` or `example/writers`, in any case; `undefined` when it names nobody. */
function parsePrincipal(text) {
	if (text.length > MAX_LENGTH) return void 0;
	const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
	const [first = "", second, ...more] = (lower.startsWith("@") ? lower.slice(1) : lower).split("/");
	if (!LOGIN.test(first) || !/[a-z\d]/.test(first) || more.length > 0) return void 0;
	if (second === void 0) return {
		kind: "user",
		login: first
	};
	return TEAM.test(second) ? {
		kind: "team",
		org: first,
		team: second
	} : void 0;
}
/** The one way to write a principal: lower case, behind an `@`. Equal texts are the same principal. */
function principalName(principal) {
	return principal.kind === "user" ? `@${principal.login}` : `@${principal.org}/${principal.team}`;
}
/** The names of those texts that name somebody, sorted, each once. */
function principalNames(texts) {
	const names = texts.map(parsePrincipal).filter((principal) => principal !== void 0).map(principalName);
	return [...new Set(names)].toSorted();
}

export { principalName as n, principalNames as r, parsePrincipal as t };