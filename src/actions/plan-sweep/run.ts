import { InputError } from "../../core/input-error.ts";
import { MAX_SHARDS, packDirectories } from "../../core/sweep/shard.ts";
import type { Tree } from "../../core/tree.ts";

/** The parts of a sweep. */
export interface Plan {
  readonly packs: number;
  /** `1/2`, `2/2`. */
  readonly parts: readonly string[];
}

/**
 * Divides a tree; at least one part, so that a registry without gpacks is scanned, too.
 * @throws InputError for numbers that are none
 */
export function planSweep(tree: Pick<Tree, "entries">, perShard: string, maxShards: string): Plan {
  const packs = packDirectories(tree.entries).length;
  const each = numberIn("packs-per-shard", perShard, 100_000);
  const most = numberIn("max-shards", maxShards, MAX_SHARDS);
  const count = Math.min(most, Math.max(1, Math.ceil(packs / each)));
  return { packs, parts: Array.from({ length: count }, (_, at) => `${at + 1}/${count}`) };
}

/**
 * Reads a number from 1 up.
 * @throws InputError that names the input
 */
export function numberIn(name: string, text: string, most: number): number {
  const number = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= most) return number;
  throw new InputError(
    name,
    `input ${name}: ${JSON.stringify(text)} is not allowed; allowed is a whole number from 1 to ${most}`,
  );
}
