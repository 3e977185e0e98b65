import { compareText } from "../finding.ts";
import type { Score } from "./score.ts";
import { FULL, type Standing } from "./standing.ts";

/** Points that a requirement costs, in hundredths of a point. */
export interface Loss {
  readonly requirement: string;
  readonly hundredths: number;
  /** The part of it that a cap costs on top. */
  readonly byCap: number;
}

/**
 * Where the points went: the losses of all requirements add up to exactly `100 - points`.
 * What rounding takes away is shared out by largest remainder; what a cap takes away falls on what caused it.
 */
export function explain(standings: readonly Standing[], score: Score): readonly Loss[] {
  const points = score.points ?? 0;
  const missing = standings
    .filter(({ value }) => value < FULL)
    .map(({ requirement, value }) => ({
      id: requirement.id,
      share: BigInt(requirement.weight) * BigInt(FULL - value),
    }));
  const base = share((100 - score.uncapped) * 100, missing);
  const causes = new Set(score.cap?.requirements);
  const capped = share(
    (score.uncapped - points) * 100,
    // Without a cap the only way to lose more is that nothing is known at all.
    missing.filter(({ id }) => causes.size === 0 || causes.has(id)),
  );
  return missing
    .map(({ id }) => ({
      requirement: id,
      hundredths: (base.get(id) ?? 0) + (capped.get(id) ?? 0),
      byCap: capped.get(id) ?? 0,
    }))
    .filter(({ hundredths }) => hundredths > 0)
    .toSorted((a, b) => b.hundredths - a.hundredths || compareText(a.requirement, b.requirement));
}

/** Shares out a whole number by weight: rounded down, then one more to the largest remainders. */
function share(
  total: number,
  parts: readonly { readonly id: string; readonly share: bigint }[],
): ReadonlyMap<string, number> {
  const all = parts.reduce((sum, part) => sum + part.share, 0n);
  if (all === 0n) return new Map();
  const rows = parts.map(({ id, share }) => ({
    id,
    whole: Number((BigInt(total) * share) / all),
    rest: (BigInt(total) * share) % all,
  }));
  let left = total - rows.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = rows.toSorted((a, b) => (a.rest === b.rest ? compareText(a.id, b.id) : a.rest > b.rest ? -1 : 1));
  const shares = new Map(rows.map(({ id, whole }) => [id, whole]));
  for (const { id } of byRest) {
    if (left === 0) break;
    shares.set(id, (shares.get(id) ?? 0) + 1);
    left -= 1;
  }
  return shares;
}
