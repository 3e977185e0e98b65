import { InputError } from "../../core/input-error.ts";
import { secondsOf } from "../../core/lifecycle/duration.ts";
import { MAX_TIMEOUT_SECONDS } from "../../core/lifecycle/phase.ts";

/**
 * The milliseconds that a whole run may take; `undefined` for an empty text.
 * @throws InputError that names the input, for anything but a time from 1 second to 6 hours
 */
export function parseRunTimeout(name: string, text: string): number | undefined {
  if (text === "") return undefined;
  const seconds = secondsOf(/^\d+$/.test(text) ? Number(text) : text);
  if (seconds !== undefined && seconds >= 1 && seconds <= MAX_TIMEOUT_SECONDS) return seconds * 1000;
  throw new InputError(
    name,
    `${name} ${JSON.stringify(text)} is not allowed; give a time such as 90s, 20m or 1h, up to 6h`,
  );
}
