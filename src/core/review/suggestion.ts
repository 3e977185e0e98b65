import type { Finding } from "../finding.ts";
import type { Hunk } from "./hunks.ts";

/** Lines that a suggestion replaces: longer ones are no glance any more. */
const MAX_LINES = 20;
const MAX_CHARACTERS = 4000;

/** Whole lines of a file and what stands there after a repair. */
export interface Suggestion {
  readonly finding: Finding;
  readonly file: string;
  /** First and last line that is replaced, from 1. */
  readonly first: number;
  readonly last: number;
  /** Both with a line feed behind every line; an empty `after` removes the lines. */
  readonly before: string;
  readonly after: string;
}

/**
 * The repair of a finding as a suggestion on lines that a diff shows. Only a safe one, within one hunk of one file:
 * what GitHub can apply with one click. `undefined` for all others.
 */
export function suggestionOf(finding: Finding, hunks: readonly Hunk[]): Suggestion | undefined {
  const { fix } = finding;
  const { file } = finding.at;
  if (!fix?.safe || fix.edits.length === 0 || fix.edits.some(({ at }) => at.file !== file)) return undefined;
  const wanted = Math.min(...fix.edits.map(({ at }) => at.line));
  const end = Math.max(...fix.edits.map(({ at }) => at.endLine));
  const hunk = hunks.find(({ first, lines }) => wanted >= first && wanted <= first + lines.length);
  if (!hunk) return undefined;

  // What is added behind the last line of a file stands at a line that is not there: it goes behind the line before.
  const first = Math.min(wanted, hunk.first + hunk.lines.length - 1);
  const last = Math.min(end, hunk.first + hunk.lines.length - 1);
  const lines = hunk.lines.slice(first - hunk.first, last - hunk.first + 1);
  if (last < first || lines.length > MAX_LINES || end - last > 1) return undefined;
  const before = lines.map((line) => `${line}\n`).join("");
  const starts = lineStarts(before);
  const offset = (line: number, column: number): number | undefined => {
    const start = starts[line - first];
    const next = starts[line - first + 1] ?? before.length + 1;
    return start === undefined || start + column - 1 >= next ? undefined : start + column - 1;
  };

  let after = before;
  let least = Number.POSITIVE_INFINITY;
  for (const { at, text } of fix.edits.toSorted((a, b) => b.at.line - a.at.line || b.at.column - a.at.column)) {
    const from = offset(at.line, at.column);
    const to = offset(at.endLine, at.endColumn);
    if (from === undefined || to === undefined || to < from || to > least) return undefined;
    after = after.slice(0, from) + text + after.slice(to);
    least = from;
  }
  const isWhole = after === "" || after.endsWith("\n");
  if (!isWhole || after === before || after.length > MAX_CHARACTERS) return undefined;
  return { finding, file, first, last, before, after };
}

/** Suggestions of a report, the first of those that would change the same lines. */
export function suggestionsOf(
  findings: readonly Finding[],
  hunksIn: (file: string) => readonly Hunk[],
): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  const taken = new Set<string>();
  for (const finding of findings) {
    const one = suggestionOf(finding, hunksIn(finding.at.file));
    if (!one) continue;
    const lines = Array.from({ length: one.last - one.first + 1 }, (_, nth) => `${one.file}\0${one.first + nth}`);
    if (lines.some((line) => taken.has(line))) continue;
    for (const line of lines) taken.add(line);
    suggestions.push(one);
  }
  return suggestions;
}

/** Where each line begins; the last is the end of the text, where the next one would begin. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
