import { type RdfToken, prefixDeclarations, rdfTokens } from "../rdf-tokens.ts";

/** A statement of a graph, or a pattern of a query: what stands at each of its places. */
export interface TripleText {
  /** IRIs are expanded where their prefix is declared; variables begin with `?`. */
  readonly subject: string;
  readonly predicate: string;
  readonly object: RdfToken;
}

interface Frame {
  subject: string;
  predicate: string;
  next: "subject" | "predicate" | "object";
  readonly bracket: string;
}

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
/** Keywords of a query after which no statement begins until the next bracket. */
const CLAUSE =
  /^(?:select|where|optional|union|minus|filter|bind|values|graph|service|from|named|order|group|by|having|limit|offset|construct|ask|describe|exists|not|distinct|reduced|as|in)$/i;

/**
 * The statements of a Turtle text or the patterns of a SPARQL query, told from tokens alone, so that a text with faults
 * still gives what can be read of it. Never fails; linear.
 */
export function* triplesOf(text: string): Generator<TripleText> {
  const prefixes = new Map([...prefixDeclarations(text)].map(({ prefix, iri }) => [prefix, iri]));
  const frames: Frame[] = [{ subject: "", predicate: "", next: "subject", bracket: "" }];
  let skip = 0;
  let isSuffix = false;
  for (const token of rdfTokens(text)) {
    const word = text.slice(token.start, Math.min(token.end, token.start + 512));
    const frame = frames.at(-1);
    if (!frame) return;
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    if (token.kind === "word" && /^@?(?:prefix|base)$/i.test(word)) {
      skip = /base$/i.test(word) ? 1 : 2;
      continue;
    }
    switch (token.kind) {
      case "sign":
        if (word === ".") Object.assign(frame, { next: "subject" });
        else if (word === ";") frame.next = "predicate";
        else if (word === ",") frame.next = "object";
        // A type follows a literal; an alternative follows a path: neither is a place of its own.
        isSuffix = word === "^" || word === "|" || word === "/";
        continue;
      case "open":
        if (word === "{" || word === "(" || frame.next !== "object")
          frames.push({
            subject: word === "[" ? "_:" : "",
            predicate: frame.predicate,
            next: word === "(" ? "object" : word === "[" ? "predicate" : "subject",
            bracket: word,
          });
        else frames.push({ subject: "_:", predicate: "", next: "predicate", bracket: word });
        if (word === "[" && frame.next === "subject") Object.assign(frame, { subject: "_:", next: "predicate" });
        continue;
      case "close":
        if (frames.length > 1) frames.pop();
        if (word === "}") Object.assign(frames.at(-1) ?? frame, { next: "subject" });
        continue;
      default:
    }
    if (isSuffix || word.startsWith("@") || (token.kind === "word" && CLAUSE.test(word))) {
      isSuffix = false;
      continue;
    }
    const value = token.kind === "string" ? "" : expanded(word, token, prefixes);
    if (frame.next === "subject") Object.assign(frame, { subject: value, next: "predicate" });
    else if (frame.next === "predicate")
      Object.assign(frame, { predicate: word === "a" ? RDF_TYPE : value, next: "object" });
    else if (frame.bracket !== "(" || frame.predicate !== "")
      yield { subject: frame.subject, predicate: frame.predicate, object: token };
  }
}

/** An IRI or a prefixed name in full. */
function expanded(word: string, { kind }: RdfToken, prefixes: ReadonlyMap<string, string>): string {
  if (kind === "iri") return word.slice(1, -1);
  if (kind === "variable") return `?${word.slice(1)}`;
  const colon = word.indexOf(":");
  const namespace = colon === -1 ? undefined : prefixes.get(word.slice(0, colon));
  return namespace === undefined ? word : namespace + word.slice(colon + 1);
}

/** The value of a literal as it is written between its quotes, escapes resolved. */
export function literalValue(text: string, { start, end }: RdfToken): string {
  const written = text.slice(start, Math.min(end, start + 4096));
  const long = /^(?:"""|''')/.test(written);
  return written
    .slice(long ? 3 : 1, end - start > 4096 ? undefined : long ? -3 : -1)
    .replaceAll(
      /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([tbnrf"'\\]))/g,
      (_, short?: string, wide?: string, char?: string) => {
        if (char !== undefined) return ESCAPES[char] ?? char;
        const code = Number.parseInt(short ?? wide ?? "", 16);
        return code > 0x10_ff_ff ? "\uFFFD" : String.fromCodePoint(code);
      },
    );
}

const ESCAPES: Readonly<Record<string, string>> = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f" };
