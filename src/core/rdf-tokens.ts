/** A piece of Turtle or SPARQL; comments and blanks are left out. Offsets are UTF-16, `end` is exclusive. */
export interface RdfToken {
  readonly kind: "word" | "variable" | "iri" | "string" | "open" | "close" | "sign";
  readonly start: number;
  readonly end: number;
}

const NAME = /[\p{L}\p{N}\p{M}_]/u;

/** Splits Turtle or SPARQL well enough to find keywords and declarations. Never fails; linear. */
export function* rdfTokens(text: string): Generator<RdfToken> {
  for (let at = 0; at < text.length;) {
    const char = text[at] ?? "";
    if (char === "#") {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (isBlank(text.charCodeAt(at), char)) {
      at += 1;
    } else {
      const token = tokenAt(text, at, char);
      yield token;
      at = token.end;
    }
  }
}

function isBlank(code: number, char: string): boolean {
  // Nearly all of a graph is ASCII, and is told by its number alone.
  return code > 0x20 && code < 0x80 ? false : char.trim() === "";
}

function tokenAt(text: string, at: number, char: string): RdfToken {
  const token = (kind: RdfToken["kind"], end: number): RdfToken => ({ kind, start: at, end });
  switch (char) {
    case '"':
    case "'":
      return token("string", endOfString(text, at, char));
    case "<": {
      const end = endOfIri(text, at);
      return end === undefined ? token("sign", at + 1) : token("iri", end);
    }
    case "(":
    case "[":
    case "{":
      return token("open", at + 1);
    case ")":
    case "]":
    case "}":
      return token("close", at + 1);
    case "?":
    case "$":
      return isName(text, at + 1) ? token("variable", endOfName(text, at + 1)) : token("sign", at + 1);
    case "@":
    case ":":
      return token("word", endOfName(text, at + 1));
    default:
      return isName(text, at) ? token("word", endOfName(text, at)) : token("sign", at + 1);
  }
}

function isName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiName(code);
  const char = text[at];
  // The second half of a pair is no letter by itself; whatever it belongs to began a name.
  return char !== undefined && (NAME.test(char) || (char >= "\uD800" && char <= "\uDFFF"));
}

function isAsciiName(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  );
}

function endOfName(text: string, start: number): number {
  let at = start;
  for (;;) {
    const char = text[at];
    if (isName(text, at) || char === "-" || char === ":" || char === "%") at += 1;
    else if (char === "\\") at += 2;
    else if (char === "." && (isName(text, at + 1) || text[at + 1] === ":")) at += 1;
    else return Math.min(at, text.length);
  }
}

function endOfString(text: string, start: number, quote: string): number {
  const long = text.startsWith(quote.repeat(3), start);
  for (let at = start + (long ? 3 : 1); at < text.length; at += 1) {
    const char = text[at];
    if (char === "\\") at += 1;
    else if (long && char === quote && text.startsWith(quote.repeat(3), at)) return at + 3;
    else if (!long && (char === quote || char === "\n")) return at + 1;
  }
  return text.length;
}

function endOfIri(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (char === ">") return at + 1;
    if (char <= " " || '<"{}|^`'.includes(char)) return undefined;
  }
  return undefined;
}

/** A declaration `@prefix p: <iri>` or `PREFIX p: <iri>`. */
export interface PrefixDeclaration {
  /** The prefix without its colon. */
  readonly prefix: string;
  readonly iri: string;
  /** Where the keyword begins. */
  readonly start: number;
  /** The IRI with its angle brackets. */
  readonly iriStart: number;
  readonly iriEnd: number;
}

/** The prefixes that a Turtle or SPARQL text declares, in order. */
export function* prefixDeclarations(text: string): Generator<PrefixDeclaration> {
  let keyword: RdfToken | undefined;
  let name: RdfToken | undefined;
  for (const token of rdfTokens(text)) {
    if (keyword && !name && token.kind === "word" && text[token.end - 1] === ":") name = token;
    else {
      if (keyword && name && token.kind === "iri") {
        yield {
          prefix: text.slice(name.start, name.end - 1),
          iri: text.slice(token.start + 1, token.end - 1),
          start: keyword.start,
          iriStart: token.start,
          iriEnd: token.end,
        };
      }
      keyword = isPrefixKeyword(text, token) ? token : undefined;
      name = undefined;
    }
  }
}

function isPrefixKeyword(text: string, { kind, start, end }: RdfToken): boolean {
  return kind === "word" && end - start <= 7 && /^@?prefix$/i.test(text.slice(start, end));
}
