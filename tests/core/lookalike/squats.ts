/** A name that is made to be taken for a real one, and by what. */
export interface Squat {
  readonly kind: string;
  readonly name: string;
}

/** The letters beside each letter of a QWERTY keyboard. */
const BESIDE: Readonly<Record<string, string>> = {
  q: "wa",
  w: "qes",
  e: "wrd",
  r: "etf",
  t: "ryg",
  y: "tuh",
  u: "yij",
  i: "uok",
  o: "ipl",
  p: "o",
  a: "qsz",
  s: "awdx",
  d: "sefc",
  f: "drgv",
  g: "fthb",
  h: "gyjn",
  j: "hukm",
  k: "jil",
  l: "ko",
  z: "ax",
  x: "zsc",
  c: "xdv",
  v: "cfb",
  b: "vgn",
  n: "bhm",
  m: "nj",
};

/** Cyrillic letters that look like Latin ones. */
const CYRILLIC: Readonly<Record<string, string>> = {
  a: "\u0430",
  c: "\u0441",
  e: "\u0435",
  i: "\u0456",
  j: "\u0458",
  o: "\u043e",
  p: "\u0440",
  s: "\u0455",
  x: "\u0445",
};

const LOOKS_LIKE: readonly (readonly [string, string])[] = [
  ["o", "0"],
  ["l", "1"],
  ["m", "rn"],
  ["rn", "m"],
  ["w", "vv"],
];

const AFFIXED: readonly ((name: string) => string)[] = [
  (name) => `${name}-official`,
  (name) => `ggen-${name}`,
  (name) => `${name}js`,
  (name) => `${name}-template`,
  (name) => `the-${name}`,
  (name) => `${name}-pro`,
  (name) => `${name}-latest`,
  (name) => `real-${name}`,
  (name) => `${name}-new`,
  (name) => `${name}-fixed`,
];

const ALPHABET = Array.from("abcdefghijklmnopqrstuvwxyz");
const VOWELS = Array.from("aeiou");
const SEPARATORS = [".", "_", "-"];

/** One squat of each kind that a name has room for. Equal seeds give equal squats. */
export function squatsOf(name: string, seed: number): readonly Squat[] {
  const below = generator(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
  const put = (at: number, length: number, text: string): string => name.slice(0, at) + text + name.slice(at + length);
  const places = (matches: (char: string, at: number) => boolean): readonly number[] =>
    Array.from(name).flatMap((char, at) => (matches(char, at) ? [at] : []));
  const isLetter = (at: number): boolean => /[a-z]/.test(name[at] ?? "");
  const letters = places((_, at) => isLetter(at));

  const squats: Squat[] = [];
  /** Changes the name at one of some places, if there are any. */
  const add = (kind: string, at: readonly number[], change: (at: number, char: string) => string | undefined): void => {
    const place = pick(at);
    const squat = place === undefined ? undefined : change(place, name[place] ?? "");
    if (squat !== undefined && squat !== name) squats.push({ kind, name: squat });
  };
  const replace = (at: number, by: readonly string[]): string => put(at, 1, pick(by) ?? "");
  const others = (from: readonly string[], char: string): readonly string[] => from.filter((other) => other !== char);
  const separators = places((char) => SEPARATORS.includes(char));

  add("case", letters, (at, char) => put(at, 1, char.toUpperCase()));
  add("separator changed", separators, (at, char) => replace(at, others(SEPARATORS, char)));
  add("separator left out", separators, (at) => put(at, 1, ""));
  add(
    "separator added",
    letters.filter((at) => isLetter(at - 1)),
    (at) => put(at, 0, pick(SEPARATORS) ?? ""),
  );
  const imitable = LOOKS_LIKE.flatMap(([real, fake]) =>
    places((_, at) => name.startsWith(real, at)).map((at) => ({ at, real, fake })),
  );
  add("ASCII look-alike", [...imitable.keys()], (index) => {
    const found = imitable[index];
    return found && put(found.at, found.real.length, found.fake);
  });
  add(
    "Unicode look-alike",
    places((char) => char in CYRILLIC),
    (at, char) => put(at, 1, CYRILLIC[char] ?? ""),
  );
  add(
    "transposed letters",
    letters.filter((at) => isLetter(at + 1) && name[at] !== name[at + 1]),
    (at, char) => put(at, 2, (name[at + 1] ?? "") + char),
  );
  add("omitted letter", letters, (at) => put(at, 1, ""));
  add("doubled letter", letters, (at, char) => put(at, 0, char));
  add("neighbouring key, too", letters, (at, char) => put(at + below(2), 0, pick(besides(char)) ?? ""));
  add("neighbouring key, instead", letters, (at, char) => replace(at, besides(char)));
  add(
    "other vowel",
    places((char) => VOWELS.includes(char)),
    (at, char) => replace(at, others(VOWELS, char)),
  );
  add("bit flip", letters, (at, char) => replace(at, bitFlips(char)));
  add("any other letter", letters, (at, char) => replace(at, others(ALPHABET, char)));
  const words = name.split(/[._-]/);
  add("swapped words", [...words.keys()].slice(1), (at) => {
    const swapped = words.with(at, words[at - 1] ?? "").with(at - 1, words[at] ?? "");
    return swapped.map((word, index) => word + (name[separators[index] ?? -1] ?? "")).join("");
  });
  add("affix", [0], () => pick(AFFIXED)?.(name));
  return squats;
}

function besides(char: string): readonly string[] {
  return Array.from(BESIDE[char] ?? "");
}

/** The letters that differ in one bit. */
function bitFlips(char: string): readonly string[] {
  return [1, 2, 4, 8, 16]
    .map((bit) => String.fromCharCode(char.charCodeAt(0) ^ bit))
    .filter((flipped) => /[a-z]/.test(flipped));
}

/** The generator mulberry32: whole numbers below a bound, the same for the same seed. */
function generator(seed: number): (bound: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b9);
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(bound, 1);
  };
}
