import type { Secret } from "./secret.ts";

/** A variable of an environment that says that it is secret, and a value in a file of settings. */
const VARIABLE =
  /^[ \t]*(?:export[ \t]+|- )?["']?([A-Z][A-Z0-9_]{0,40}(?:SECRET|PASSWORD|PASSWD|TOKEN|API_KEY|PRIVATE_KEY|ACCESS_KEY)(?:_[A-Z0-9_]{1,20})?)["']?[ \t]*[:=][ \t]*["']?([^\s"'#<>{}$]{6,200})["']?[ \t]*(?:#.*)?$/gm;

/** An address with a name and a password. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/"'<>{}$]{1,64}:([^\s@/"'<>{}$]{3,64})@[\w.[\]:-]{1,100}/gi;

/** Texts that are to be replaced, and names of what holds the value. */
const NO_VALUE =
  /^(?:your|change|replace|insert|todo|xxx|\*\*\*|\.\.\.|true|false|null|none|secrets?[./]|vault:|file:|env:|~?\.{0,2}\/|~|\d+$)/i;
const NAME = /^[A-Z][A-Z0-9_]+$/;

const WORD = /^[a-z]{3,14}$/;
/** Addresses that show where a name and a password stand. */
const STANDS_FOR = /:\/\/(?:user(?:name)?:pass(?:word)?|name:password|my\w{2,10}:mypass\w*)@/i;

/** Places of one text that are told. */
const MAX_TOLD = 100;

/**
 * Credentials in settings that open something only where they were written: weak ones, for development. Copied, as templates are, they
 * open something elsewhere. Where the machine is thrown away, a plain word opens a service that lives as long as it.
 */
export function developmentSecrets(text: string, isThrownAway = false): readonly Secret[] {
  const found: Secret[] = [];
  for (const { 0: whole, 2: value = "", index } of text.matchAll(VARIABLE)) {
    if (found.length >= MAX_TOLD) break;
    if (NO_VALUE.test(value) || NAME.test(value) || /:\/\//.test(value)) continue;
    if (isThrownAway && WORD.test(value)) continue;
    const start = index + whole.lastIndexOf(value);
    found.push({ what: "a credential for development", start, end: start + value.length, reach: "local" });
  }
  for (const { 0: whole, 1: password = "", index } of text.matchAll(ADDRESS)) {
    if (found.length >= MAX_TOLD) break;
    if (NO_VALUE.test(password) || NAME.test(password) || STANDS_FOR.test(whole)) continue;
    if (isThrownAway && WORD.test(password) && /@(?:localhost|127\.0\.0\.1)\b/.test(whole)) continue;
    found.push({ what: "a password in an address", start: index, end: index + whole.length, reach: "local" });
  }
  return found;
}
