// src/core/readiness/probe.ts
/** What may be deployed: a gpack, or a project with a make.toml. */
const subjectKinds = ["gpack", "project"];
/** Declares a probe; the default export of its file. */
function defineProbe(probe) {
	return probe;
}

export { subjectKinds as n, defineProbe as t };