import { n as sourceKey } from "./source.js";

// src/actions/validate-gpack/sources.ts
/**
* What becomes of versions whose files stand in other commits and repositories.
*
* - `fetch`: their files are fetched and compared with the index
* - `offline`: nothing is fetched, and what would have been compared makes the verdict incomplete
* - `off`: they are not compared, and the report counts them
*/
const sourceModes = [
	"fetch",
	"offline",
	"off"
];
/** Of a change nothing is green that nobody looked at; the versions of a whole tree were looked at when they came. */
function sourceMode(asked, isChange) {
	return asked ?? (isChange ? "offline" : "off");
}
/** The answers for some sources, of which those on some hosts are fetched; those of `off` stay without one. */
async function lookUp(mode, wanted, hosts, sources) {
	if (mode === "off" || wanted.length === 0) return /* @__PURE__ */ new Map();
	const same = answerToAll(mode, sources);
	if (same) return new Map(wanted.map((request) => [sourceKey(request), same]));
	return sources ? sources(wanted, hosts) : /* @__PURE__ */ new Map();
}
/** What is said of every source where none is looked at, and somebody should; `undefined` otherwise. */
function answerToAll(mode, sources) {
	if (mode === "offline") return OFFLINE;
	return mode === "fetch" && !sources ? NOWHERE : void 0;
}
const OFFLINE = {
	kind: "unknown",
	reason: "this run fetches nothing",
	who: {
		kind: "maintainers",
		names: []
	},
	next: "let the run fetch them: `sources: fetch` of the action, `--sources fetch` of gpack"
};
const NOWHERE = {
	kind: "unknown",
	reason: "nothing can be fetched here"
};

export { sourceModes as i, lookUp as n, sourceMode as r, answerToAll as t };