import { entropy, isPlaceholder } from "./placeholder.ts";
import type { Secret } from "./secret.ts";

/** A name that says that its value is secret, and a value in quotes. Every part is bounded, so that no text takes long. */
const ASSIGNED =
  /\b[\w.-]{0,40}(?:secret|token|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?key|credential)s?(?:[_-]\w{1,20})?["']?[ \t]{0,4}(?:=>|:=|=|:)[ \t]{0,4}(["'`])([^"'`\s]{16,256})\1/gi;

/** The words of which such a name has one: most texts have none, and are done with this. */
const NAMED = /secret|token|passw|passphrase|(?:api|access|private|client)[_-]?key|credential/i;

/** Ids of Amazon's access keys: they stand alone, and their name is elsewhere. */
const AMAZON_ID = /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g;

/** Bits for each character from which a value is random: 16 random characters of a password have 3.6 and more. */
const RANDOM = 3.5;
/** The same for hexadecimal digits, which have four at most. */
const RANDOM_HEX = 3;

/** Places of one text that are told. */
const MAX_TOLD = 100;

/** Credentials that their name, their form and their randomness give away. */
export function assignedSecrets(text: string): readonly Secret[] {
  const found: Secret[] = [];
  const assigned = NAMED.test(text) ? text.matchAll(ASSIGNED) : [];
  for (const { 0: whole, 2: value = "", index } of assigned) {
    if (!isRandom(value)) continue;
    const start = index + whole.length - value.length - 1;
    found.push({ what: "a credential", start, end: start + value.length, reach: "any" });
    if (found.length >= MAX_TOLD) return found;
  }
  for (const { 0: id, index } of text.matchAll(AMAZON_ID)) {
    if (isPlaceholder(id)) continue;
    found.push({ what: "the id of an Amazon access key", start: index, end: index + id.length, reach: "any" });
    if (found.length >= MAX_TOLD) break;
  }
  return found;
}

function isRandom(value: string): boolean {
  if (isPlaceholder(value) || /^[a-z]+:\/\//i.test(value)) return false;
  // Words, paths and names of variables have letters of one case, or separators between words.
  if (/^[a-z]+(?:[-_./:][a-z]+)*$/i.test(value)) return false;
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 32 && entropy(value) >= RANDOM_HEX;
  return /\d/.test(value) && /[A-Za-z]/.test(value) && entropy(value) >= RANDOM;
}
