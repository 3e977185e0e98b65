/** A place in a WebAssembly module, which moves on as numbers are read. */
export interface BinaryReader {
  readonly bytes: Uint8Array;
  offset: number;
  byte(): number;
  /** An unsigned LEB128 number below 2^32. */
  u32(): number;
  /** A signed LEB128 number of 32 bits. */
  s32(): number;
  /** Goes past a LEB128 number of any kind. */
  skipNumber(): void;
}

export function readBinary(bytes: Uint8Array, offset = 0): BinaryReader {
  return {
    bytes,
    offset,
    byte() {
      const value = bytes[this.offset];
      if (value === undefined) throw new RangeError("the module ends too early");
      this.offset += 1;
      return value;
    },
    u32() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = this.byte();
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
    },
    s32() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = this.byte();
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return (byte & 0x40) !== 0 && shift < 25 ? value | (-1 << (shift + 7)) : value;
      }
    },
    skipNumber() {
      while (this.byte() >= 0x80);
    },
  };
}

/** An unsigned LEB128 number. */
export function u32(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return [...bytes, rest];
}

/** A signed LEB128 number. */
export function s64(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    const low = Number(rest & 0x7fn);
    const last = rest >> 7n === ((low & 0x40) === 0 ? 0n : -1n);
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}
