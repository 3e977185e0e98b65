// src/actions/exit-code.ts
/** Exit codes of every command and action. */
const exitCodes = {
	pass: 0,
	fail: 1,
	request: 2,
	incomplete: 3,
	bug: 4
};
/** The exit code of a verdict. */
function exitCodeOf(verdict) {
	return exitCodes[verdict];
}

export { exitCodes as n, exitCodeOf as t };