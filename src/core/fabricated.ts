/** Why a row of hexadecimal digits was made by hand; `sure` is false where chance can do it, rarely. */
export interface Fabrication {
  readonly what: string;
  readonly sure: boolean;
}

/**
 * The shortest run that counts, by length. Two digits follow each other by chance once in 14 times
 * when letters and numerals may wrap, once in 29 when they may not; over all places, strides and
 * directions a random SHA-256 has such a run with a probability below 1 in 10^7 and in 10^6.
 */
const SURE_RUN = 10;
const LIKELY_RUN = 8;

/**
 * Looks for what no hash function writes: digits that count up or down (also every second digit, as in
 * `1a2b3c4d`), a pattern that repeats, very few different digits, a short hash padded with zeros.
 * `hex` is lower-case.
 */
export function fabrication(hex: string): Fabrication | undefined {
  if (/^(?:0{12}[0-9a-f]{4}){4}$/.test(hex)) {
    return { what: "it is a hash of 64 bits, its four parts padded with zeros to 16 digits", sure: true };
  }
  const digits = digitsOf(hex);
  const period = periodOf(digits);
  if (period === 1) return { what: `it is the digit ${hex.slice(0, 1)} over and over`, sure: true };
  if (period !== undefined) return { what: `its first ${period} digits repeat to the end`, sure: true };
  const run = longestRun(digits, true);
  if (run.length >= SURE_RUN) return { what: describe(run), sure: true };
  const counts = countsOf(digits);
  const most = counts.findIndex((count) => count >= digits.length / 2);
  if (most !== -1) return { what: `half of it is the digit ${most.toString(16)}`, sure: true };
  const distinct = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  if (distinct <= (digits.length >= 64 ? 10 : 7)) {
    return { what: `it has only ${distinct} different digits in ${digits.length}`, sure: true };
  }
  if (run.length < LIKELY_RUN) return undefined;
  const plain = longestRun(digits, false);
  return plain.length >= LIKELY_RUN ? { what: describe(plain), sure: false } : undefined;
}

/** True when one row of digits is another with each digit moved by one, as in `58db` and `69ec`. */
export function isShifted(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let up = 0;
  let down = 0;
  for (let at = 0; at < a.length; at += 1) {
    const from = Number.parseInt(a.charAt(at), 16);
    const to = Number.parseInt(b.charAt(at), 16);
    if (follows(from, to, true)) up += 1;
    if (follows(to, from, true)) down += 1;
    // Four exceptions are allowed; two honest digests part company within a few digits.
    if (at - Math.max(up, down) >= 4) return false;
  }
  return Math.max(up, down) >= a.length - 4;
}

interface Run {
  readonly length: number;
  readonly stride: number;
  readonly start: number;
}

function describe({ length, stride, start }: Run): string {
  const every = stride === 1 ? "digits" : "digits, taking every second one,";
  return `${length} of its ${every} count up or down from digit ${start + 1}`;
}

/** For two digits in a row: 1 when the second counts up from the first, 2 when down, 3 both ways. */
function stepTable(wrap: boolean): Uint8Array {
  const table = new Uint8Array(256);
  for (let from = 0; from < 16; from += 1) {
    for (let to = 0; to < 16; to += 1) {
      table[(from << 4) | to] = (follows(from, to, wrap) ? 1 : 0) | (follows(to, from, wrap) ? 2 : 0);
    }
  }
  return table;
}

const wrappingSteps = stepTable(true);
const plainSteps = stepTable(false);

function longestRun(digits: Uint8Array, wrap: boolean): Run {
  const steps = wrap ? wrappingSteps : plainSteps;
  let best: Run = { length: 0, stride: 1, start: 0 };
  for (const [stride, phase] of TRACKS) {
    let up = 1;
    let down = 1;
    for (let at = phase + stride; at < digits.length; at += stride) {
      const step = steps[((digits[at - stride] ?? 0) << 4) | (digits[at] ?? 0)] ?? 0;
      // Most digits follow nothing.
      if (step === 0) {
        up = 1;
        down = 1;
        continue;
      }
      up = step & 1 ? up + 1 : 1;
      down = step & 2 ? down + 1 : 1;
      const length = Math.max(up, down);
      if (length > best.length) best = { length, stride, start: at - (length - 1) * stride };
    }
  }
  return best;
}

/** Stride and first digit of the rows that are looked at: all digits, the even and the odd ones. */
const TRACKS = [
  [1, 0],
  [2, 0],
  [2, 1],
] as const;

function digitsOf(hex: string): Uint8Array {
  const digits = new Uint8Array(hex.length);
  for (let at = 0; at < hex.length; at += 1) {
    const code = hex.charCodeAt(at);
    digits[at] = code < 0x3a ? code - 0x30 : code - 0x57;
  }
  return digits;
}

function countsOf(digits: Uint8Array): Uint8Array {
  const counts = new Uint8Array(16);
  for (const digit of digits) counts[digit] = (counts[digit] ?? 0) + 1;
  return counts;
}

/** True when a digit is the next one; wrapping, also `f` to `0`, `9` to `0` and `f` to `a`. */
function follows(from: number, to: number, wrap: boolean): boolean {
  if (to === from + 1) return true;
  return wrap && ((from === 15 && (to === 0 || to === 10)) || (from === 9 && to === 0));
}

/** The period of a row of digits that repeats at least twice, but for two digits at most. */
function periodOf(digits: Uint8Array): number | undefined {
  for (let period = 1; period <= digits.length / 2; period += 1) {
    let wrong = 0;
    for (let at = period; at < digits.length && wrong <= 2; at += 1) {
      if (digits[at] !== digits[at - period]) wrong += 1;
    }
    if (wrong <= 2) return period;
  }
  return undefined;
}
