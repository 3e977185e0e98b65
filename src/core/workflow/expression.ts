import { type Document, type Path, valueAt } from "../document.ts";
import type { Place } from "../source.ts";

/** What stands between `${{` and `}}`. */
export interface Expression {
  readonly text: string;
  /** The whole of it, braces included. */
  readonly at: Place;
}

/** The expressions of a string of a document, each at its own place. */
export function expressionsAt(doc: Document, path: Path): readonly Expression[] {
  const value = valueAt(doc.value, path);
  if (typeof value !== "string" || !value.includes("${{")) return [];
  const at = doc.at(path);
  const { source } = doc;
  const from = source.offset(at.line, at.column);
  const raw = source.text.slice(from, source.offset(at.endLine, at.endColumn));
  const found = split(raw).map(({ text, start, end }) => ({ text, at: source.place(from + start, from + end) }));
  const meant = split(value);
  // An escape of a quoted text hides an expression from the raw text: it is shown where the text stands.
  return meant.length === found.length ? found : meant.map(({ text }) => ({ text, at }));
}

/** A condition as an expression: the braces may be left out there. */
export function conditionAt(doc: Document, path: Path): string {
  const value = valueAt(doc.value, path);
  if (typeof value !== "string") return typeof value === "boolean" ? String(value) : "";
  const [only] = split(value);
  return only && value.trim().startsWith("${{") ? only.text : value;
}

function split(text: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const found = [];
  for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", start)) {
    const end = text.indexOf("}}", start);
    if (end === -1) break;
    found.push({ text: text.slice(start + 3, end).trim(), start, end: end + 2 });
    start = end + 2;
  }
  return found;
}

/** A value that an expression reads: `github.event.pull_request.title`. */
export interface Reference {
  /** In lower case, with `.` between its parts and `*` for a position. */
  readonly name: string;
  /** Functions around it, innermost last, in lower case; at most 50, which is as deep as GitHub goes. */
  readonly within: readonly string[];
  /** Whether it is only compared with something, so that nothing of it gets out. */
  readonly isCompared: boolean;
}

const MAX_DEPTH = 50;
/** Functions that answer with yes or no. */
const TESTS: readonly string[] = ["contains", "startswith", "endswith"];

/** The values that an expression reads, in their order. Texts in quotes are none. */
export function references(expression: string): readonly Reference[] {
  const found: Reference[] = [];
  const calls: string[] = [];
  let at = 0;
  while (at < expression.length) {
    const char = expression[at] ?? "";
    if (char === "'") at = endOfText(expression, at);
    else if (NAME_START.test(char)) {
      const start = at;
      const { name, end } = readName(expression, start);
      at = end;
      if (expression[end] === "(") {
        calls.push(name);
        at = end + 1;
      } else {
        const within = calls.slice(-MAX_DEPTH);
        found.push({
          name,
          within,
          isCompared: within.some((call) => TESTS.includes(call)) || comparesAt(expression, start, end),
        });
      }
    } else {
      if (char === "(") calls.push("");
      if (char === ")") calls.pop();
      at += 1;
    }
  }
  return found;
}

/** Whether a comparison stands before or behind a part of an expression. */
function comparesAt(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && " \n\t\r".includes(text[before] ?? "")) before -= 1;
  const next = text.slice(end, end + 2);
  const last = text.slice(Math.max(0, before - 1), before + 1);
  return next === "==" || next === "!=" || last === "==" || last === "!=";
}

const NAME_START = /[A-Za-z_]/;
const NAME_PART = /[\w-]/;

function readName(text: string, start: number): { readonly name: string; readonly end: number } {
  let name = "";
  let at = start;
  const word = (): string => {
    const from = at;
    while (at < text.length && NAME_PART.test(text[at] ?? "")) at += 1;
    return text.slice(from, at).toLowerCase();
  };
  name = word();
  for (;;) {
    const next = skipSpace(text, at);
    if (text[next] === ".") {
      at = skipSpace(text, next + 1);
      if (text[at] === "*") {
        at += 1;
        name += ".*";
      } else name += `.${word()}`;
    } else if (text[next] === "[") {
      const inside = skipSpace(text, next + 1);
      const isText = text[inside] === "'";
      const close = text.indexOf("]", isText ? endOfText(text, inside) : inside);
      if (close === -1) return { name, end: text.length };
      name += isText ? `.${text.slice(inside + 1, endOfText(text, inside) - 1).toLowerCase()}` : ".*";
      at = close + 1;
    } else return { name, end: next };
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\t" || text[at] === "\r") at += 1;
  return at;
}

/** The offset behind a text in quotes; a quote in it is doubled. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (text[at] === "'") {
      if (text[at + 1] !== "'") return at + 1;
      at += 1;
    }
    at += 1;
  }
  return text.length;
}
