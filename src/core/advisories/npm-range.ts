import { Range } from "semver";
import { everyValue, interval, meet } from "../interval.ts";
import { type VersionSet, after, before, cutOrder, only, unite } from "./cut.ts";
import { versioningOf } from "./versioning.ts";

/** Alternatives of a range that are read. */
const MAX_ALTERNATIVES = 32;

/** The versions that meet a range of npm; `undefined` for what is no range: a tag, an address, an alias. */
export function npmVersions(written: string): VersionSet | undefined {
  if (written.split("||").length > MAX_ALTERNATIVES) return undefined;
  const range = parse(written);
  if (!range) return undefined;
  const order = cutOrder(versioningOf("npm"));
  let found: VersionSet = [];
  for (const comparators of range.set) {
    let alternative: VersionSet = everyValue(order);
    for (const { operator, semver } of comparators) {
      // A comparator that any version meets has no version.
      if (typeof semver.version !== "string") continue;
      const { version } = semver;
      switch (operator) {
        case ">":
          alternative = meet(order, alternative, interval(order, after(version)));
          break;
        case ">=":
          alternative = meet(order, alternative, interval(order, before(version)));
          break;
        case "<":
          alternative = meet(order, alternative, interval(order, order.least, before(version)));
          break;
        case "<=":
          alternative = meet(order, alternative, interval(order, order.least, after(version)));
          break;
        default:
          alternative = meet(order, alternative, only(order, version));
      }
    }
    found = unite(order, found, alternative);
  }
  return found;
}

function parse(written: string): Range | undefined {
  try {
    return new Range(written);
  } catch {
    return undefined;
  }
}
