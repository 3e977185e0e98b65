import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { liveTags, statementWord } from "../../core/security/emitted-text.ts";
import { type TeraToken, teraCalls, teraTokens } from "../../core/tera-calls.ts";
import { baseName } from "../../core/tree.ts";

const MAX_RANGE = 1_000_000;
/** Turns of loops within loops: a template of ordinary size takes minutes for more. */
const MAX_TURNS = 100_000_000;

export default defineRule({
  id: "security/template-exhaustion",
  subject: "content",
  severity: "error",
  summary: "Write templates that come to an end",
  security: { catalogue: "B07", cwe: [835, 400], score: 6.5, confidence: "high" },
  *check(content) {
    const { source } = content;
    const template = content.template();
    if (!source || !template || !/range\s*\(|macro\s|include\s/.test(source.text)) return;
    const severity = severityIn(content.context, "EMIT", "error");
    const lengths: number[] = [];
    const loopsAt = loopCounter(source.text);
    for (const { name, args, start, end } of teraCalls(source.text)) {
      if (name !== "range") continue;
      const loops = loopsAt(start);
      lengths.length = Math.min(lengths.length, Math.max(0, loops - 1));
      const step = numberOf(args.get("step_by"));
      const length = (numberOf(args.get("end")) ?? 0) - (numberOf(args.get("start")) ?? 0);
      const at = source.place(start, end);
      if (step === 0)
        yield {
          message: "range with step_by=0 never ends: ggen hangs until its memory is full; count by 1 or more",
          at,
          severity,
        };
      else if (length / (step ?? 1) > MAX_RANGE)
        yield {
          message: `range makes ${length} items, which fills the memory of whoever generates; loop over data`,
          at,
          severity,
        };
      else {
        lengths.push(Math.max(1, length / (step ?? 1)));
        const turns = lengths.reduce((product, factor) => product * factor, 1);
        if (lengths.length > 1 && turns > MAX_TURNS)
          yield {
            message: `Loops within loops make ${Math.round(turns)} turns, which never end for whoever generates; loop over data`,
            at,
            severity,
          };
      }
    }
    yield* recursions(source.text, baseName(content.path)).map(({ what, start, end }) => ({
      message: `${what}, so that rendering ends with a full stack; leave the call out`,
      at: source.place(start, end),
      severity,
    }));
  },
});

/** Answers how many loops are open at offsets of a template that grow, that of a `for` at it included. */
function loopCounter(text: string): (at: number) => number {
  const tags = liveTags(text);
  let open = 0;
  let next = tags.next();
  return (at) => {
    for (; !next.done && next.value.start <= at; next = tags.next()) {
      const word = next.value.kind === "statement" ? statementWord(text, next.value) : "";
      if (word === "for") open += 1;
      else if (word === "endfor") open -= 1;
    }
    return open;
  };
}

interface Recursion {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** Macros that call themselves without a condition, and files that include themselves. */
function recursions(text: string, file: string): Recursion[] {
  const found: Recursion[] = [];
  let macro: string | undefined;
  let conditions = 0;
  for (const tag of liveTags(text)) {
    const tokens = teraTokens(text, tag);
    const word = tag.kind === "statement" ? statementWord(text, tag) : "";
    if (word === "macro") {
      macro = tokens.find(({ text: name }) => name !== "macro" && /^\w+$/.test(name))?.text;
      conditions = 0;
    } else if (word === "endmacro") macro = undefined;
    else if (word === "if") conditions += 1;
    else if (word === "endif") conditions -= 1;
    else if (word === "include") {
      const target = tokens.find(({ kind }) => kind === "string")?.text;
      if (target !== undefined && baseName(target) === file && conditions === 0)
        found.push({ what: `The template includes itself (${quote(target)})`, start: tag.start, end: tag.end });
    }
    const call = macro === undefined ? undefined : tokens.find(({ text: name }) => name === `self::${macro}`);
    if (call && conditions === 0)
      found.push({ what: `The macro ${quote(macro ?? "")} always calls itself`, start: call.start, end: call.end });
  }
  return found;
}

/** The number that an argument is written as: a literal, or a product of literals. */
function numberOf(tokens: readonly TeraToken[] | undefined): number | undefined {
  if (!tokens || tokens.length === 0) return undefined;
  let value = 1;
  for (const [at, token] of tokens.entries()) {
    if (at % 2 === 0 && token.kind === "number") value *= Number(token.text);
    else if (at % 2 === 0 || token.text !== "*") return undefined;
  }
  return value;
}
