// src/core/security/facts.ts
/** What the ids of security rules begin with. */
const SECURITY_AREA = "security/";
/**
* Who is shown a finding. `default`: everybody. `pedantic`: who wants to know of every weak spot, too. `auditor`: who
* reads a gpack line by line, and wants every signal.
*/
const personas = [
	"default",
	"pedantic",
	"auditor"
];
/** Whether a persona is shown what a rule finds. */
function isShownTo(persona, facts) {
	return personas.indexOf(facts.persona ?? "default") <= personas.indexOf(persona);
}

export { isShownTo as n, personas as r, SECURITY_AREA as t };