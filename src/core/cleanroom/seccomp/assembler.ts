/**
 * One instruction of classic BPF: `struct sock_filter` of linux/filter.h, of which seccomp takes a part
 * (Documentation/userspace-api/seccomp_filter.rst of the kernel).
 */
export interface Instruction {
  readonly code: number;
  /** Instructions to skip when a comparison holds, and when not: 0 to 255. */
  readonly whenTrue: number;
  readonly whenFalse: number;
  readonly operand: number;
}

/** Where a comparison goes on: to the next instruction, or to a label. */
export type Target = "next" | (string & {});

/** A line of a program whose jumps are named. */
export type Line =
  | { readonly op: "load"; /** Offset in `struct seccomp_data`, in bytes. */ readonly offset: number }
  | { readonly op: "and"; readonly operand: number }
  | {
      readonly op: "if";
      readonly test: "equal" | "at-least" | "any-bit";
      readonly operand: number;
      readonly yes: Target;
      readonly no: Target;
    }
  | { readonly op: "return"; readonly action: number }
  | { readonly op: "label"; readonly name: string };

// Values of linux/bpf_common.h.
const LOAD_WORD = 0x20;
const AND = 0x54;
const RETURN = 0x06;
const JUMP = { equal: 0x15, "at-least": 0x35, "any-bit": 0x45 } as const;

/**
 * Turns labels into distances. Jumps lead forward only, as BPF wants.
 * @throws RangeError for a label that is unknown, behind, or more than 255 instructions ahead
 */
export function assemble(lines: readonly Line[]): readonly Instruction[] {
  const places = new Map<string, number>();
  let size = 0;
  for (const line of lines) {
    if (line.op === "label") places.set(line.name, size);
    else size += 1;
  }
  const program: Instruction[] = [];
  const distance = (target: Target): number => {
    if (target === "next") return 0;
    const skip = (places.get(target) ?? -1) - program.length - 1;
    if (skip < 0 || skip > 255) throw new RangeError(`label ${target} cannot be reached from ${program.length}`);
    return skip;
  };
  for (const line of lines) {
    switch (line.op) {
      case "load":
        program.push({ code: LOAD_WORD, whenTrue: 0, whenFalse: 0, operand: line.offset });
        break;
      case "and":
        program.push({ code: AND, whenTrue: 0, whenFalse: 0, operand: line.operand });
        break;
      case "if":
        program.push({
          code: JUMP[line.test],
          whenTrue: distance(line.yes),
          whenFalse: distance(line.no),
          operand: line.operand,
        });
        break;
      case "return":
        program.push({ code: RETURN, whenTrue: 0, whenFalse: 0, operand: line.action });
        break;
      case "label":
        break;
    }
  }
  return program;
}

/** The program as the kernel reads it: eight bytes an instruction, little-endian. */
export function encode(program: readonly Instruction[]): Uint8Array {
  const bytes = new Uint8Array(program.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [index, { code, whenTrue, whenFalse, operand }] of program.entries()) {
    view.setUint16(index * 8, code, true);
    view.setUint8(index * 8 + 2, whenTrue);
    view.setUint8(index * 8 + 3, whenFalse);
    view.setUint32(index * 8 + 4, operand >>> 0, true);
  }
  return bytes;
}
