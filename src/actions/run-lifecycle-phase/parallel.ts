import { InputError } from "../../core/input-error.ts";

/**
 * The steps that may run at once; `undefined` for an empty text, which leaves it to the file.
 * @throws InputError that names the input, for anything but a whole number from 1 to 256
 */
export function parseParallel(name: string, text: string): number | undefined {
  if (text === "") return undefined;
  const number = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 256) return number;
  throw new InputError(name, `${name} ${JSON.stringify(text)} is not allowed; give a whole number from 1 to 256`);
}
