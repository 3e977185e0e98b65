import type { Finding } from "../finding.ts";
import { matchesRule } from "../selection.ts";
import type { Place } from "../source.ts";

/** How often each finding was there before a change; by a key that no move within the file changes. */
export type FindingCounts = ReadonlyMap<string, number>;

type TextAt = (place: Place) => string | undefined;

/** Text at a place that counts, in UTF-16 code units. */
const MAX_TEXT = 4096;

/** Whether a policy lets what was there before be, for a rule. */
export function isRatcheted(rule: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesRule(rule, pattern));
}

/** Counts the findings of the base. */
export function tallyFindings(findings: readonly Finding[], textAt: TextAt): FindingCounts {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding, textAt);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Marks the findings that were there before, of the rules that a policy lets be. Of equal ones as many as there
 * were, the first in the file: one more is new.
 */
export function markExisting(
  findings: readonly Finding[],
  before: FindingCounts,
  patterns: readonly string[],
  textAt: TextAt,
): readonly Finding[] {
  const left = new Map(before);
  return findings.map((finding) => {
    if (!isRatcheted(finding.rule, patterns)) return finding;
    const key = keyOf(finding, textAt);
    const amount = left.get(key) ?? 0;
    if (amount === 0) return finding;
    left.set(key, amount - 1);
    return { ...finding, existing: true };
  });
}

/**
 * The rule, the severity, the file, the text at the place, and the message without its numbers, which count lines
 * and items: another fault at the same place is another finding, and one that became graver is new.
 */
function keyOf({ rule, severity, at, message }: Finding, textAt: TextAt): string {
  const text = (textAt(at) ?? "").slice(0, MAX_TEXT).replaceAll(/\s+/g, " ").trim();
  return [rule, severity, at.file, text, message.replaceAll(/\d+/g, "#")].join("\0");
}
