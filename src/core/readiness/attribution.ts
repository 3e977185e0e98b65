/** What a change of the score is due to. */
export const causes = ["change", "world", "policy"] as const;
export type Cause = (typeof causes)[number];

/** The points each cause is responsible for, in sixths of a point; they add up to the whole difference. */
export type Attribution = Readonly<Record<Cause, number>>;

/**
 * Shares the difference between two scores among its causes: the mean, over all orders in which the causes may
 * come, of what each adds when it comes (the Shapley value). Sixths keep it whole: there are six orders of three.
 * @param points the score when just these causes have come
 */
export function attribute(points: (come: ReadonlySet<Cause>) => number): Attribution {
  const shares = { change: 0, world: 0, policy: 0 };
  for (const order of orders(causes)) {
    const come = new Set<Cause>();
    let before = points(come);
    for (const cause of order) {
      come.add(cause);
      const after = points(come);
      shares[cause] += after - before;
      before = after;
    }
  }
  return shares;
}

function orders(items: readonly Cause[]): readonly (readonly Cause[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first) => orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
