import { type RdfToken, rdfTokens } from "../rdf-tokens.ts";
import type { Place } from "../source.ts";
import { headerTexts } from "../template-texts.ts";
import type { Content } from "./content.ts";
import { liveTags } from "./emitted-text.ts";
import type { QueryText } from "./queries.ts";
import { literalValue, triplesOf } from "./triples.ts";

/** Where a value does harm. */
export type Sink = "shell" | "path" | "workflow" | "query";

/** A literal of a graph that would do harm somewhere. */
export interface TaintedLiteral {
  readonly value: string;
  readonly predicate: string;
  readonly sinks: readonly Sink[];
  readonly at: Place;
}

/** What makes a literal dangerous, by where it ends up. */
const DANGERS: Readonly<Record<Sink, RegExp>> = {
  shell: /\$\(|\$\{|`|;\s*\w|\|\s*\w|&&|>\s*[\w/~]|\n\s*\w+\s|<\(/,
  path: /(?:^|[/\\])\.\.(?:[/\\]|$)|^\s*[/\\~]|^\s*[A-Za-z]:[\\/]|%2e%2e/i,
  workflow: /\$\{\{|\n\s*(?:-|run:|uses:)|["']\s*\n/,
  query: /["'>]\s*[.;}]|[}>]\s*(?:union|service|insert|delete)\b/i,
};
const SINKS: readonly Sink[] = ["shell", "path", "workflow", "query"];

/** The literals of a graph that would do harm if they came to some sink. */
export function* taintedLiterals(content: Content): Generator<TaintedLiteral> {
  const { source, language } = content;
  if (!source || language !== "turtle") return;
  for (const { predicate, object } of triplesOf(source.text)) {
    if (object.kind !== "string") continue;
    const value = literalValue(source.text, object);
    const sinks = SINKS.filter((sink) => DANGERS[sink].test(value));
    if (sinks.length > 0) yield { value, predicate, sinks, at: source.place(object.start, object.end) };
  }
}

/** A variable that a query binds to the objects of some predicates. */
export interface BoundVariable {
  /** Without its question mark. */
  readonly name: string;
  readonly predicates: ReadonlySet<string>;
  /** Where the query names it first. */
  readonly at: Place;
}

/** The variables of a query by what they are bound to, those that `AS` renames included. */
export function boundVariables({ text, place }: QueryText, prolog: string): readonly BoundVariable[] {
  const bound = new Map<string, { predicates: Set<string>; token: RdfToken }>();
  const whole = prolog + text;
  for (const { predicate, object } of triplesOf(whole)) {
    if (object.kind !== "variable") continue;
    const name = whole.slice(object.start + 1, object.end);
    const known = bound.get(name) ?? { predicates: new Set(), token: object };
    known.predicates.add(predicate);
    bound.set(name, known);
  }
  for (const [from, to, token] of renamed(whole)) {
    const known = bound.get(from);
    if (known && !bound.has(to)) bound.set(to, { predicates: known.predicates, token });
  }
  return [...bound].map(([name, { predicates, token }]) => ({
    name,
    predicates,
    at: place(Math.max(0, token.start - prolog.length), Math.max(0, token.end - prolog.length)),
  }));
}

/** What `(STR(?a) AS ?b)` renames: from, to, and where. */
function* renamed(text: string): Generator<readonly [string, string, RdfToken]> {
  let seen: string[] = [];
  let isAs = false;
  for (const token of rdfTokens(text)) {
    const word = text.slice(token.start, Math.min(token.end, token.start + 128));
    if (word === "(" && seen.length > 20) seen = [];
    if (word === "{" || word === "}") seen = [];
    if (token.kind === "variable") {
      if (isAs) {
        for (const from of seen) yield [from, word.slice(1), token];
        seen = [];
      } else seen.push(word.slice(1));
    }
    isAs = token.kind === "word" && /^as$/i.test(word);
  }
}

/** A place of a template at which a value does harm. */
export interface SinkUse {
  readonly sink: Sink;
  /** The last part of what the expression names: `name` of `row.name`. */
  readonly variable: string;
  /** The expression as it is written. */
  readonly expression: string;
  /** What the value becomes part of, in words. */
  readonly where: string;
  readonly at: Place;
}

/** Filters after which a value holds no separator and no sign of a shell. */
const CLEANING =
  /\|\s*(?:slugify|snake|snake_case|pascal|pascal_case|camel|camel_case|kebab|kebab_case|constant|shouty_snake|class|length|round|urlencode_strict)\b/;

/** The places of a template at which values do harm: hooks, its path, queries, and lines that a runner or shell runs. */
export function* sinksOf(content: Content): Generator<SinkUse> {
  const template = content.template();
  if (!template) return;
  for (const { written, kind, where, place } of content.scripts()) {
    if (kind === "hook") yield* usesIn(written, "shell", `the command of ${where}`, place);
  }
  for (const { text, place } of headerTexts(template, "to"))
    yield* usesIn(text, "path", "the path of the output", place);
  for (const key of ["sparql", "construct"]) {
    for (const { text, place } of headerTexts(template, key)) yield* usesIn(text, "query", "a query", place);
  }
  const [unit] = content.units();
  if (!unit) return;
  const { source } = content;
  if (!source) return;
  const start = template.bodyStart;
  // A body that is one expression and nothing else has its whole text in the graph: there is nothing to break out of.
  if (isWhole(template.body)) return;
  const inBody = (from: number, to = from): Place => source.place(start + from, start + to);
  if (unit.language === "shell" || unit.language === "dockerfile")
    yield* usesIn(template.body, "shell", "a script", inBody);
  if (unit.language === "workflow") yield* usesIn(template.body, "workflow", "a workflow", inBody);
}

/** Whether the only thing that a body writes is one expression. */
function isWhole(body: string): boolean {
  let expressions = 0;
  let rest = "";
  let done = 0;
  for (const { kind, start, end } of liveTags(body)) {
    rest += body.slice(done, start);
    done = end;
    if (kind === "expression") expressions += 1;
  }
  return expressions === 1 && (rest + body.slice(done)).trim() === "";
}

function* usesIn(
  text: string,
  sink: Sink,
  where: string,
  place: (start: number, end?: number) => Place,
): Generator<SinkUse> {
  for (const { kind, start, end } of liveTags(text)) {
    if (kind !== "expression") continue;
    const expression = text.slice(start, end);
    if (CLEANING.test(expression)) continue;
    const path = /^\{\{-?\s*([A-Za-z_]\w*(?:\.\w+|\[[^\]]*\])*)/.exec(expression)?.[1];
    const variable =
      path && (/\[\s*["'](\?*\w+)["']\s*\]$/.exec(path)?.[1] ?? /(\w+)$/.exec(path.replace(/\[[^\]]*\]$/, ""))?.[1]);
    if (variable === undefined || variable === "") continue;
    yield { sink, variable: variable.replace(/^\?/, ""), expression, where, at: place(start, end) };
  }
}
