import { liveTags, statementWord } from "./security/emitted-text.ts";
import type { TeraTag } from "./tera-text.ts";

/** A piece of what stands in a tag of Tera. Offsets are UTF-16 in the text around, `end` is exclusive. */
export interface TeraToken {
  readonly kind: "name" | "string" | "number" | "sign";
  /** The value of a string without its quotes; else what is written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a tag, in order. Never fails; linear. */
export function teraTokens(text: string, { start, end }: TeraTag): readonly TeraToken[] {
  const tokens: TeraToken[] = [];
  const inner = text.slice(0, end - 2);
  const pattern = /"[^"]*"|'[^']*'|`[^`]*`|\d+(?:\.\d+)?|[A-Za-z_][\w]*(?:::\w+|\.\w+)*|[^\s\w]/gy;
  for (let at = start + 2; at < inner.length;) {
    pattern.lastIndex = at;
    const found = pattern.exec(inner)?.[0];
    if (found === undefined) {
      at += 1;
      continue;
    }
    const first = found[0] ?? "";
    const isString = found.length > 1 && "\"'`".includes(first);
    tokens.push({
      kind: isString ? "string" : /\d/.test(first) ? "number" : /\w/.test(first) ? "name" : "sign",
      text: isString ? found.slice(1, -1) : found,
      start: at,
      end: at + found.length,
    });
    at += found.length;
  }
  return tokens;
}

/** A call of a function, a filter, a test or a macro in a template. */
export interface TeraCall {
  readonly name: string;
  /** The tokens of each named argument. */
  readonly args: ReadonlyMap<string, readonly TeraToken[]>;
  readonly start: number;
  readonly end: number;
}

/** Tokens of one call that are read. */
const MAX_CALL = 500;

/** Every call in the live tags of a text: `get_env(name="HOME")`. */
export function* teraCalls(text: string): Generator<TeraCall> {
  if (!text.includes("(")) return;
  for (const tag of liveTags(text)) {
    if (tag.kind === "comment" || statementWord(text, tag) === "macro") continue;
    const tokens = teraTokens(text, tag);
    for (const [at, token] of tokens.entries()) {
      if (token.kind === "name" && tokens[at + 1]?.text === "(" && tokens[at + 1]?.kind === "sign") {
        yield callAt(tokens, at, token);
      }
    }
  }
}

function callAt(tokens: readonly TeraToken[], at: number, { text, start }: TeraToken): TeraCall {
  const args = new Map<string, TeraToken[]>();
  let depth = 0;
  let current: TeraToken[] | undefined;
  let end = start;
  const last = Math.min(tokens.length, at + MAX_CALL);
  for (let next = at + 1; next < last; next += 1) {
    const token = tokens[next];
    if (!token) break;
    end = token.end;
    if (token.kind === "sign" && "([".includes(token.text)) {
      depth += 1;
      if (depth === 1) continue;
    }
    if (token.kind === "sign" && ")]".includes(token.text)) {
      depth -= 1;
      if (depth === 0) break;
    }
    if (depth === 1 && token.text === "," && token.kind === "sign") current = undefined;
    else if (depth === 1 && token.kind === "name" && tokens[next + 1]?.text === "=" && tokens[next + 2]?.text !== "=") {
      current = [];
      args.set(token.text, current);
      next += 1;
    } else current?.push(token);
  }
  return { name: text, args, start, end };
}
