import { compareText } from "../finding.ts";

/** Who needs a pack. */
export interface BlastRadius {
  /** The packs that need it directly. */
  readonly direct: readonly string[];
  /** Those that need it through others. */
  readonly indirect: readonly string[];
}

/** Packs of which the dependents are followed. */
const MAX_FOLLOWED = 10_000;

/** Everybody whom a fault of a pack reaches, by who needs whom; a circle ends where it began. */
export function blastRadius(id: string, dependents: ReadonlyMap<string, readonly string[]>): BlastRadius {
  const direct = new Set(dependents.get(id));
  direct.delete(id);
  const reached = new Set([id, ...direct]);
  const queue = [...direct];
  for (let at = 0; at < queue.length && reached.size < MAX_FOLLOWED; at += 1) {
    for (const next of dependents.get(queue[at] ?? "") ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  const indirect = [...reached].filter((other) => other !== id && !direct.has(other));
  return { direct: [...direct].toSorted(compareText), indirect: indirect.toSorted(compareText) };
}
