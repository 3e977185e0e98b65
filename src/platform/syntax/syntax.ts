import { readFileSync } from "node:fs";
import type { SyntaxPort, SyntaxResult } from "../../core/syntax.ts";
import { parseAnswer } from "./answer.ts";
import { findModule } from "./module-file.ts";
import { type Check, type Parsers, instantiate } from "./parsers.ts";

/** Memory of a module never shrinks; one that has grown beyond this is replaced by a fresh one. */
const MAX_MEMORY = 256 * 1024 * 1024;

/** Milliseconds that one run spends in the parsers; a thousand files each near their limit end here. */
const TIME_BUDGET = 60_000;

/**
 * The parsers of Tera, Turtle and SPARQL. The module at `wasm` is read when the first text is
 * checked; without it, or when it fails, the result says that the text was not parsed.
 */
export function syntaxPort(wasm: URL | undefined = findModule()): SyntaxPort {
  let loaded: (() => Parsers) | undefined;
  let parsers: Parsers | undefined;
  let spent = 0;

  const check = (name: Check, text: string): SyntaxResult => {
    if (!wasm) return { faults: [], incomplete: "the parsers (syntax.wasm) are not installed" };
    if (spent > TIME_BUDGET) {
      return {
        faults: [],
        incomplete: `the files before it took the parsers more than ${TIME_BUDGET / 1000} s; split the change`,
      };
    }
    const start = performance.now();
    try {
      loaded ??= instantiate(readFileSync(wasm));
      if (parsers && parsers.memoryBytes() > MAX_MEMORY) parsers = undefined;
      parsers ??= loaded();
      return parseAnswer(parsers.check(name, text));
    } catch (error) {
      // After a trap the module's memory may be in any state: the next text gets a new one.
      parsers = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      return { faults: [], incomplete: `the parser stopped: ${reason}` };
    } finally {
      spent += performance.now() - start;
    }
  };

  return {
    tera: lastAnswer((text) => check("check_tera", text)),
    turtle: lastAnswer((text) =>
      isNestedDeeply(text)
        ? { faults: [], incomplete: `brackets are nested deeper than ${MAX_TURTLE_DEPTH} levels` }
        : check("check_turtle", text),
    ),
    query: lastAnswer((text) => check("check_sparql", text)),
    update: lastAnswer((text) => check("check_sparql_update", text)),
  };
}

/** Brackets that a graph may open in each other; the parser keeps some hundred bytes for each. */
const MAX_TURTLE_DEPTH = 10_000;

/** Counts brackets without regard to strings: a graph that has so many of them is refused either way. */
function isNestedDeeply(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0x5b) {
      depth += 1;
      if (depth > MAX_TURTLE_DEPTH) return true;
    } else if ((code === 0x29 || code === 0x5d) && depth > 0) depth -= 1;
  }
  return false;
}

/** Keeps the answer to the last text: several rules ask about one file in a row. */
function lastAnswer(check: (text: string) => SyntaxResult): (text: string) => SyntaxResult {
  let last: { readonly text: string; readonly result: SyntaxResult } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: check(text) };
    return last.result;
  };
}
