/**
 * A set of versions of one pack, and whether the pack may be absent. Bit 0 stands for "the pack is not
 * chosen at all", bit n + 1 for the nth of its versions in ascending order. Since a registry lists its
 * versions, a requirement is exactly the set of those that meet it: pre-releases need no rule of their
 * own, and union, intersection and complement are `|`, `&` and `^` with the set of all.
 */
export type VersionSet = bigint;

/** No version, and not absent either: what cannot be. */
export const NOTHING: VersionSet = 0n;

/** The pack is not chosen. */
export const ABSENT: VersionSet = 1n;

/** The set of the nth version alone. */
export function only(position: number): VersionSet {
  return 2n << BigInt(position);
}

/** Bits that are put together as a small number before they become part of a large one. */
const CHUNK = 30;

/** The set of those of the first `count` versions for which something holds. */
export function versionsWhere(count: number, holds: (position: number) => boolean): VersionSet {
  let set = NOTHING;
  for (let start = 0; start < count; start += CHUNK) {
    let bits = 0;
    for (let at = start; at < Math.min(count, start + CHUNK); at += 1) if (holds(at)) bits |= 1 << (at - start);
    if (bits !== 0) set |= BigInt(bits) << BigInt(start + 1);
  }
  return set;
}

/** True when every member of the first is one of the second. */
export function isWithin(part: VersionSet, whole: VersionSet): boolean {
  return (part & whole) === part;
}

/** True when the nth version is a member. */
export function hasVersion(set: VersionSet, position: number): boolean {
  return (set & only(position)) !== NOTHING;
}

/** The position of the highest version of a set that has one. */
export function highestOf(set: VersionSet): number {
  return set < SMALL ? 30 - Math.clz32(Number(set)) : set.toString(2).length - 2;
}

/** The position of the lowest version of a set that has one. */
export function lowestOf(set: VersionSet): number {
  const versions = set & ~ABSENT;
  return highestOf(versions & -versions);
}

const SMALL = 1n << 31n;

/** The positions of the versions of a set, ascending. */
export function positionsOf(set: VersionSet): readonly number[] {
  const positions: number[] = [];
  const bits = set.toString(2);
  for (let bit = 1; bit < bits.length; bit += 1) if (bits[bits.length - 1 - bit] === "1") positions.push(bit - 1);
  return positions;
}
