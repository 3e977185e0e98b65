import { type Comparator, parseCargoRange } from "../cargo-range.ts";
import { everyValue, interval, meet } from "../interval.ts";
import { type VersionSet, after, before, cutOrder, only } from "./cut.ts";
import { npmVersions } from "./npm-range.ts";
import { pythonVersions } from "./python-range.ts";
import { type Ecosystem, packageName, versioningOf } from "./versioning.ts";

/** The versions of a package that somebody asks for. */
export interface Requirement {
  readonly ecosystem: Ecosystem;
  /** As its ecosystem compares it. */
  readonly name: string;
  /** As it is written: `^1.2`. */
  readonly written: string;
  readonly versions: VersionSet;
  /** The one version that is asked for, where there is but one. */
  readonly pinned: string | undefined;
}

/** Longest requirement that is read. */
const MAX_LENGTH = 512;

/** What a requirement means; `undefined` where it is none, such as the address of a repository or a tag. */
export function requirementOf(ecosystem: Ecosystem, name: string, written: string): Requirement | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const versions = versionsOf(ecosystem, written.trim());
  if (!versions) return undefined;
  return {
    ecosystem,
    name: packageName(ecosystem, name),
    written,
    versions,
    pinned: pinnedIn(ecosystem, versions),
  };
}

function versionsOf(ecosystem: Ecosystem, written: string): VersionSet | undefined {
  switch (ecosystem) {
    case "crates.io":
    case "gpack":
      return cargoVersions(written);
    case "npm":
      return npmVersions(written);
    case "PyPI":
      return pythonVersions(written);
    case "Go":
      // Go takes the least version that all modules of a build ask for: alone, that is the one.
      return versioningOf("Go").isVersion(written) ? only(cutOrder(versioningOf("Go")), written) : undefined;
  }
}

function pinnedIn(ecosystem: Ecosystem, versions: VersionSet): string | undefined {
  const [set, ...more] = versions;
  const { from, to } = set ?? {};
  if (more.length > 0 || from?.version === undefined || to?.version === undefined || from.after || !to.after)
    return undefined;
  return versioningOf(ecosystem).compare(from.version, to.version) === 0 ? from.version : undefined;
}

/**
 * The versions that meet a requirement of Cargo. Pre-releases that none of its comparators names lie at the ends of its
 * intervals, not in them.
 */
function cargoVersions(written: string): VersionSet | undefined {
  const range = parseCargoRange(written);
  if ("fault" in range) return undefined;
  const order = cutOrder(versioningOf("crates.io"));
  let found = everyValue(order);
  for (const comparator of range.comparators) found = meet(order, found, comparatorVersions(comparator));
  return found;
}

function comparatorVersions({ operator, major, minor, patch, pre }: Comparator): VersionSet {
  const order = cutOrder(versioningOf("crates.io"));
  const full = patch !== undefined;
  const version = `${major}.${minor ?? 0}.${patch ?? 0}${pre === "" ? "" : `-${pre}`}`;
  const from = before(version);
  // Before the first pre-release of what follows: a range ends there, though Cargo would take a later one by name.
  const next =
    minor === undefined
      ? `${major + 1}.0.0-0`
      : full
        ? `${major}.${minor}.${patch + 1}-0`
        : `${major}.${minor + 1}.0-0`;
  switch (operator) {
    case "=":
      return full ? only(order, version) : interval(order, from, before(next));
    case ">":
      return interval(order, full ? after(version) : before(next.slice(0, -2)));
    case ">=":
      return interval(order, from);
    case "<":
      return interval(order, order.least, before(pre === "" ? `${version}-0` : version));
    case "<=":
      return interval(order, order.least, full ? after(version) : before(next));
    case "*":
      return interval(order, from, before(next));
    case "~":
      return interval(order, from, before(minor === undefined ? `${major + 1}.0.0-0` : `${major}.${minor + 1}.0-0`));
    case "^": {
      if (major > 0 || minor === undefined) return interval(order, from, before(`${major + 1}.0.0-0`));
      if (minor > 0 || patch === undefined) return interval(order, from, before(`0.${minor + 1}.0-0`));
      return interval(order, from, before(`0.0.${patch + 1}-0`));
    }
  }
}
