import { isPlaceholder } from "./placeholder.ts";
import type { Secret } from "./secret.ts";

/** Credentials of well-known services that are told by their form alone. */
const FORM =
  /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,90}|(?:AKIA|ASIA)[A-Z2-7]{16}|xox[abprs]-[\w-]{20,80}|sk_live_[A-Za-z0-9]{24,60}|npm_[A-Za-z0-9]{36}|glpat-[\w-]{20}|AIza[\w-]{35}|hf_[A-Za-z0-9]{34})(?![A-Za-z0-9])|-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/;
/** Texts that follow each other, and are put together where they are used. */
const JOINED = /(["'])([\w-]{3,120})\1(?:\s{0,8}[\\+.~]?\s{0,40}(["'])([\w-]{3,120})\3){1,8}/g;
const ENCODED = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{32,400}={0,2}(?![A-Za-z0-9+/=])/g;
const MAX_TOLD = 20;
const MAX_RUNS = 5000;

/** Credentials that are written in parts, or in base64, so that their form is not seen. */
export function hiddenSecrets(text: string): readonly Secret[] {
  const found: Secret[] = [];
  for (const { 0: written, index } of text.matchAll(JOINED)) {
    const joined = written.replaceAll(/["'\s\\+.~]+/g, "");
    if (FORM.test(joined) && !FORM.test(written) && !isPlaceholder(joined))
      found.push({ what: "a credential in parts", start: index, end: index + written.length, reach: "any" });
    if (found.length >= MAX_TOLD) return found;
  }
  let runs = 0;
  for (const { 0: written, index } of text.matchAll(ENCODED)) {
    runs += 1;
    if (runs > MAX_RUNS || found.length >= MAX_TOLD) return found;
    const plain = decoded(written);
    if (plain !== undefined && FORM.test(plain) && !isPlaceholder(plain))
      found.push({ what: "a credential in base64", start: index, end: index + written.length, reach: "any" });
  }
  return found;
}

/** What a run of base64 holds; `undefined` for one whose beginning already is no text. */
function decoded(run: string): string | undefined {
  try {
    const head = atob(run.slice(0, 8).replaceAll("-", "+").replaceAll("_", "/"));
    if (!/^[\x20-\x7E\s]+$/.test(head)) return undefined;
    const plain = run.replaceAll("=", "").replaceAll("-", "+").replaceAll("_", "/");
    return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
  } catch {
    // No base64 after all.
    return undefined;
  }
}
