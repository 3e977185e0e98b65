/** A semantic version as a requirement sees it: without build metadata, which takes no part in a match. */
export interface CargoVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Empty when there is none. */
  readonly pre: string;
}

/** Longest pre-release part or build metadata; no registry has a use for more. */
const MAX_IDENTIFIERS = 200;

/** Parses a semantic version; `undefined` for anything else, and for numbers of more than 15 digits. */
export function parseVersion(version: string): CargoVersion | undefined {
  const parts =
    /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/.exec(
      version,
    );
  if (!parts) return undefined;
  const [, major, minor, patch, pre, build] = parts;
  if (!isIdentifiers(pre ?? "0", true) || !isIdentifiers(build ?? "0", false)) return undefined;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), pre: pre ?? "" };
}

/** Dot-separated identifiers, none empty; in a strict list the numeric ones have no leading zero. */
function isIdentifiers(text: string, strict: boolean): boolean {
  if (text.length > MAX_IDENTIFIERS) return false;
  return text.split(".").every((part) => part !== "" && !(strict && /^0\d+$/.test(part)));
}

/** The order of precedence of semantic versions (https://semver.org, 11). */
export function compareVersions(a: CargoVersion, b: CargoVersion): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePre(a.pre, b.pre);
}

/** The order of two pre-release parts; none comes after any. */
export function comparePre(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  const left = a.split(".");
  const right = b.split(".");
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const order = compareIdentifiers(left[at] ?? "", right[at] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareIdentifiers(a: string, b: string): number {
  if (a === b) return 0;
  const isNumber = /^\d+$/.test(a);
  if (isNumber !== /^\d+$/.test(b)) return isNumber ? -1 : 1;
  // Numbers without leading zeros compare by length first, however large they are.
  return (isNumber ? a.length - b.length : 0) || (a < b ? -1 : 1);
}
