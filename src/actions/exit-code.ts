import type { Verdict } from "../core/report.ts";

/** Exit codes of every command and action. */
export const exitCodes = { pass: 0, fail: 1, request: 2, incomplete: 3, bug: 4 } as const;

/** The exit code of a verdict. */
export function exitCodeOf(verdict: Verdict): number {
  return exitCodes[verdict];
}
