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

  const files = new Map<string, string>();
  for (const [file, spans] of [...taken].toSorted(([a], [b]) => compareText(a, b))) {
    let text = open(file)?.text ?? "";
    for (const span of spans.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
      text = text.slice(0, span.start) + span.text + text.slice(span.end);
    }
    files.set(file, text);
  }
  return { files, repaired, postponed };
}

type Span = { readonly start: number; readonly end: number };

/** Two insertions at one offset overlap too: their order would be arbitrary. */
function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
