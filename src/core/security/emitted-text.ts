import { type TeraTag, teraTags } from "../tera-text.ts";

/** A tag of a template that Tera reads: what stands between `{% raw %}` and `{% endraw %}` is none. */
export function* liveTags(text: string): Generator<TeraTag> {
  let raw = false;
  let done = 0;
  for (const found of teraTags(text)) {
    if (found.start < done) continue;
    const tag = raw || found.kind === "comment" ? found : { ...found, end: endOfTag(text, found) };
    done = tag.end;
    const word = tag.kind === "statement" ? statementWord(text, tag) : undefined;
    if (raw) {
      if (word !== "endraw") continue;
      raw = false;
    } else if (word === "raw") raw = true;
    yield tag;
  }
}

/** Where a tag ends for Tera, for which the braces in a string are text. */
function endOfTag(text: string, { kind, start, end }: TeraTag): number {
  const closing = kind === "expression" ? "}}" : "%}";
  let at = start + 2;
  // A tag without quotes, or with pairs of them, is what it seems.
  if (!/["'`]/.test(text.slice(at, end))) return end;
  const last = Math.min(text.length, start + MAX_TAG);
  while (at < last) {
    const char = text[at] ?? "";
    if (char === '"' || char === "'" || char === "`") {
      const close = text.indexOf(char, at + 1);
      if (close === -1 || close >= last) return end;
      at = close + 1;
    } else if (text.startsWith(closing, at)) return at + 2;
    else at += 1;
  }
  return end;
}

/** Characters of one tag that are read. */
const MAX_TAG = 5000;

/** The first word of a statement: `for` in `{%- for row in rows %}`. */
export function statementWord(text: string, { start, end }: TeraTag): string {
  return /^-?\s*(\w*)/.exec(text.slice(start + 2, end - 2))?.[1] ?? "";
}

/**
 * What a template body would write, as far as it is known without data: each tag is replaced by text of the same length,
 * so that offsets agree. A string literal stands for itself, an expression for a word, a statement for nothing.
 */
export function emittedText(body: string, fill = "x"): string {
  const parts: string[] = [];
  let done = 0;
  for (const tag of liveTags(body)) {
    parts.push(body.slice(done, tag.start), standIn(body, tag, fill));
    done = tag.end;
  }
  return parts.length === 0 ? body : parts.join("") + body.slice(done);
}

function standIn(body: string, { kind, start, end }: TeraTag, fill: string): string {
  const length = end - start;
  if (kind === "expression") {
    const literal = /^\{\{-?\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*-?\}\}$/.exec(body.slice(start, end));
    if (literal) return (literal[1] ?? literal[2] ?? "").padEnd(length);
    return fill.repeat(length);
  }
  return body.slice(start, end).replaceAll(/[^\r\n]/g, " ");
}
