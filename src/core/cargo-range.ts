import { type CargoVersion, comparePre, isIdentifiers, parseVersion } from "./cargo-version.ts";

/**
 * Version requirements as Cargo writes them (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html):
 * comparators separated by commas, all of which must hold. ggen is written in Rust, so this and not the
 * npm syntax is what `ggen_compat` and the values of `[dependencies]` mean.
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

/** Why a text is no requirement, and the offset at which reading stopped. */
export interface RangeFault {
  readonly fault: string;
  readonly offset: number;
}

/** As many comparators as Cargo's own parser takes. */
const MAX_COMPARATORS = 32;
const MAX_LENGTH = 1000;

/** Parses a requirement. Never throws. */
export function parseCargoRange(text: string): CargoRange | RangeFault {
  if (text.length > MAX_LENGTH) return { fault: "it is too long", offset: MAX_LENGTH };
  const any = /^\s*[*xX]\s*(.?)/s.exec(text);
  if (any) {
    if (any[1] === "") return { comparators: [] };
    if (any[1] === ",") return { fault: "a wildcard must be the only comparator", offset: any[0].length - 1 };
  }
  const comparators: Comparator[] = [];
  let offset = 0;
  for (const part of text.split(",")) {
    const read = readComparator(part, offset);
    if ("fault" in read) return read;
    comparators.push(read);
    offset += part.length + 1;
  }
  if (comparators.length > MAX_COMPARATORS) return { fault: "it has too many comparators", offset: 0 };
  return { comparators };
}

const NUMBER = "(?:0|[1-9][0-9]{0,14})";
const PART = `(?:${NUMBER}|[*xX])`;
const COMPARATOR = new RegExp(
  `^(\\s*)(>=|<=|[=><~^])?(\\s*)(${NUMBER})(?:\\.(${PART})(?:\\.(${PART})(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?)?)?`,
);

function readComparator(text: string, base: number): Comparator | RangeFault {
  const found = COMPARATOR.exec(text);
  if (!found) {
    const start = /^\s*(?:>=|<=|[=><~^])?\s*/.exec(text)?.[0].length ?? 0;
    return { fault: start >= text.length ? "a version is missing" : "a version must begin here", offset: base + start };
  }
  const [whole, , operator, , major = "", minor, patch, pre = "", build = ""] = found;
  const rest = text.slice(whole.length);
  const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
  if (gap < rest.length) {
    const offset = base + whole.length + gap;
    return gap > 0 && /[\d=<>~^]/.test(rest[gap] ?? "")
      ? { fault: "a comma is missing between two comparators", offset }
      : { fault: "there is text that belongs to no version", offset };
  }
  if (!isIdentifiers(pre, true) || !isIdentifiers(build, false)) {
    return { fault: "the part after the three numbers is malformed", offset: base };
  }
  const wild = isWild(minor) || isWild(patch);
  if (isWild(minor) && patch !== undefined && !isWild(patch)) {
    return { fault: "a number stands after a wildcard", offset: base };
  }
  if (wild && (pre !== "" || build !== "")) return { fault: "a wildcard has a pre-release", offset: base };
  return {
    operator: operatorOf(operator, wild),
    major: Number(major),
    minor: numberOf(minor),
    patch: numberOf(patch),
    pre,
  };
}

function operatorOf(written: string | undefined, wild: boolean): Operator {
  switch (written) {
    case "=":
    case ">":
    case ">=":
    case "<":
    case "<=":
    case "~":
    case "^":
      return written;
    default:
      return wild ? "*" : "^";
  }
}

function isWild(part: string | undefined): boolean {
  return part === "*" || part === "x" || part === "X";
}

function numberOf(part: string | undefined): number | undefined {
  return part === undefined || isWild(part) ? undefined : Number(part);
}

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

/**
 * True when a semantic version meets a requirement, as Cargo decides it: a pre-release matches only
 * when some comparator names a pre-release of the same three numbers.
 */
export function matchesCargoRange(range: CargoRange, version: string): boolean {
  const parsed = parseVersion(version);
  return parsed !== undefined && takesVersion(range, parsed);
}

/** `matchesCargoRange` for a version that was parsed before. */
export function takesVersion({ comparators }: CargoRange, version: CargoVersion): boolean {
  if (!comparators.every((comparator) => holds(comparator, version))) return false;
  return (
    version.pre === "" ||
    comparators.some(
      (comparator) =>
        comparator.pre !== "" &&
        comparator.major === version.major &&
        comparator.minor === version.minor &&
        comparator.patch === version.patch,
    )
  );
}

function holds(comparator: Comparator, version: CargoVersion): boolean {
  switch (comparator.operator) {
    case "=":
    case "*":
      return equals(comparator, version);
    case ">":
      return order(version, comparator) > 0;
    case ">=":
      return equals(comparator, version) || order(version, comparator) > 0;
    case "<":
      return order(version, comparator) < 0;
    case "<=":
      return equals(comparator, version) || order(version, comparator) < 0;
    case "~":
      return tilde(comparator, version);
    case "^":
      return caret(comparator, version);
  }
}

function equals({ major, minor, patch, pre }: Comparator, version: CargoVersion): boolean {
  return (
    version.major === major &&
    (minor === undefined || version.minor === minor) &&
    (patch === undefined || version.patch === patch) &&
    version.pre === pre
  );
}

/** Below 0 when the version is lower; 0 too when it lies within what the comparator leaves open. */
function order(version: CargoVersion, { major, minor, patch, pre }: Comparator): number {
  if (version.major !== major) return version.major - major;
  if (minor === undefined) return 0;
  if (version.minor !== minor) return version.minor - minor;
  if (patch === undefined) return 0;
  return version.patch === patch ? comparePre(version.pre, pre) : version.patch - patch;
}

function tilde({ major, minor, patch, pre }: Comparator, version: CargoVersion): boolean {
  if (version.major !== major) return false;
  if (minor !== undefined && version.minor !== minor) return false;
  if (patch !== undefined && version.patch !== patch) return version.patch > patch;
  return comparePre(version.pre, pre) >= 0;
}

function caret({ major, minor, patch, pre }: Comparator, version: CargoVersion): boolean {
  if (version.major !== major) return false;
  if (minor === undefined) return true;
  if (patch === undefined) return major > 0 ? version.minor >= minor : version.minor === minor;
  if (major > 0) {
    if (version.minor !== minor) return version.minor > minor;
    if (version.patch !== patch) return version.patch > patch;
  } else if (minor > 0) {
    if (version.minor !== minor) return false;
    if (version.patch !== patch) return version.patch > patch;
  } else if (version.minor !== minor || version.patch !== patch) {
    return false;
  }
  return comparePre(version.pre, pre) >= 0;
}
