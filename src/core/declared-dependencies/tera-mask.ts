/** Stands where a template would write something: no manifest has it in a name or a range. */
export const FILLED = "\uE000";

/** Longest expression that is masked whole. */
const EXPRESSION = /\{\{[^}]{0,400}\}\}/g;
const BLOCK = /\{%[^%]{0,400}%\}|\{#[^#]{0,2000}#\}/g;

/** A template as the text that it writes, as far as that is plain, at the same offsets: what it fills in is marked, its blocks are blank. */
export function maskTera(text: string): string {
  if (!text.includes("{")) return text;
  return text
    .replaceAll(EXPRESSION, (expression) => FILLED.repeat(expression.length))
    .replaceAll(BLOCK, (block) => block.replaceAll(/[^\n]/g, " "));
}
