import { t as parsePrincipal } from "./principal.js";

// src/core/ownership/standing.ts
/** Looks for the people of a change among names. A team whose members are not known is never taken for a yes. */
function isAmong({ people, teams, unknown }, names) {
	if (names.some((name) => people.includes(name) || teams.has(name))) return { kind: "yes" };
	const open = names.filter((name) => unknown.has(name));
	return open.length > 0 ? {
		kind: "unknown",
		teams: open
	} : { kind: "no" };
}
/** Teams that are looked up in one run, for each of the people. */
const MAX_TEAMS = 100;
/**
* Looks up which of the named teams the people of a change belong to. Without `members`, and beyond 100
* teams, it is not known. Logins that have another form than GitHub's are nobody.
*/
async function standingOf(people, names, members) {
	const known = people.filter((name) => parsePrincipal(name)?.kind === "user");
	const teams = /* @__PURE__ */ new Set();
	const unknown = /* @__PURE__ */ new Set();
	let asked = 0;
	for (const name of new Set(names)) {
		const team = parsePrincipal(name);
		if (team?.kind !== "team") continue;
		asked += 1;
		const answers = members && asked <= MAX_TEAMS ? await Promise.all(known.map((person) => members(team, person.slice(1)))) : [void 0];
		if (answers.includes(true)) teams.add(name);
		else if (answers.includes(void 0)) unknown.add(name);
	}
	return {
		people: known,
		teams,
		unknown
	};
}

export { standingOf as n, isAmong as t };