/** The rows of the commonest keyboard, each half a key to the right of the one above. */
const ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Letters that are read for each other. */
const READ_ALIKE = new Set([
  "ij",
  "il",
  "jl",
  "mn",
  "nu",
  "nr",
  "uv",
  "vw",
  "vy",
  "ce",
  "co",
  "eo",
  "ao",
  "bd",
  "bh",
  "pq",
  "gq",
  "hn",
  "ft",
  "lt",
  "fl",
  "sz",
  "ck",
  "ks",
  "xz",
]);

const VOWELS = "aeiouy";

/** True when one letter is easily written or read for the other: beside it on a keyboard, like it, one bit away, both vowels. */
export function isSlip(a: string, b: string): boolean {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return true;
  if (READ_ALIKE.has(a < b ? a + b : b + a)) return true;
  return isOneBitAway(a, b) || areNeighbours(a, b);
}

/** A memory or network fault turns one into the other. */
function isOneBitAway(a: string, b: string): boolean {
  const bits = a.charCodeAt(0) ^ b.charCodeAt(0);
  return bits !== 0 && (bits & (bits - 1)) === 0;
}

function areNeighbours(a: string, b: string): boolean {
  const one = keyOf(a);
  const other = keyOf(b);
  if (!one || !other) return false;
  const across = one.column + one.row / 2 - (other.column + other.row / 2);
  return Math.abs(one.row - other.row) <= 1 && Math.abs(across) <= 1;
}

function keyOf(letter: string): { readonly row: number; readonly column: number } | undefined {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  return row === -1 ? undefined : { row, column: ROWS[row]?.indexOf(letter) ?? 0 };
}
