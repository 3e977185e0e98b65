import type { Interval, Intervals, Order } from "../interval.ts";
import { interval, invert, meet } from "../interval.ts";
import type { Versioning } from "./versioning.ts";

/** A point between versions: just before one, or just after it. Without a version it lies before all of them. */
export interface Cut {
  readonly version: string | undefined;
  readonly after: boolean;
}

/** A set of versions: everything from one cut to the next. */
export type VersionSet = Intervals<Cut>;

/** The cut before every version. */
export const LEAST: Cut = { version: undefined, after: false };

export function before(version: string): Cut {
  return { version, after: false };
}

export function after(version: string): Cut {
  return { version, after: true };
}

/** How the cuts between the versions of one ecosystem follow each other. */
export function cutOrder(versioning: Versioning): Order<Cut> {
  return {
    least: LEAST,
    compare(a, b) {
      if (a.version === undefined || b.version === undefined)
        return (a.version === undefined ? 0 : 1) - (b.version === undefined ? 0 : 1);
      return versioning.compare(a.version, b.version) || Number(a.after) - Number(b.after);
    },
  };
}

/** The versions that are in at least one of two sets. */
export function unite(order: Order<Cut>, a: VersionSet, b: VersionSet): VersionSet {
  return invert(order, meet(order, invert(order, a), invert(order, b)));
}

/** The versions of the first set that are not in the second. */
export function without(order: Order<Cut>, a: VersionSet, b: VersionSet): VersionSet {
  return meet(order, a, invert(order, b));
}

/** The set of one version. */
export function only(order: Order<Cut>, version: string): VersionSet {
  return interval(order, before(version), after(version));
}

/** Whether a version is in a set. */
export function isIn(order: Order<Cut>, version: string, set: VersionSet): boolean {
  const point = before(version);
  return set.some(({ from, to }: Interval<Cut>) => {
    return order.compare(from, point) <= 0 && (to === undefined || order.compare(point, to) < 0);
  });
}
