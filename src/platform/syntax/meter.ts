import { type BinaryReader, readBinary, s64, u32 } from "./binary.ts";
import { skipInstruction } from "./instructions.ts";

/** What a metered module may use. */
export interface MeterLimits {
  /** Bytes of its stack. */
  readonly stack: number;
  /** Pages of 64 KiB. */
  readonly pages: number;
}

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
export function meter(module: Uint8Array, limits: MeterLimits): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(module);
  if (sections.some(({ id }) => id === 2)) throw new Error("the module has imports");
  const globals = globalsOf(section(sections, 6));
  const least = leastPages(section(sections, 5));
  const charges = chargesFor(globals.count, globals.stackTop - limits.stack);
  return concat([
    module.subarray(0, 8),
    ...sections.flatMap(({ id, body }) => {
      const rewritten = rewrite(id, body);
      return [Uint8Array.of(id, ...u32(rewritten.length)), rewritten];
    }),
  ]);

  function rewrite(id: number, body: Uint8Array): Uint8Array {
    if (id === 5) return Uint8Array.of(1, 1, ...u32(least), ...u32(limits.pages));
    // fuel is an i64, the length of a copy an i32, and pages an i32, too; all can change.
    if (id === 6)
      return appended(body, 3, [
        0x7e,
        1,
        0x42,
        0,
        END,
        0x7f,
        1,
        0x41,
        0,
        END,
        0x7f,
        1,
        0x41,
        ...s64(BigInt(least)),
        END,
      ]);
    if (id === 7)
      return appended(body, 3, [
        ...exported("fuel", globals.count),
        ...exported("pages", globals.count + 2),
        ...exported("stack", 0),
      ]);
    return id === 10 ? meteredCode(body, charges) : body;
  }
}

/** The value of `fuel` after the stack was used up. */
export const OUT_OF_STACK = -(2n ** 62n);

const END = 0x0b;
const UNREACHABLE = 0x00;
const LOOP = 0x03;
const [GET, SET] = [0x23, 0x24];
const [IF, ELSE, I32] = [0x04, 0x05, 0x7f];

interface Charges {
  readonly call: Uint8Array;
  readonly turn: Uint8Array;
  readonly copy: Uint8Array;
  /** These stand in the place of the instruction. */
  readonly grow: Uint8Array;
  readonly size: Uint8Array;
}

function chargesFor(fuel: number, stackEnd: number): Charges {
  const [FUEL, LENGTH, PAGES] = [u32(fuel), u32(fuel + 1), u32(fuel + 2)];
  const turn = [
    [GET, ...FUEL, 0x42, 1, 0x7d, SET, ...FUEL], // fuel -= 1
    [GET, ...FUEL, 0x42, 0, 0x53, 0x04, 0x40, UNREACHABLE, END], // if (fuel < 0) trap
  ].flat();
  const call = [
    [GET, 0, 0x41, ...s64(BigInt(stackEnd)), 0x49, 0x04, 0x40], // if (stack pointer < end)
    [0x42, ...s64(OUT_OF_STACK), SET, ...FUEL, UNREACHABLE, END], // fuel = OUT_OF_STACK; trap
    turn,
  ].flat();
  const copy = [
    [SET, ...LENGTH, GET, ...FUEL],
    [GET, ...LENGTH, 0xad, 0x42, 4, 0x88, 0x7d, SET, ...FUEL], // fuel -= length >> 4
    [GET, ...LENGTH],
  ].flat();
  const wanted = [GET, ...PAGES, GET, ...LENGTH, 0x6a]; // pages + length
  const grow = [
    [SET, ...LENGTH],
    [...wanted, 0x3f, 0, 0x4b, IF, I32], // if (pages + length > memory.size)
    [...wanted, 0x3f, 0, 0x6b, 0x40, 0, 0x41, ...s64(-1n), 0x46], // whether memory.grow(what is missing) fails
    [ELSE, 0x41, 0, END],
    [IF, I32, 0x41, ...s64(-1n), ELSE, GET, ...PAGES, ...wanted, SET, ...PAGES, END], // -1, or pages before it grows
  ].flat();
  const size = [GET, ...PAGES];
  return {
    call: Uint8Array.from(call),
    turn: Uint8Array.from(turn),
    copy: Uint8Array.from(copy),
    grow: Uint8Array.from(grow),
    size: Uint8Array.from(size),
  };
}

function meteredCode(body: Uint8Array, charges: Charges): Uint8Array {
  const reader = readBinary(body);
  const count = reader.u32();
  const parts: Uint8Array[] = [Uint8Array.from(u32(count))];
  for (let index = 0; index < count; index += 1) {
    const end = reader.u32() + reader.offset;
    const metered = concat(meteredFunction(reader, end, charges));
    parts.push(Uint8Array.from(u32(metered.length)), metered);
  }
  return concat(parts);
}

function meteredFunction(reader: BinaryReader, end: number, charges: Charges): Uint8Array[] {
  const { bytes } = reader;
  let from = reader.offset;
  const parts: Uint8Array[] = [];
  const insert = (at: number, charge: Uint8Array): void => {
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

interface Section {
  readonly id: number;
  readonly body: Uint8Array;
}

function sectionsOf(module: Uint8Array): readonly Section[] {
  const reader = readBinary(module, 8);
  const sections: Section[] = [];
  while (reader.offset < module.length) {
    const id = reader.byte();
    const length = reader.u32();
    sections.push({ id, body: module.subarray(reader.offset, reader.offset + length) });
    reader.offset += length;
  }
  return sections;
}

function section(sections: readonly Section[], id: number): Uint8Array {
  const found = sections.find((each) => each.id === id);
  if (!found) throw new Error(`the module has no section ${id}`);
  return found.body;
}

function globalsOf(body: Uint8Array): { readonly count: number; readonly stackTop: number } {
  const reader = readBinary(body);
  const count = reader.u32();
  const [type, mutable, constant] = [reader.byte(), reader.byte(), reader.byte()];
  if (type !== 0x7f || mutable !== 1 || constant !== 0x41) throw new Error("the first global is not a stack pointer");
  return { count, stackTop: reader.s32() };
}

/** The pages that its memory has at first. */
function leastPages(body: Uint8Array): number {
  const reader = readBinary(body);
  if (reader.u32() !== 1 || reader.byte() > 1) throw new Error("the module has not one memory of 32 bits");
  return reader.u32();
}

/** An export of a global. */
function exported(name: string, index: number): number[] {
  const bytes = new TextEncoder().encode(name);
  return [bytes.length, ...bytes, 3, ...u32(index)];
}

/** A list with `more` further members, given as they are written. */
function appended(body: Uint8Array, more: number, members: readonly number[]): Uint8Array {
  const reader = readBinary(body);
  const count = reader.u32();
  return concat([Uint8Array.from(u32(count + more)), body.subarray(reader.offset), Uint8Array.from(members)]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
