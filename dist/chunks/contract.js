import { t as InputError } from "./input-error.js";

// src/actions/contract.ts
/**
* Reads every input of a contract. An empty text stands for "not given".
* @throws InputError that names every wrong input and what is allowed
*/
function parseInputs(contract, read) {
	const problems = [];
	const names = [];
	const values = {};
	for (const [name, { kind, default: preset = "" }] of Object.entries(contract.inputs)) {
		const text = read(name).trim() || preset;
		const problem = problemOf(kind, text);
		if (problem) {
			names.push(name);
			problems.push(`input ${name}: ${JSON.stringify(text)} is not allowed; ${problem}`);
		}
		values[name] = valueOf(kind, text);
	}
	if (problems.length > 0) throw new InputError(names.join(", "), problems.join("\n"));
	return values;
}
function problemOf(kind, text) {
	if (kind === "flag") return [
		"true",
		"false",
		""
	].includes(text) ? void 0 : "allowed is true or false";
	if (typeof kind === "string") return void 0;
	return kind.includes(text) ? void 0 : `allowed is ${kind.filter((choice) => choice !== "").join(", ")}`;
}
function valueOf(kind, text) {
	if (kind === "flag") return text === "true";
	if (kind === "list") return splitList(text);
	return text;
}
/** The items of a list: split at commas and line breaks, trimmed, empty ones left out. */
function splitList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}

export { splitList as n, parseInputs as t };