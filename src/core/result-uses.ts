import { teraTags } from "./tera-text.ts";

/** A place in a body that reads results of the header's queries. Offsets are UTF-16 and count within the body. */
export interface ResultUse {
  /** `query`: the results of a query by its name; `column`: a variable of one row of them. */
  readonly kind: "query" | "column";
  /** The query; `undefined` for the only one of a header. */
  readonly query: string | undefined;
  /** The variable of a column, without `?`. */
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

interface Loop {
  readonly variable: string;
  readonly query: string | undefined;
  readonly isRow: boolean;
}

const RESULTS = /\bsparql_results(?:\.([A-Za-z_]\w*)|\[\s{0,5}"([^"\n]{1,100})"\s{0,5}\])/g;
const FOR = /^for\s+([A-Za-z_]\w*)\s+in\s+([A-Za-z_]\w*)(?:\.([A-Za-z_]\w*)|\["([^"\n]{1,100})"\])?$/;
const MAX_TAG = 2000;
/** Loops within loops, and uses, that are looked at: no template that people wrote has as many. */
const MAX_LOOPS = 50;
const MAX_USES = 2000;

/**
 * What a body reads of its results: names of queries, and the columns of rows in a plain loop over them. What the body tests,
 * gives a default for, or sets by itself is left out, since it may be absent by right. `names` are the queries of a map:
 * the sync engine binds each to a variable of its own, older releases to a field of `sparql_results`.
 */
export function resultUses(body: string, names: ReadonlySet<string>): readonly ResultUse[] {
  const uses: ResultUse[] = [];
  const spared = new Set<string>();
  const loops: Loop[] = [];
  let raw = false;
  for (const { kind, start, end } of teraTags(body)) {
    if (uses.length >= MAX_USES || loops.length > MAX_LOOPS) return [];
    if (kind === "comment" || end - start > MAX_TAG) continue;
    const inner = body.slice(start + 2, end - 2);
    const words = inner.replace(/^-/, "").replace(/-$/, "").trim();
    if (kind === "statement" && /^(?:end)?raw\b/.test(words)) raw = words.startsWith("raw");
    if (raw) continue;
    const isTest = kind === "statement" && /^(?:if|elif)\b/.test(words);
    for (const { text, use } of usesIn(inner, start + 2, loops, kind === "expression")) {
      if (isTest || /\|\s*default\b/.test(inner)) spared.add(text);
      else uses.push(use);
    }
    if (isTest) for (const [text] of words.matchAll(/[A-Za-z_][\w.]*/g)) spared.add(text);
    if (kind !== "statement") continue;
    const set = /^set(?:_global)?\s+([A-Za-z_]\w*)/.exec(words)?.[1];
    // From here on the name means something else.
    if (set !== undefined && (set === "sparql_results" || names.has(set) || isLoop(loops, set))) return [];
    if (/^for\b/.test(words)) loops.push(loopOf(words, names, loops));
    else if (/^endfor\b/.test(words)) loops.pop();
  }
  return uses.filter((use) => !spared.has(body.slice(use.start, use.end)));
}

function isLoop(loops: readonly Loop[], variable: string): boolean {
  return loops.some((loop) => loop.variable === variable);
}

function loopOf(words: string, names: ReadonlySet<string>, loops: readonly Loop[]): Loop {
  const [, variable = "", source = "", plain, quoted] = FOR.exec(words) ?? [];
  if (variable === "")
    return { variable: /^for\s+([A-Za-z_]\w*)/.exec(words)?.[1] ?? "", query: undefined, isRow: false };
  const field = plain ?? quoted;
  const isRow = !isLoop(loops, source);
  if (source === "sparql_results") return { variable, query: field, isRow };
  // Where a header has several queries, only it knows which of them `results` is.
  if ((source === "results" || source === "rows") && field === undefined)
    return { variable, query: [...names][0], isRow: isRow && names.size < 2 };
  return { variable, query: source, isRow: isRow && field === undefined && names.has(source) };
}

function* usesIn(
  inner: string,
  offset: number,
  loops: readonly Loop[],
  isExpression: boolean,
): Iterable<{ readonly text: string; readonly use: ResultUse }> {
  for (const match of inner.matchAll(RESULTS)) {
    const [text, plain, quoted] = match;
    const start = offset + match.index;
    yield { text, use: { kind: "query", query: plain ?? quoted, column: "", start, end: start + text.length } };
  }
  if (!isExpression) return;
  for (const match of inner.matchAll(
    /(?<![\w."])([A-Za-z_]\w*)(?:\.([A-Za-z_]\w*)|\[\s{0,5}"\??([A-Za-z_]\w*)"\s{0,5}\])/g,
  )) {
    const [text, variable, plain, quoted] = match;
    const loop = loops.findLast((one) => one.variable === variable);
    if (!loop?.isRow) continue;
    const start = offset + match.index;
    const use: ResultUse = {
      kind: "column",
      query: loop.query,
      column: plain ?? quoted ?? "",
      start,
      end: start + text.length,
    };
    yield { text, use };
  }
}
