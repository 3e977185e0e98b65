import type { RenderPort } from "../render/render-port.ts";
import { liveTags, statementWord } from "./emitted-text.ts";

/** An expression of a template whose value comes from outside: from a graph, or from whoever generates. */
export interface OpenValue {
  /** As it is written: `{{ row.name | upper }}`. */
  readonly expression: string;
  /** What follows the name: `| upper`. */
  readonly filters: string;
  readonly start: number;
  readonly end: number;
}

/** Expressions of one template that are tried. */
const MAX_VALUES = 300;
/** Filters whose result holds letters, digits, `-` and `_` alone; some of them only ggen has. */
const CLEANING =
  /\|\s*(?:slugify|snake|snake_case|pascal|pascal_case|camel|camel_case|kebab|kebab_case|constant|shouty_snake|shouty_kebab|class|train|length|round|urlencode_strict|int|float|plural|singular)\b/;

/** The expressions of a template whose value is open; whether there were more than are tried. */
export function openValues(text: string): { readonly values: readonly OpenValue[]; readonly isCut: boolean } {
  const values: OpenValue[] = [];
  const fixed = new Set<string>(["loop", "self", "now", "__tera_context"]);
  for (const { kind, start, end } of liveTags(text)) {
    if (kind === "statement") {
      const word = statementWord(text, { kind, start, end });
      // A variable that is set to a text or number holds nothing else.
      const set = /^\{%-?\s*set(?:_global)?\s+(\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[\d.]+|true|false)\s*-?%\}$/.exec(
        text.slice(start, end),
      )?.[1];
      if (word.startsWith("set") && set !== undefined) fixed.add(set);
      continue;
    }
    if (kind !== "expression") continue;
    const expression = text.slice(start, end);
    const [, path = "", filters = ""] =
      /^\{\{-?\s*([A-Za-z_]\w*(?:\.\w+|\[[^\]\n]{0,80}\])*)\s*((?:\|[^{}]{0,400})?)-?\}\}$/.exec(
        expression.slice(0, 600),
      ) ?? [];
    const [root = ""] = path.split(/[.[]/, 1);
    if (root === "" || fixed.has(root) || CLEANING.test(filters)) continue;
    if (values.length >= MAX_VALUES) return { values, isCut: true };
    values.push({ expression, filters: filters.trim(), start, end });
  }
  return { values, isCut: false };
}

/** Stands for a mark while filters are run. */
const ANY_MARK = "zqv9999z";

/**
 * What expressions give for a hostile text around the mark of each, once their filters were run by the renderer; `undefined` for
 * one whose filters it does not know, or that refuse the text. Each distinct filter is asked once.
 */
export function filtered(
  values: readonly OpenValue[],
  text: (mark: string) => string,
  mark: (nth: number) => string,
  renderer: RenderPort | undefined,
): readonly (string | undefined)[] {
  const known = new Map<string, string | undefined>();
  return values.map(({ filters }, nth) => {
    if (filters === "") return text(mark(nth));
    if (!known.has(filters)) known.set(filters, rendered(filters, text(ANY_MARK), renderer));
    return known.get(filters)?.replaceAll(new RegExp(ANY_MARK, "gi"), mark(nth));
  });
}

/** A text once some filters were run over it. */
export function rendered(filters: string, value: string, renderer: RenderPort | undefined): string | undefined {
  if (filters === "") return value;
  const result = renderer?.render({ template: `{{ value ${filters} }}`, context: { value }, maxOutput: 4096 });
  return result?.ok === true ? result.text : undefined;
}

/** A text with hostile texts in place of expressions; where each of its parts came to stand. */
export function withValues(
  masked: string,
  values: readonly OpenValue[],
  texts: readonly (string | undefined)[],
): string {
  let out = "";
  let done = 0;
  for (const [nth, { start, end }] of values.entries()) {
    const text = texts[nth];
    if (text === undefined) continue;
    out += masked.slice(done, start) + text;
    done = end;
  }
  return out + masked.slice(done);
}
