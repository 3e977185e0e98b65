import type { RenderPort } from "../render/render-port.ts";
import { type OpenValue, openValues, rendered } from "./hostile-values.ts";
import type { Unit } from "./unit.ts";

/** Programs in which a value stands in a text, and what ends such a text or the markup around it. */
const TEXTS: Readonly<Record<string, string>> = {
  javascript: "\"'`",
  python: "\"'",
  rust: '"',
  code: "\"'`",
  html: "\"'",
};

/** A value that can end the text or the markup that it stands in. */
export interface LooseValue {
  readonly value: OpenValue;
  readonly text: string;
  readonly does: string;
}

/**
 * The values of a template that end the quotes that they stand in, in a program, a page or a query of SQL, once their
 * filters were run. Quotes are told by the line that they stand on.
 */
export function looseValues(unit: Unit, renderer: RenderPort | undefined): readonly LooseValue[] {
  const isSql = unit.path.toLowerCase().endsWith(".sql");
  const marks = isSql ? "'\"" : Object.hasOwn(TEXTS, unit.language) ? TEXTS[unit.language] : undefined;
  if (marks === undefined || !unit.written.includes("{{")) return [];
  const { values } = openValues(unit.written);
  return values.flatMap((value): LooseValue[] => {
    const mark = quoteAround(unit.source.text, value.start, marks);
    const isMarkup = unit.language === "html" && mark === undefined;
    if (mark === undefined && !isMarkup) return [];
    const text = isMarkup ? "<script>x</script>" : `${mark}x`;
    const written = rendered(value.filters, text, renderer);
    if (written === undefined) return [];
    const isEscaped = isMarkup ? !written.includes("<script>") : !leaves(written, mark ?? '"', isSql);
    return isEscaped ? [] : [{ value, text, does: isMarkup ? "becomes markup" : "ends the text that it stands in" }];
  });
}

/** The quotes that are open where a value stands, on its line. */
function quoteAround(text: string, at: number, marks: string): string | undefined {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  let open: string | undefined;
  for (let place = Math.max(start, at - 2000); place < at; place += 1) {
    const char = text[place] ?? "";
    if (char === "\\") place += 1;
    else if (open === char) open = undefined;
    else if (open === undefined && marks.includes(char)) open = char;
  }
  const end = text.indexOf("\n", at);
  // An apostrophe of a sentence opens nothing: the quotes are closed behind the value.
  return open !== undefined && text.slice(at, end === -1 ? undefined : Math.min(end, at + 2000)).includes(open)
    ? open
    : undefined;
}

/** Whether a written text still holds quotes that nothing makes harmless. */
function leaves(written: string, mark: string, isSql: boolean): boolean {
  for (let at = 0; at < written.length; at += 1) {
    if (written[at] === "\\" && !isSql) at += 1;
    else if (written[at] === mark) {
      if (!isSql || written[at + 1] !== mark) return true;
      at += 1;
    }
  }
  return false;
}
