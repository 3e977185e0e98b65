import { InputError } from "../core/input-error.ts";

/**
 * A number of days that somebody wrote.
 * @throws InputError that names the input for anything but a whole number up to ten years
 */
export function daysOf(name: string, text: string): number {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (days <= 3660) return days;
  throw new InputError(
    name,
    `${name}: ${JSON.stringify(text)} is no number of days; write a whole number from 0 to 3660`,
  );
}
