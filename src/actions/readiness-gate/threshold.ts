import { InputError } from "../../core/input-error.ts";

/**
 * Points as they are given, from 0 to 100; `undefined` when nothing is given.
 * @throws InputError for anything else
 */
export function parseThreshold(name: string, text: string): number | undefined {
  if (text === "") return undefined;
  if (/^(?:100|[1-9]?\d)$/.test(text)) return Number(text);
  throw new InputError(name, `${name} ${JSON.stringify(text)} is not allowed; allowed is a whole number from 0 to 100`);
}
