import { parse } from "semver";
import type { Table } from "../document.ts";
import { compareText } from "../finding.ts";

/** An order of keys: negative where the first comes first. */
export type KeyOrder = (a: string, b: string) => number;

/** Versions by precedence; what is no version after all of them. */
export const versionOrder: KeyOrder = (a, b) => {
  const [left, right] = [parse(a), parse(b)];
  if (left && right) return left.compare(right) || compareText(a, b);
  return left ? -1 : right ? 1 : compareText(a, b);
};

/**
 * A table with a key set: in place where it has the key, else where the order of the others puts it, be that
 * upwards or downwards; at the end where they have no order.
 */
export function orderedInsert(table: Table, key: string, value: unknown, order: KeyOrder): Table {
  if (Object.hasOwn(table, key)) return { ...table, [key]: value };
  const members = Object.entries(table);
  const keys = members.map(([name]) => name);
  const at = placeOf(keys, key, order);
  return Object.fromEntries([...members.slice(0, at), [key, value], ...members.slice(at)]);
}

function placeOf(keys: readonly string[], key: string, order: KeyOrder): number {
  const isUp = isSorted(keys, order);
  const isDown = !isUp && isSorted(keys, (a, b) => order(b, a));
  if (!isUp && !isDown) return keys.length;
  const found = keys.findIndex((other) => (isUp ? order(other, key) > 0 : order(other, key) < 0));
  return found === -1 ? keys.length : found;
}

function isSorted(keys: readonly string[], order: KeyOrder): boolean {
  return keys.every((key, at) => at === 0 || order(keys[at - 1] ?? "", key) <= 0);
}
