import { i as parseAnswer, r as findModule, t as instantiate } from "./parsers.js";
import { readFileSync } from "node:fs";

// src/platform/syntax/syntax.ts
/** Memory of a module never shrinks; one that has grown beyond this is replaced by a fresh one. */
const MAX_MEMORY = 268435456;
/** Milliseconds that one run spends in the parsers; a thousand files each near their limit end here. */
const TIME_BUDGET = 6e4;
/**
* The parsers of Tera, Turtle and SPARQL. The module at `wasm` is read when the first text is
* checked; without it, or when it fails, the result says that the text was not parsed.
*/
function syntaxPort(wasm = findModule()) {
	let loaded;
	let parsers;
	let spent = 0;
	const check = (name, text) => {
		if (!wasm) return {
			faults: [],
			incomplete: "the parsers (syntax.wasm) are not installed"
		};
		if (spent > TIME_BUDGET) return {
			faults: [],
			incomplete: `the files before it took the parsers more than ${TIME_BUDGET / 1e3} s; split the change`
		};
		const start = performance.now();
		try {
			loaded ??= instantiate(readFileSync(wasm));
			if (parsers && parsers.memoryBytes() > MAX_MEMORY) parsers = void 0;
			parsers ??= loaded();
			return parseAnswer(parsers.check(name, text));
		} catch (error) {
			parsers = void 0;
			return {
				faults: [],
				incomplete: `the parser stopped: ${error instanceof Error ? error.message : String(error)}`
			};
		} finally {
			spent += performance.now() - start;
		}
	};
	return {
		tera: lastAnswer((text) => check("check_tera", text)),
		turtle: lastAnswer((text) => isNestedDeeply(text) ? {
			faults: [],
			incomplete: `brackets are nested deeper than ${MAX_TURTLE_DEPTH} levels`
		} : check("check_turtle", text)),
		query: lastAnswer((text) => check("check_sparql", text)),
		update: lastAnswer((text) => check("check_sparql_update", text))
	};
}
/** Brackets that a graph may open in each other; the parser keeps some hundred bytes for each. */
const MAX_TURTLE_DEPTH = 1e4;
/** Counts brackets without regard to strings: a graph that has so many of them is refused either way. */
function isNestedDeeply(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 40 || code === 91) {
			depth += 1;
			if (depth > MAX_TURTLE_DEPTH) return true;
		} else if ((code === 41 || code === 93) && depth > 0) depth -= 1;
	}
	return false;
}
/** Keeps the answer to the last text: several rules ask about one file in a row. */
function lastAnswer(check) {
	let last;
	return (text) => {
		if (last?.text !== text) last = {
			text,
			result: check(text)
		};
		return last.result;
	};
}

export { syntaxPort as t };