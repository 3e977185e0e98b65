import { type TeraToken, teraTokens } from "../tera-calls.ts";
import { liveTags, statementWord } from "./emitted-text.ts";

/** Characters that stand for a slash in other encodings: some systems take them for one. */
const SLASHES = /[\u2044\u2215\u29F8\uFF0F]/g;
const BACKSLASHES = /[\u2216\u29F5\u29F9\uFF3C]/g;

/**
 * The path that a text of a header gives, as far as it is known without data: expressions of fixed texts are worked out,
 * also those that are put together by `~` or kept in a variable; any other expression is one word, `x`. Statements give
 * nothing. What only looks like a separator is one.
 */
export function emittedPath(text: string): string {
  const known = new Map<string, string>();
  let out = "";
  let done = 0;
  for (const tag of liveTags(text)) {
    out += text.slice(done, tag.start);
    done = tag.end;
    const tokens = teraTokens(text, tag).filter(({ text: sign, kind }) => !(kind === "sign" && sign === "-"));
    if (tag.kind === "expression") out += valueOf(tokens, known) ?? "x";
    else if (tag.kind === "statement" && statementWord(text, tag) === "set") {
      const [, name, equals, ...value] = tokens;
      const set = equals?.text === "=" ? valueOf(value, known) : undefined;
      if (name && set !== undefined) known.set(name.text, set);
    }
  }
  const path = (out + text.slice(done)).trim().normalize("NFKC").replaceAll(SLASHES, "/").replaceAll(BACKSLASHES, "\\");
  return decoded(path);
}

/** Escapes of escapes: `%252e` is `%2e`, which is `.`. */
function decoded(path: string): string {
  let text = path;
  for (let level = 0; level < 3 && /%25/.test(text); level += 1) text = text.replaceAll("%25", "%");
  return text;
}

/** The value of fixed texts that are put together; `undefined` where anything else takes part. */
function valueOf(tokens: readonly TeraToken[], known: ReadonlyMap<string, string>): string | undefined {
  let value = "";
  if (tokens.length === 0) return undefined;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (at % 2 === 1) {
      // A filter changes a text, but `safe` does not.
      if (text === "|" && tokens[at + 1]?.text === "safe" && tokens.length === at + 2) return value;
      if (text !== "~") return undefined;
    } else if (kind === "string") value += text;
    else {
      const part = known.get(text);
      if (part === undefined) return undefined;
      value += part;
    }
  }
  return value.length > 4096 ? undefined : value;
}
