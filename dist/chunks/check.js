import "./rolldown-runtime.js";
import { Ir as exitCodes, Zt as isAdvisoryPath, zt as count } from "./start.js";
import { n as validateOnLaptop } from "./validate.js";

// src/cli/advisory/check.ts
/** What is asked of advisories: that they are JSON, and what the rules of advisories ask. */
const RULES = [
	"advisory/*",
	"syntax/json",
	"syntax/json-duplicate-key",
	"syntax/encoding"
];
/** Checks the advisories of a registry; returns the exit code. To check none is no success. */
async function checkAdvisories(port, ports, terminal) {
	const advisories = (await port.tree()).entries.filter(({ path, kind }) => kind === "file" && isAdvisoryPath(path));
	if (advisories.length === 0) {
		terminal.out("No advisory is in registry/advisories; `gpack advisory new` writes one.\n");
		return exitCodes.incomplete;
	}
	const status = await validateOnLaptop({
		operands: [],
		values: (name) => name === "rules" ? RULES : [],
		value: () => void 0,
		has: () => false
	}, ports, terminal);
	terminal.out(`${count(advisories.length, "record")} in registry/advisories.\n`);
	return status;
}

export { checkAdvisories };