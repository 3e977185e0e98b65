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
const FOR = /^for\s+([A-Za-z_]\w*)\s+in\s+sparql_results(?:\.([A-Za-z_]\w*)|\["([^"\n]{1,100})"\])?\s*$/;
const MAX_TAG = 2000;
/** Loops within loops, and uses, that are looked at: no template that people wrote has as many. */
const MAX_LOOPS = 50;
const MAX_USES = 2000;

/**
 * What a body reads of its results: names of queries, and the columns of rows in a plain loop over them. What the body tests,
 * gives a default for, or sets by itself is left out, since it may be absent by right.
 */
export function resultUses(body: string): readonly ResultUse[] {
  if (!body.includes("sparql_results")) return [];
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
    if (set === "sparql_results") return [];
    if (set !== undefined && loops.some((loop) => loop.variable === set)) return [];
    if (/^for\b/.test(words)) loops.push(loopOf(words));
    else if (/^endfor\b/.test(words)) loops.pop();
  }
  return uses.filter((use) => !spared.has(body.slice(use.start, use.end)));
}

function loopOf(words: string): Loop {
  const found = FOR.exec(words);
  const variable = found?.[1] ?? /^for\s+([A-Za-z_]\w*)/.exec(words)?.[1] ?? "";
  return { variable, query: found?.[2] ?? found?.[3], isRow: found !== null };
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
