/** The values from `from` on and before `to`; without `to` all that follow. */
export interface Interval<T> {
  readonly from: T;
  readonly to: T | undefined;
}

/** An order with a least value. */
export interface Order<T> {
  readonly least: T;
  compare(a: T, b: T): number;
}

/** Sorted intervals that neither meet nor touch: a set of values. */
export type Intervals<T> = readonly Interval<T>[];

/** The set of one interval; empty when nothing lies in it. */
export function interval<T>(order: Order<T>, from: T, to?: T): Intervals<T> {
  return to !== undefined && order.compare(from, to) >= 0 ? [] : [{ from, to }];
}

/** All values of an order. */
export function everyValue<T>(order: Order<T>): Intervals<T> {
  return [{ from: order.least, to: undefined }];
}

/** The values that are not in a set. */
export function invert<T>(order: Order<T>, set: Intervals<T>): Intervals<T> {
  const found: Interval<T>[] = [];
  let from: T | undefined = order.least;
  for (const { from: start, to } of set) {
    if (from !== undefined) found.push(...interval(order, from, start));
    from = to;
  }
  if (from !== undefined) found.push({ from, to: undefined });
  return found;
}

/** The values that are in both sets. */
export function meet<T>(order: Order<T>, a: Intervals<T>, b: Intervals<T>): Intervals<T> {
  const found: Interval<T>[] = [];
  let right = 0;
  for (const { from, to } of a) {
    for (let at = right; at < b.length; at += 1) {
      const other = b[at];
      if (!other || (to !== undefined && order.compare(other.from, to) >= 0)) break;
      const start = order.compare(from, other.from) > 0 ? from : other.from;
      const isFirstEnd = to !== undefined && (other.to === undefined || order.compare(to, other.to) <= 0);
      found.push(...interval(order, start, isFirstEnd ? to : other.to));
      // What ends before this interval does cannot meet the next one.
      if (!isFirstEnd) right = at;
    }
  }
  return found;
}
