import type { Finding, Fix } from "./finding.ts";
import { compareText } from "./finding.ts";
import type { Source } from "./source.ts";

/** The new text of each file that fixes change, and the findings that they repair. */
export interface Applied {
  readonly files: ReadonlyMap<string, string>;
  readonly repaired: readonly Finding[];
  /** Fixes left out because an earlier one changes the same text; a second run applies them. */
  readonly postponed: readonly Finding[];
}

/**
 * Applies the fixes of findings to the texts that `read` gives. A fix is applied whole or not at all;
 * of two that overlap the first in finding order wins.
 */
export function applyFixes(findings: readonly Finding[], read: (file: string) => Source | undefined): Applied {
  const taken = new Map<string, { start: number; end: number; text: string }[]>();
  const sources = new Map<string, Source>();
  const repaired: Finding[] = [];
  const postponed: Finding[] = [];

  const open = (file: string): Source | undefined => {
    const known = sources.get(file) ?? read(file);
    if (known) sources.set(file, known);
    return known;
  };
  const place = (fix: Fix): { file: string; start: number; end: number; text: string }[] | undefined => {
    const spans: { file: string; start: number; end: number; text: string }[] = [];
    for (const { at, text } of fix.edits) {
      const source = open(at.file);
      if (!source) return undefined;
      spans.push({
        file: at.file,
        start: source.offset(at.line, at.column),
        end: source.offset(at.endLine, at.endColumn),
        text,
      });
    }
    return spans;
  };

  for (const finding of findings) {
    if (!finding.fix) continue;
    const spans = place(finding.fix);
    if (!spans || spans.some((span) => (taken.get(span.file) ?? []).some((other) => overlaps(span, other)))) {
      postponed.push(finding);
      continue;
    }
    for (const span of spans) {
      const list = taken.get(span.file) ?? [];
      list.push(span);
      taken.set(span.file, list);
    }
    repaired.push(finding);
  }

  const unmarked = new Set(repaired.filter(({ fix }) => fix?.removesMark).map(({ at }) => at.file));
  for (const file of unmarked) taken.set(file, taken.get(file) ?? []);
  const files = new Map<string, string>();
  for (const [file, spans] of [...taken].toSorted(([a], [b]) => compareText(a, b))) {
    const source = open(file);
    let text = source?.text ?? "";
    const inserted = lineEndings(text);
    for (const span of spans.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
      text = text.slice(0, span.start) + inserted(span.text) + text.slice(span.end);
    }
    files.set(file, source?.bom === true && !unmarked.has(file) ? `\uFEFF${text}` : text);
  }
  return { files, repaired, postponed };
}

/** Writes the lines that a fix brings as the others of the file end. */
function lineEndings(text: string): (inserted: string) => string {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r"
    ? (inserted) => inserted.replaceAll("\n", "\r\n")
    : (inserted) => inserted;
}

type Span = { readonly start: number; readonly end: number };

/** Two insertions at one offset overlap too: their order would be arbitrary. */
function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
