import type { CargoRange, Comparator } from "./cargo-range.ts";
import { type CargoVersion, comparePre, parseVersion } from "./cargo-version.ts";

/**
 * True when a semantic version meets a requirement, as Cargo decides it: a pre-release matches only
 * when some comparator names a pre-release of the same three numbers.
 */
export function matchesCargoRange(range: CargoRange, version: string): boolean {
  const read = parseVersion(version);
  return read !== undefined && takesVersion(range, read);
}

/** `matchesCargoRange` for a version that was parsed before. */
export function takesVersion({ comparators }: CargoRange, version: CargoVersion): boolean {
  return (
    comparators.every((comparator) => holds(comparator, version)) &&
    (version.pre === "" || comparators.some((comparator) => comparator.pre !== "" && isSameCore(comparator, version)))
  );
}

/** True when the three numbers are equal. */
export function isSameCore({ major, minor, patch }: Comparator, version: CargoVersion): boolean {
  return major === version.major && minor === version.minor && patch === version.patch;
}

/** True when a version meets one comparator, without what pre-releases must meet beside it. */
export function holds(comparator: Comparator, version: CargoVersion): boolean {
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
