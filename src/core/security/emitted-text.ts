import { type TeraTag, teraTags } from "../tera-text.ts";

/** A tag of a template that Tera reads: what stands between `{% raw %}` and `{% endraw %}` is none. */
export function* liveTags(text: string): Generator<TeraTag> {
  let raw = false;
  for (const tag of teraTags(text)) {
    const word = tag.kind === "statement" ? statementWord(text, tag) : undefined;
    if (raw) {
      if (word !== "endraw") continue;
      raw = false;
    } else if (word === "raw") raw = true;
    yield tag;
  }
}

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
