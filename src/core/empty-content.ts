/** Digests of no bytes at all, in hexadecimal, with the algorithm that gives them. */
const EMPTY: ReadonlyMap<string, string> = new Map([
  ["d41d8cd98f00b204e9800998ecf8427e", "MD5"],
  ["da39a3ee5e6b4b0d3255bfef95601890afd80709", "SHA-1"],
  ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "SHA-256"],
  ["38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b", "SHA-384"],
  [
    "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
    "SHA-512",
  ],
  ["af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262", "BLAKE3"],
]);

/** The algorithm whose digest of no bytes this is. */
export function emptyContentOf(hex: string): string | undefined {
  return EMPTY.get(hex);
}
