import { type RdfToken, rdfTokens } from "./rdf-tokens.ts";
import { teraTags } from "./tera-text.ts";

/** One query among those that a text holds. */
export interface QueryPart {
  /** Where its own PREFIX or BASE lines begin, or else its keyword. */
  readonly start: number;
  /** Where SELECT, ASK, CONSTRUCT or DESCRIBE stands. */
  readonly form: number;
  /** Where the next query begins, or the text ends. */
  readonly end: number;
}

/**
 * What a SPARQL text is, told from its keywords alone.
 *
 * - `query`: one query or several in a row; `parts` has them
 * - `update`: begins with an update operation
 * - `empty`: declarations at most
 * - `other`: begins with something else
 */
export interface QueryOutline {
  readonly kind: "query" | "update" | "empty" | "other";
  readonly parts: readonly QueryPart[];
  /** Where the first keyword stands that is no declaration. */
  readonly first: number;
  /** True when Tera tags stand in it: only what ggen renders of it is SPARQL. */
  readonly templated: boolean;
}

const FORM = /^(?:select|ask|construct|describe)$/i;
const UPDATE = /^(?:insert|delete|load|clear|create|drop|add|move|copy|with)$/i;
const DECLARATION = /^(?:prefix|base)$/i;

/** Reads the outline of a SPARQL text. Never fails; linear. */
export function queryOutline(original: string): QueryOutline {
  const text = maskQueryTags(original);
  const starts: { start: number; form: number }[] = [];
  let depth = 0;
  let prologue: number | undefined;
  let first: number | undefined;
  let kind: QueryOutline["kind"] = "empty";
  let declared = 0;

  for (const token of rdfTokens(text)) {
    const word = token.kind === "word" && token.end - token.start <= 9 ? text.slice(token.start, token.end) : "";
    if (DECLARATION.test(word)) {
      // No declaration stands within braces: whatever was left open before is closed here.
      depth = 0;
      prologue ??= token.start;
      declared = 2;
      continue;
    }
    if (declared > 0 && isDeclared(text, token)) {
      declared -= token.kind === "iri" ? declared : 1;
      continue;
    }
    declared = 0;
    if (first === undefined) {
      first = token.start;
      kind = UPDATE.test(word) ? "update" : "other";
    }
    if (token.kind === "open") depth += 1;
    else if (token.kind === "close") depth = Math.max(0, depth - 1);
    else if (depth === 0 && FORM.test(word)) {
      starts.push({ start: prologue ?? token.start, form: token.start });
      prologue = undefined;
    }
  }
  if (kind === "other" && starts[0]?.form === first) kind = "query";
  const parts = starts.map((part, position) => ({ ...part, end: starts[position + 1]?.start ?? text.length }));
  return { kind, parts, first: first ?? 0, templated: text !== original };
}

function isDeclared(text: string, { kind, end }: RdfToken): boolean {
  return kind === "iri" || (kind === "word" && text[end - 1] === ":");
}

/** Replaces what ggen renders by letters; `{{ ?s ?p ?o } UNION { … }}` is SPARQL and stays. */
function maskQueryTags(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { kind, start, end } of teraTags(text, true)) {
    const inner = text.slice(start + 2, end - 2);
    if (kind === "comment" || (kind === "expression" && !isExpression(inner))) continue;
    parts.push(text.slice(done, start), (kind === "expression" ? "x" : " ").repeat(end - start));
    done = end;
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(done);
}

function isExpression(inner: string): boolean {
  return /^-?\s*[A-Za-z_"'[(\d]/.test(inner) && !/[?${}]/.test(inner) && !/(?<!:):(?!:)/.test(inner);
}
