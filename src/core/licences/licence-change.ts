import type { SpdxExpression } from "../spdx.ts";
import { alternativesOf } from "./alternatives.ts";
import { type Obligation, isMore, obligationOf } from "./obligation.ts";

/** What an expression asks at least of who takes the work: by its mildest alternative; `undefined` when nobody knows. */
export function leastObligation(expression: SpdxExpression): Obligation | undefined {
  let least: Obligation | undefined;
  for (const alternative of alternativesOf(expression) ?? []) {
    let most: Obligation | undefined = "public";
    for (const leaf of alternative) {
      const asked = obligationOf(leaf);
      if (asked === undefined) {
        most = undefined;
        break;
      }
      if (isMore(asked, most)) most = asked;
    }
    // A way that nobody knows might be the mildest.
    if (most === undefined) return undefined;
    if (least === undefined || isMore(least, most)) least = most;
  }
  return least;
}

/** Whether a new licence asks more than the one before; `undefined` when nobody knows. */
export function asksMore(before: SpdxExpression, after: SpdxExpression): boolean | undefined {
  const [old, now] = [leastObligation(before), leastObligation(after)];
  return old === undefined || now === undefined ? undefined : isMore(now, old);
}
