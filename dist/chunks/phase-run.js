// src/core/readiness/phase-run.ts
/** What held the commands of a step; without an outcome they ran natively. */
function isolationOf(outcome) {
	return {
		level: outcome?.level,
		backend: outcome?.backend,
		enforced: outcome?.enforced.map(({ control }) => control) ?? [],
		notEnforced: outcome?.notEnforced.map(({ control }) => control) ?? []
	};
}
/** The controls without which a command could reach what the evidence is made of: the machine, the network, this program. */
const ESSENTIAL = [
	"environment",
	"descriptors",
	"ending",
	"processes",
	"files",
	"network",
	"capabilities",
	"no-new-privileges"
];
/** What a run counts by its isolation, in thousandths: half of it natively, the rest by the essential controls that held. */
function isolationPart({ level, enforced }) {
	if (level === void 0) return 500;
	const held = ESSENTIAL.filter((control) => enforced.includes(control)).length;
	return 500 + Math.floor(500 * held / ESSENTIAL.length);
}
/** The isolation in words. */
function isolationText({ level, backend, notEnforced }) {
	if (level === void 0) return "natively, without a cleanroom";
	const by = `in a cleanroom (${level}${backend === void 0 ? "" : `, ${backend}`})`;
	return notEnforced.length === 0 ? `${by} with all of its policy enforced` : `${by} without ${notEnforced.join(", ")}`;
}
/** The runs of one of some phases, the latest first. */
function runsOf(runs, phases) {
	return runs.filter(({ phase }) => phases.includes(phase)).toSorted((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
}

export { runsOf as i, isolationPart as n, isolationText as r, isolationOf as t };