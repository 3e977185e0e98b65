import "./rolldown-runtime.js";
import { cr as text, nt as findModule, or as own, rt as rangeOf, tt as instantiateMetered } from "./start.js";
import { existsSync, readFileSync } from "node:fs";

// src/platform/syntax/binary.ts
function readBinary(bytes, offset = 0) {
	return {
		bytes,
		offset,
		byte() {
			const value = bytes[this.offset];
			if (value === void 0) throw new RangeError("the module ends too early");
			this.offset += 1;
			return value;
		},
		u32() {
			let value = 0;
			for (let shift = 0;; shift += 7) {
				const byte = this.byte();
				value += (byte & 127) * 2 ** shift;
				if (byte < 128) return value;
			}
		},
		s32() {
			let value = 0;
			for (let shift = 0;; shift += 7) {
				const byte = this.byte();
				value |= (byte & 127) << shift;
				if (byte < 128) return (byte & 64) !== 0 && shift < 25 ? value | -1 << shift + 7 : value;
			}
		},
		skipNumber() {
			while (this.byte() >= 128);
		}
	};
}
/** An unsigned LEB128 number. */
function u32(value) {
	const bytes = [];
	let rest = value;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(rest % 128 + 128);
	return [...bytes, rest];
}
/** A signed LEB128 number. */
function s64(value) {
	const bytes = [];
	for (let rest = value;; rest >>= 7n) {
		const low = Number(rest & 127n);
		const last = rest >> 7n === ((low & 64) === 0 ? 0n : -1n);
		bytes.push(last ? low : low | 128);
		if (last) return bytes;
	}
}

// src/platform/syntax/instructions.ts
/**
* Goes past one instruction of WebAssembly 2.0 without vectors, and tells those of interest. `copy`: the copying and filling of
* memory, whose work grows with the length on top of the stack. `grow` and `size`: those of the memory as a whole.
*/
function skipInstruction(reader) {
	const opcode = reader.byte();
	if (opcode === 252) return skipPrefixed(reader);
	if (opcode === 63 || opcode === 64) {
		reader.skipNumber();
		return opcode === 63 ? "size" : "grow";
	}
	if (opcode === 14 || opcode === 28) skipNumbers(reader, reader.u32() + (opcode === 14 ? 1 : 0));
	else if (opcode >= 40 && opcode <= 62) skipNumbers(reader, 2);
	else if (opcode === 67 || opcode === 68) reader.offset += opcode === 67 ? 4 : 8;
	else skipNumbers(reader, operands(opcode));
	return "other";
}
/** How many LEB128 numbers follow an instruction that has nothing else. */
function operands(opcode) {
	if (opcode === 17) return 2;
	if (opcode >= 2 && opcode <= 4 || opcode >= 12 && opcode <= 13 || opcode === 16 || opcode >= 32 && opcode <= 38 || opcode >= 65 && opcode <= 66 || opcode === 208 || opcode === 210) return 1;
	if (opcode <= 1 || opcode === 5 || opcode === 11 || opcode === 15 || opcode >= 26 && opcode <= 27 || opcode >= 69 && opcode <= 196 || opcode === 209) return 0;
	throw new Error(`the module has the unknown instruction 0x${opcode.toString(16)}`);
}
/** Conversions that saturate have no operand; then memory.init, data.drop, memory.copy, memory.fill, and tables. */
const PREFIXED = [
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	1,
	2,
	1,
	2,
	1,
	2,
	1,
	1,
	1
];
function skipPrefixed(reader) {
	const opcode = reader.u32();
	const count = PREFIXED[opcode];
	if (count === void 0) throw new Error(`the module has the unknown instruction 0xfc ${opcode}`);
	skipNumbers(reader, count);
	return opcode === 10 || opcode === 11 ? "copy" : "other";
}
function skipNumbers(reader, count) {
	for (let each = 0; each < count; each += 1) reader.skipNumber();
}

// src/platform/syntax/meter.ts
/**
* Rewrites a WebAssembly module so that it counts its work in a global that it exports as `fuel`: one for each call and
* each turn of a loop, and one for 16 bytes that an instruction copies. It stops with a trap when the number falls
* below zero, and when its stack is used up; `fuel` is then `OUT_OF_STACK`. What stops so, stops at the same place on
* every machine, which a clock cannot promise.
*
* It also counts the pages that it asked for in a global of its own, `pages`, and asks for new ones only where there are none left from
* a time before that number was set back. So an instance whose memory, `pages` and `stack` are set to what they were at first
* is as a new one, at a fraction of its price.
*
* The module is ours: no imports, and its first global is the pointer to a stack that grows downwards from the value
* it begins with, as lld makes it. A module of another form is refused with an error.
*
* Format: https://webassembly.github.io/spec/core/binary/
*/
function meter(module, limits) {
	const sections = sectionsOf(module);
	if (sections.some(({ id }) => id === 2)) throw new Error("the module has imports");
	const globals = globalsOf(section(sections, 6));
	const least = leastPages(section(sections, 5));
	const charges = chargesFor(globals.count, globals.stackTop - limits.stack);
	return concat([module.subarray(0, 8), ...sections.flatMap(({ id, body }) => {
		const rewritten = rewrite(id, body);
		return [Uint8Array.of(id, ...u32(rewritten.length)), rewritten];
	})]);
	function rewrite(id, body) {
		if (id === 5) return Uint8Array.of(1, 1, ...u32(least), ...u32(limits.pages));
		if (id === 6) return appended(body, 3, [
			126,
			1,
			66,
			0,
			END,
			127,
			1,
			65,
			0,
			END,
			127,
			1,
			65,
			...s64(BigInt(least)),
			END
		]);
		if (id === 7) return appended(body, 3, [
			...exported("fuel", globals.count),
			...exported("pages", globals.count + 2),
			...exported("stack", 0)
		]);
		return id === 10 ? meteredCode(body, charges) : body;
	}
}
/** The value of `fuel` after the stack was used up. */
const OUT_OF_STACK = -(2n ** 62n);
const END = 11;
const UNREACHABLE = 0;
const LOOP = 3;
const [GET, SET] = [35, 36];
const [IF, ELSE, I32] = [
	4,
	5,
	127
];
function chargesFor(fuel, stackEnd) {
	const [FUEL, LENGTH, PAGES] = [
		u32(fuel),
		u32(fuel + 1),
		u32(fuel + 2)
	];
	const turn = [[
		GET,
		...FUEL,
		66,
		1,
		125,
		SET,
		...FUEL
	], [
		GET,
		...FUEL,
		66,
		0,
		83,
		4,
		64,
		UNREACHABLE,
		END
	]].flat();
	const call = [
		[
			GET,
			0,
			65,
			...s64(BigInt(stackEnd)),
			73,
			4,
			64
		],
		[
			66,
			...s64(OUT_OF_STACK),
			SET,
			...FUEL,
			UNREACHABLE,
			END
		],
		turn
	].flat();
	const copy = [
		[
			SET,
			...LENGTH,
			GET,
			...FUEL
		],
		[
			GET,
			...LENGTH,
			173,
			66,
			4,
			136,
			125,
			SET,
			...FUEL
		],
		[GET, ...LENGTH]
	].flat();
	const wanted = [
		GET,
		...PAGES,
		GET,
		...LENGTH,
		106
	];
	const grow = [
		[SET, ...LENGTH],
		[
			...wanted,
			63,
			0,
			75,
			IF,
			I32
		],
		[
			...wanted,
			63,
			0,
			107,
			64,
			0,
			65,
			...s64(-1n),
			70
		],
		[
			ELSE,
			65,
			0,
			END
		],
		[
			IF,
			I32,
			65,
			...s64(-1n),
			ELSE,
			GET,
			...PAGES,
			...wanted,
			SET,
			...PAGES,
			END
		]
	].flat();
	const size = [GET, ...PAGES];
	return {
		call: Uint8Array.from(call),
		turn: Uint8Array.from(turn),
		copy: Uint8Array.from(copy),
		grow: Uint8Array.from(grow),
		size: Uint8Array.from(size)
	};
}
function meteredCode(body, charges) {
	const reader = readBinary(body);
	const count = reader.u32();
	const parts = [Uint8Array.from(u32(count))];
	for (let index = 0; index < count; index += 1) {
		const metered = concat(meteredFunction(reader, reader.u32() + reader.offset, charges));
		parts.push(Uint8Array.from(u32(metered.length)), metered);
	}
	return concat(parts);
}
function meteredFunction(reader, end, charges) {
	const { bytes } = reader;
	let from = reader.offset;
	const parts = [];
	const insert = (at, charge) => {
		parts.push(bytes.subarray(from, at), charge);
		from = at;
	};
	for (let groups = reader.u32(); groups > 0; groups -= 1) {
		reader.skipNumber();
		reader.byte();
	}
	insert(reader.offset, charges.call);
	while (reader.offset < end) {
		const at = reader.offset;
		const kind = skipInstruction(reader);
		if (kind === "copy") insert(at, charges.copy);
		else if (kind !== "other") {
			insert(at, charges[kind]);
			from = reader.offset;
		} else if (bytes[at] === LOOP) insert(reader.offset, charges.turn);
	}
	parts.push(bytes.subarray(from, end));
	return parts;
}
function sectionsOf(module) {
	const reader = readBinary(module, 8);
	const sections = [];
	while (reader.offset < module.length) {
		const id = reader.byte();
		const length = reader.u32();
		sections.push({
			id,
			body: module.subarray(reader.offset, reader.offset + length)
		});
		reader.offset += length;
	}
	return sections;
}
function section(sections, id) {
	const found = sections.find((each) => each.id === id);
	if (!found) throw new Error(`the module has no section ${id}`);
	return found.body;
}
function globalsOf(body) {
	const reader = readBinary(body);
	const count = reader.u32();
	const [type, mutable, constant] = [
		reader.byte(),
		reader.byte(),
		reader.byte()
	];
	if (type !== 127 || mutable !== 1 || constant !== 65) throw new Error("the first global is not a stack pointer");
	return {
		count,
		stackTop: reader.s32()
	};
}
/** The pages that its memory has at first. */
function leastPages(body) {
	const reader = readBinary(body);
	if (reader.u32() !== 1 || reader.byte() > 1) throw new Error("the module has not one memory of 32 bits");
	return reader.u32();
}
/** An export of a global. */
function exported(name, index) {
	const bytes = new TextEncoder().encode(name);
	return [
		bytes.length,
		...bytes,
		3,
		...u32(index)
	];
}
/** A list with `more` further members, given as they are written. */
function appended(body, more, members) {
	const reader = readBinary(body);
	const count = reader.u32();
	return concat([
		Uint8Array.from(u32(count + more)),
		body.subarray(reader.offset),
		Uint8Array.from(members)
	]);
}
function concat(parts) {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.length;
	}
	return whole;
}

// src/platform/syntax/renderer.ts
/** Calls, turns of loops and pieces of 16 copied bytes that one request may take: a few seconds. */
const FUEL = 400000000n;
/** 512 KiB of stack are some hundred levels of macros that call each other; 128 MiB of memory, a page at a time. */
const LIMITS = {
	stack: 524288,
	pages: 2048
};
/** Memory beyond which an instance is not used again, in bytes: there is no way to give it back but to let all go. */
const MOST_KEPT = 33554432;
/** Characters of a request, and of its answer, that are remembered; such requests are made again and again. */
const MAX_REMEMBERED = 4096;
/** Answers that are remembered at one time. */
const REMEMBERED = 1e3;
/**
* Renders with the module at `wasm`, in an instance that is as new for each request, so that no request can know of another. The
* module is read and metered at the first one. Since each request is answered as if it were the first, the answer to a short one is
* remembered: filters are asked about the same hostile texts, and gpacks write the same files.
*/
function renderPort(wasm = findModule()) {
	let instance;
	let idle;
	const remembered = /* @__PURE__ */ new Map();
	const answer = (name, request) => {
		if (!wasm || !existsSync(wasm)) return limit("the renderer (syntax.wasm) is not installed");
		const asked = JSON.stringify(request);
		const key = asked.length > MAX_REMEMBERED ? void 0 : `${name} ${asked}`;
		const known = key === void 0 ? void 0 : remembered.get(key);
		if (known !== void 0) return JSON.parse(known);
		instance ??= instantiateMetered(meter(readFileSync(wasm), LIMITS));
		const renderer = idle ?? instance();
		idle = void 0;
		try {
			const json = renderer.answer(name, asked, FUEL);
			if (key !== void 0 && json.length <= MAX_REMEMBERED) {
				if (remembered.size >= REMEMBERED) remembered.clear();
				remembered.set(key, json);
			}
			return JSON.parse(json);
		} catch (error) {
			return limit(reasonOf(renderer, error));
		} finally {
			if (renderer.memoryBytes() <= MOST_KEPT) {
				renderer.renew();
				idle = renderer;
			}
		}
	};
	return {
		render(request) {
			const result = answer("render", request);
			const rendered = text(result, "text");
			return own(result, "ok") === true && rendered !== void 0 ? {
				ok: true,
				text: rendered
			} : failureOf(result);
		},
		query(request) {
			const result = answer("query", request);
			return own(result, "ok") === true ? {
				ok: true,
				result: own(result, "result")
			} : failureOf(result);
		}
	};
}
function limit(message) {
	return {
		ok: false,
		limit: true,
		message
	};
}
function reasonOf(renderer, error) {
	const left = renderer.fuel();
	if (left === OUT_OF_STACK || error instanceof RangeError) return "calls itself, or is nested, too deeply";
	if (left < 0n) return "takes too much work: a loop without end, or nearly so";
	if (renderer.memoryBytes() > LIMITS.pages * 65536 / 4) return `needs more than ${LIMITS.pages / 16} MiB of memory`;
	return `the renderer stopped: ${error instanceof Error ? error.message : String(error)}`;
}
function failureOf(answer) {
	const graph = own(answer, "graph");
	return {
		ok: false,
		kind: kindOf(answer),
		message: text(answer, "message") ?? "",
		...typeof own(answer, "line") === "number" ? { at: rangeOf(answer) } : {},
		...typeof graph === "number" ? { graph } : {}
	};
}
function kindOf(answer) {
	if (typeof own(answer, "graph") === "number") return "graph";
	for (const kind of [
		"limit",
		"context",
		"render",
		"query"
	]) if (own(answer, kind) === true) return kind;
	return "syntax";
}

export { renderPort as t };