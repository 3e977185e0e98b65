import type { Policy } from "../policy.ts";
import { matchesRule } from "../selection.ts";

/**
 * Rules that no policy lets be waived: those that watch over the policy and the waivers, and what is known to be meant to do
 * harm.
 */
const NEVER: readonly string[] = ["policy/*", "security/malicious-dependency", "security/malicious-version"];

/** Whether a registry lets findings of a rule be waived at all. */
export function isWaivable(rule: string, { waivers }: Pick<Policy, "waivers">): boolean {
  return ![...NEVER, ...waivers.never].some((pattern) => matchesRule(rule, pattern));
}
