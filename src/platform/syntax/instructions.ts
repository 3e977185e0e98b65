import type { BinaryReader } from "./binary.ts";

/**
 * Goes past one instruction of WebAssembly 2.0 without vectors, and tells those of interest. `copy`: the copying and filling of
 * memory, whose work grows with the length on top of the stack. `grow` and `size`: those of the memory as a whole.
 */
export function skipInstruction(reader: BinaryReader): "copy" | "grow" | "size" | "other" {
  const opcode = reader.byte();
  if (opcode === 0xfc) return skipPrefixed(reader);
  if (opcode === 0x3f || opcode === 0x40) {
    reader.skipNumber();
    return opcode === 0x3f ? "size" : "grow";
  }
  if (opcode === 0x0e || opcode === 0x1c) {
    // br_table: labels and one more; select: types.
    skipNumbers(reader, reader.u32() + (opcode === 0x0e ? 1 : 0));
  } else if (opcode >= 0x28 && opcode <= 0x3e) {
    skipNumbers(reader, 2);
  } else if (opcode === 0x43 || opcode === 0x44) {
    reader.offset += opcode === 0x43 ? 4 : 8;
  } else {
    skipNumbers(reader, operands(opcode));
  }
  return "other";
}

/** How many LEB128 numbers follow an instruction that has nothing else. */
function operands(opcode: number): number {
  if (opcode === 0x11) return 2; // call_indirect
  // block, loop, if; br, br_if; call; variables and tables; constants; ref.null, ref.func
  const one =
    (opcode >= 0x02 && opcode <= 0x04) ||
    (opcode >= 0x0c && opcode <= 0x0d) ||
    opcode === 0x10 ||
    (opcode >= 0x20 && opcode <= 0x26) ||
    (opcode >= 0x41 && opcode <= 0x42) ||
    opcode === 0xd0 ||
    opcode === 0xd2;
  if (one) return 1;
  // unreachable, nop; else; end; return; drop, select; numeric instructions; ref.is_null
  const none =
    opcode <= 0x01 ||
    opcode === 0x05 ||
    opcode === 0x0b ||
    opcode === 0x0f ||
    (opcode >= 0x1a && opcode <= 0x1b) ||
    (opcode >= 0x45 && opcode <= 0xc4) ||
    opcode === 0xd1;
  if (none) return 0;
  throw new Error(`the module has the unknown instruction 0x${opcode.toString(16)}`);
}

/** Conversions that saturate have no operand; then memory.init, data.drop, memory.copy, memory.fill, and tables. */
const PREFIXED = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1] as const;

function skipPrefixed(reader: BinaryReader): "copy" | "other" {
  const opcode = reader.u32();
  const count = PREFIXED[opcode];
  if (count === undefined) throw new Error(`the module has the unknown instruction 0xfc ${opcode}`);
  skipNumbers(reader, count);
  return opcode === 0x0a || opcode === 0x0b ? "copy" : "other";
}

function skipNumbers(reader: BinaryReader, count: number): void {
  for (let each = 0; each < count; each += 1) reader.skipNumber();
}
