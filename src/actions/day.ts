import { isDate } from "../core/date-time.ts";
import { InputError } from "../core/input-error.ts";

/**
 * The day of a run: the one that was asked for, else the one of the clock.
 * @throws InputError for a text that is no day
 */
export function dayOf(asked: string, clock: () => string): string {
  if (asked === "") return clock();
  if (isDate(asked)) return asked;
  throw new InputError("today", `today ${JSON.stringify(asked)} is no day; write a date such as 2026-10-01`);
}
