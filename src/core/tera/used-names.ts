import { liveTags, statementWord } from "../security/emitted-text.ts";
import { type TeraToken, teraTokens } from "../tera-calls.ts";

/** A name in a template that Tera looks up where it runs. Offsets are UTF-16 in the text around, `end` is exclusive. */
export interface TeraUse {
  readonly kind: "filter" | "function" | "tester";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Words of Tera before which a bracket, and behind which a value, may stand. */
const KEYWORDS: ReadonlySet<string> = new Set([
  "if",
  "elif",
  "in",
  "is",
  "not",
  "and",
  "or",
  "set",
  "set_global",
  "for",
]);

/**
 * The filters, functions and testers that a template which parses uses, in order. Macros, comments, strings and what stands
 * between `{% raw %}` and `{% endraw %}` are none. Linear.
 */
export function* teraUses(text: string): Generator<TeraUse> {
  for (const tag of liveTags(text)) {
    if (tag.kind === "comment") continue;
    const word = tag.kind === "statement" ? statementWord(text, tag) : "";
    if (word === "macro" || word === "block") continue;
    const tokens = teraTokens(text, tag);
    for (const [at, token] of tokens.entries()) {
      const kind = kindOf(tokens, at, word);
      if (kind) yield { kind, name: token.text, start: token.start, end: token.end };
    }
  }
}

function kindOf(tokens: readonly TeraToken[], at: number, word: string): TeraUse["kind"] | undefined {
  const token = tokens[at];
  if (token?.kind !== "name" || !/^\w+$/.test(token.text)) return undefined;
  const before = tokens[at - 1];
  if (isSign(before, "|")) return "filter";
  // The word itself is the first token, or the second behind a dash.
  if (word === "filter" && at <= 2 && before?.text === "filter" && isWord(before)) return "filter";
  if (isTester(tokens, at)) return "tester";
  // A macro is called through the name of its file: `forms::input()`.
  if (!isSign(tokens[at + 1], "(") || KEYWORDS.has(token.text) || isSign(before, ":")) return undefined;
  return "function";
}

/** True behind `is` and `is not`, where these follow a value and are none themselves. */
function isTester(tokens: readonly TeraToken[], at: number): boolean {
  const is = tokens[at - 1]?.text === "not" ? at - 2 : at - 1;
  const value = tokens[is - 1];
  if (tokens[is]?.kind !== "name" || tokens[is].text !== "is" || KEYWORDS.has(tokens[at]?.text ?? "")) return false;
  return (isWord(value) && !KEYWORDS.has(value.text)) || isSign(value, "]");
}

function isWord(token: TeraToken | undefined): token is TeraToken {
  return token?.kind === "name";
}

function isSign(token: TeraToken | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.text === sign;
}
