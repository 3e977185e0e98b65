import { a as text, n as isTable, r as own } from "./document.js";
import { existsSync } from "node:fs";

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
const PAGE = 65536;
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
		const { fuel, pages, stack, memory } = exports;
		const [firstPages, firstStack] = [pages.value, stack.value];
		const first = new Uint8Array(memory.buffer);
		const start = first.findIndex((byte) => byte !== 0);
		const data = first.slice(start);
		return {
			memoryBytes: () => pages.value * PAGE,
			fuel: () => fuel.value,
			answer(name, request, allowed) {
				fuel.value = allowed;
				return answerOf(exports, exports[name], request);
			},
			renew() {
				const used = new Uint8Array(memory.buffer, 0, pages.value * PAGE);
				used.fill(0);
				used.set(data, start);
				pages.value = firstPages;
				stack.value = firstStack;
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

export { rangeOf as a, parseAnswer as i, instantiateMetered as n, findModule as r, instantiate as t };