import { c as isTable, d as text, l as own } from "./finding.js";
import { existsSync, readFileSync } from "node:fs";

// src/platform/syntax/answer.ts
/** Reads the JSON text that a check of the module answers with. */
function parseAnswer(json) {
	const answer = JSON.parse(json);
	if (own(answer, "ok") === true) {
		const triples = own(answer, "triples");
		return typeof triples === "number" ? {
			faults: [],
			triples
		} : { faults: [] };
	}
	if (own(answer, "limit") === true) return {
		faults: [],
		incomplete: text(answer, "message") ?? "too much to parse"
	};
	const further = own(answer, "errors");
	return { faults: [answer, ...Array.isArray(further) ? further : []].map(faultOf) };
}
function faultOf(value) {
	const hint = own(value, "hint");
	return {
		message: text(value, "message") ?? "",
		...rangeOf(value),
		...isTable(hint) ? { cause: rangeOf(hint) } : {}
	};
}
/** The range that an answer names; 1:1 where it names none. */
function rangeOf(value) {
	const line = numberOf(value, "line") ?? 1;
	const column = numberOf(value, "column") ?? 1;
	return {
		line,
		column,
		endLine: numberOf(value, "endLine") ?? line,
		endColumn: numberOf(value, "endColumn") ?? column
	};
}
function numberOf(value, key) {
	const found = own(value, key);
	return typeof found === "number" ? found : void 0;
}

// src/platform/syntax/module-file.ts
/** Where the module lies: beside a bundle or its chunks, or in `syntax/` of the source tree. */
const PLACES = [
	"./syntax.wasm",
	"../syntax.wasm",
	"../../../syntax/syntax.wasm"
];
/** The file of the module; `undefined` where it is not installed. */
function findModule() {
	return PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
}

// src/platform/syntax/parsers.ts
const decoder = new TextDecoder();
const encoder = new TextEncoder();
/** Compiles the module; what it gives makes instances of it. */
function instantiate(bytes) {
	const module = new WebAssembly.Module(bytes);
	return () => {
		const exports = new WebAssembly.Instance(module, {}).exports;
		return {
			memoryBytes: () => exports.memory.buffer.byteLength,
			check: (name, text) => answerOf(exports, exports[name], text)
		};
	};
}
/** The same for a module that `meter` has rewritten. */
function instantiateMetered(bytes) {
	const module = new WebAssembly.Module(bytes);
	return () => {
		const exports = new WebAssembly.Instance(module, {}).exports;
		return {
			memoryBytes: () => exports.memory.buffer.byteLength,
			fuel: () => exports.fuel.value,
			answer(name, request, fuel) {
				exports.fuel.value = fuel;
				return answerOf(exports, exports[name], request);
			}
		};
	};
}
function answerOf(exports, call, text) {
	const input = encoder.encode(text);
	const at = exports.alloc(input.length) >>> 0;
	new Uint8Array(exports.memory.buffer, at, input.length).set(input);
	const answer = BigInt.asUintN(64, call(at, input.length));
	exports.free(at, input.length);
	const start = Number(answer >> 32n);
	const length = Number(answer & 4294967295n);
	const json = decoder.decode(new Uint8Array(exports.memory.buffer, start, length));
	exports.free(start, length);
	return json;
}

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

export { rangeOf as i, instantiateMetered as n, findModule as r, syntaxPort as t };