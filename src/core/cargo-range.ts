/**
 * Version requirements as Cargo writes them (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html):
 * comparators separated by commas, all of which must hold. ggen is written in Rust, so this and not the
 * npm syntax is what `ggen_compat` and the values of `[dependencies]` mean. What is accepted, what matches and
 * what is said of a fault is as in the `semver` crate, `VersionReq::parse` and `VersionReq::matches`.
 */
export type Operator = "=" | ">" | ">=" | "<" | "<=" | "~" | "^" | "*";

export interface Comparator {
  /** `*` for a comparator that ends in a wildcard and has no operator: `1.2.*`. */
  readonly operator: Operator;
  readonly major: number;
  readonly minor: number | undefined;
  readonly patch: number | undefined;
  /** Empty when there is none. */
  readonly pre: string;
}

/** A requirement; no comparators means any version (`*`). */
export interface CargoRange {
  readonly comparators: readonly Comparator[];
}

/** Why a text is no requirement, in the words of Cargo, and the offset at which reading stopped. */
export interface RangeFault {
  readonly fault: string;
  readonly offset: number;
}

/** As many comparators as Cargo's own parser takes. */
const MAX_COMPARATORS = 32;

/** Requirements that were parsed: a registry states few of them, many times. */
const known = new Map<string, CargoRange | RangeFault>();
const MAX_KNOWN = 1024;
const MAX_KNOWN_LENGTH = 64;

/** Parses a requirement. Never throws. */
export function parseCargoRange(text: string): CargoRange | RangeFault {
  const found = known.get(text);
  if (found) return found;
  const parsed = parse(text);
  if (known.size >= MAX_KNOWN) known.clear();
  if (text.length <= MAX_KNOWN_LENGTH) known.set(text, parsed);
  return parsed;
}

function parse(text: string): CargoRange | RangeFault {
  let at = skipSpaces(text, 0);
  if (isWildcard(text[at])) {
    const rest = skipSpaces(text, at + 1);
    if (rest === text.length) return { comparators: [] };
    return text[rest] === ","
      ? onlyWildcard(text[at], at)
      : fault("unexpected character after wildcard in version req", rest);
  }
  const comparators: Comparator[] = [];
  for (;;) {
    const read = readComparator(text, at);
    if ("fault" in read) {
      const rest = isWildcard(text[at]) ? skipSpaces(text, at + 1) : undefined;
      return rest === text.length || (rest !== undefined && text[rest] === ",") ? onlyWildcard(text[at], at) : read;
    }
    comparators.push(read.comparator);
    if (read.end === text.length) return { comparators };
    if (text[read.end] !== ",") {
      return fault(`expected comma after ${read.part}, found ${shown(text, read.end)}`, read.end);
    }
    if (comparators.length === MAX_COMPARATORS) return fault("excessive number of version comparators", read.end);
    at = skipSpaces(text, read.end + 1);
  }
}

type Part =
  | "major version number"
  | "minor version number"
  | "patch version number"
  | "pre-release identifier"
  | "build metadata";

interface ReadComparator {
  readonly comparator: Comparator;
  /** The last part that was read. */
  readonly part: Part;
  /** Where the text goes on, after spaces. */
  readonly end: number;
}

function readComparator(text: string, start: number): ReadComparator | RangeFault {
  const written = /^(?:>=|<=|[=><~^])/.exec(text.slice(start, start + 2))?.[0] ?? "";
  const major = readNumber(text, skipSpaces(text, start + written.length), "major version number");
  if ("fault" in major) return major;
  let part: Part = "major version number";
  let { end } = major;
  let minor: number | undefined;
  let patch: number | undefined;
  let isWild = false;
  if (text[end] === ".") {
    part = "minor version number";
    isWild = isWildcard(text[end + 1]);
    const read = isWild ? { value: undefined, end: end + 2 } : readNumber(text, end + 1, part);
    if ("fault" in read) return read;
    ({ value: minor, end } = read);
    if (text[end] === ".") {
      part = "patch version number";
      const isWildPatch = isWildcard(text[end + 1]);
      if (isWild && !isWildPatch) return fault("unexpected character after wildcard in version req", end + 1);
      isWild = isWildPatch;
      const last = isWild ? { value: undefined, end: end + 2 } : readNumber(text, end + 1, part);
      if ("fault" in last) return last;
      ({ value: patch, end } = last);
    }
  }
  let pre = "";
  if (patch !== undefined && text[end] === "-") {
    part = "pre-release identifier";
    const read = readIdentifiers(text, end + 1, part);
    if ("fault" in read) return read;
    pre = text.slice(end + 1, read.end);
    ({ end } = read);
  }
  if (patch !== undefined && text[end] === "+") {
    part = "build metadata";
    const read = readIdentifiers(text, end + 1, part);
    if ("fault" in read) return read;
    ({ end } = read);
  }
  const operator = written === "" ? (isWild ? "*" : "^") : operatorOf(written);
  return { comparator: { operator, major: major.value, minor, patch, pre }, part, end: skipSpaces(text, end) };
}

function operatorOf(written: string): Operator {
  switch (written) {
    case "=":
    case ">":
    case ">=":
    case "<":
    case "<=":
    case "~":
      return written;
    default:
      return "^";
  }
}

/** The largest number of a Rust `u64`. */
const MAX_NUMBER = 18_446_744_073_709_551_615n;

function readNumber(text: string, start: number, part: Part): { value: number; end: number } | RangeFault {
  let end = start;
  while (isDigit(text[end])) {
    if (end > start && text[start] === "0") return fault(`invalid leading zero in ${part}`, start);
    end += 1;
    // No number of 21 digits fits, whatever follows.
    if (end - start > 20 || (end - start === 20 && BigInt(text.slice(start, end)) > MAX_NUMBER)) {
      return fault(`value of ${part} exceeds u64::MAX`, start);
    }
  }
  if (end > start) return { value: Number(text.slice(start, end)), end };
  return start >= text.length
    ? fault(`unexpected end of input while parsing ${part}`, start)
    : fault(`unexpected character ${shown(text, start)} while parsing ${part}`, start);
}

/** Reads identifiers with dots between them. */
function readIdentifiers(text: string, start: number, part: Part): { end: number } | RangeFault {
  for (let at = start; ; at += 1) {
    const first = at;
    while (/[0-9A-Za-z-]/.test(text[at] ?? "")) at += 1;
    if (at === first) return fault(`empty identifier segment in ${part}`, at);
    const segment = text.slice(first, at);
    if (part === "pre-release identifier" && /^0\d+$/.test(segment)) {
      return fault(`invalid leading zero in ${part}`, first);
    }
    if (text[at] !== ".") return { end: at };
  }
}

function fault(message: string, offset: number): RangeFault {
  return { fault: message, offset };
}

function onlyWildcard(char: string | undefined, offset: number): RangeFault {
  return fault(`wildcard req (${char ?? "*"}) must be the only comparator in the version req`, offset);
}

/** Cargo skips spaces only: a tab is an unexpected character. */
function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === " ") at += 1;
  return at;
}

function isWildcard(char: string | undefined): boolean {
  return char === "*" || char === "x" || char === "X";
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\0": "\\0",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "'": "\\'",
  "\\": "\\\\",
};

/** The character at an offset in quotes, as Rust shows one. */
function shown(text: string, at: number): string {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const isPlain = /^[\p{L}\p{N}\p{P}\p{S} ]$/u.test(char);
  return `'${ESCAPES[char] ?? (isPlain ? char : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}'`;
}

const MAX_LENGTH = 1000;

/** The requirement with the commas and operators that Cargo wants, when that makes it one. */
export function repairedRange(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const repaired = text
    .trim()
    .replaceAll(/(?<=[=<>~^,]|^)\s*v(?=\d)/g, "")
    .replaceAll("==", "=")
    .replaceAll(/(?<=[0-9A-Za-z*])\s+(?=[<>=~^\d])/g, ", ");
  return repaired !== text && !("fault" in parseCargoRange(repaired)) ? repaired : undefined;
}
