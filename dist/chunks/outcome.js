// src/core/cleanroom/outcome.ts
/** True when the command did what it should. */
function succeeded(outcome) {
	return outcome.ending === "exited" && outcome.exitCode === 0;
}

export { succeeded as t };