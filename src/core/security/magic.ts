const PROGRAMS: readonly (readonly [string, readonly number[]])[] = [
  ["a program for Linux (ELF)", [0x7f, 0x45, 0x4c, 0x46]],
  ["a program for macOS (Mach-O)", [0xfe, 0xed, 0xfa, 0xce]],
  ["a program for macOS (Mach-O)", [0xfe, 0xed, 0xfa, 0xcf]],
  ["a program for macOS (Mach-O)", [0xce, 0xfa, 0xed, 0xfe]],
  ["a program for macOS (Mach-O)", [0xcf, 0xfa, 0xed, 0xfe]],
  ["a program or Java class (0xCAFEBABE)", [0xca, 0xfe, 0xba, 0xbe]],
  ["a WebAssembly module", [0x00, 0x61, 0x73, 0x6d]],
  ["an Android program (DEX)", [0x64, 0x65, 0x78, 0x0a]],
  ["a Python program (pyc)", [0x55, 0x0d, 0x0d, 0x0a]],
  ["a Lua program", [0x1b, 0x4c, 0x75, 0x61]],
];

/** What kind of program some bytes are, told from how they begin; `undefined` where they are none. */
export function programFormat(bytes: Uint8Array): string | undefined {
  // The magic number of CPython changes with each version; what follows it does not: the flags, of which two bits are used.
  if (
    bytes[2] === 0x0d &&
    bytes[3] === 0x0a &&
    (bytes[4] ?? 9) < 4 &&
    bytes[5] === 0 &&
    bytes[6] === 0 &&
    bytes[7] === 0
  )
    return "a Python program (pyc)";
  const known = PROGRAMS.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  // "MZ" alone begins many a text: the header must point at "PE".
  if (bytes[0] !== 0x4d || bytes[1] !== 0x5a || bytes.length < 0x40) return undefined;
  const at = (bytes[0x3c] ?? 0) | ((bytes[0x3d] ?? 0) << 8) | ((bytes[0x3e] ?? 0) << 16);
  return bytes[at] === 0x50 && bytes[at + 1] === 0x45 ? "a program for Windows (PE)" : undefined;
}
