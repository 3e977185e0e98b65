import type { Finding } from "../finding.ts";
import { matchesRule } from "../selection.ts";
import type { Place } from "../source.ts";

/** How often each finding was there before a change; by keys that no move within the file changes. */
export interface FindingCounts {
  /** By all that tells findings apart. */
  readonly same: ReadonlyMap<string, number>;
  /** By the same, but for numbers that count lines and items. */
  readonly alike: ReadonlyMap<string, number>;
}

type TextAt = (place: Place) => string | undefined;

/** Text at a place that counts, in UTF-16 code units. */
const MAX_TEXT = 4096;

/** Whether a policy lets what was there before be, for a rule. */
export function isRatcheted(rule: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesRule(rule, pattern));
}

/** Counts the findings of the base. */
export function tallyFindings(findings: readonly Finding[], textAt: TextAt): FindingCounts {
  const [same, alike] = [new Map<string, number>(), new Map<string, number>()];
  for (const finding of findings) {
    const keys = keysOf(finding, textAt);
    same.set(keys.same, (same.get(keys.same) ?? 0) + 1);
    alike.set(keys.alike, (alike.get(keys.alike) ?? 0) + 1);
  }
  return { same, alike };
}

/**
 * Marks the findings that were there before, of the rules that a policy lets be. Of equal ones as many as there
 * were, the first in the file: one more is new. Those that are as they were come first; one of which a number became
 * another is old only where one is left over that it can have been.
 */
export function markExisting(
  findings: readonly Finding[],
  before: FindingCounts,
  patterns: readonly string[],
  textAt: TextAt,
): readonly Finding[] {
  const [same, alike] = [new Map(before.same), new Map(before.alike)];
  const take = (left: Map<string, number>, key: string): boolean => {
    const amount = left.get(key) ?? 0;
    if (amount > 0) left.set(key, amount - 1);
    return amount > 0;
  };
  const ratcheted = findings
    .filter(({ rule }) => isRatcheted(rule, patterns))
    .map((finding) => ({ finding, keys: keysOf(finding, textAt) }));
  const existing = new Set<Finding>();
  for (const { finding, keys } of ratcheted) {
    if (!take(same, keys.same)) continue;
    take(alike, keys.alike);
    existing.add(finding);
  }
  for (const { finding, keys } of ratcheted)
    if (!existing.has(finding) && take(alike, keys.alike)) existing.add(finding);
  return findings.map((finding) => (existing.has(finding) ? { ...finding, existing: true } : finding));
}

/**
 * The rule, the severity, the file, the text at the place and the message: another fault at the same place is another
 * finding, and one that became graver is new.
 */
function keysOf(
  { rule, severity, at, message }: Finding,
  textAt: TextAt,
): { readonly same: string; readonly alike: string } {
  const text = (textAt(at) ?? "").slice(0, MAX_TEXT).replaceAll(/\s+/g, " ").trim();
  const key = (said: string): string => [rule, severity, at.file, text, said].join("\0");
  return { same: key(message), alike: key(withoutCounts(message)) };
}

/** What is quoted, or a number that stands by itself. */
const QUOTED_OR_NUMBER =
  /"(?:[^"\\]|\\.)*"|`[^`]*`|(?<![\p{L}\p{N}])'[^']*'|(?<![\p{L}\p{N}_@#,:./\\-])\d+(?:[.,:]\d+)*(?![\p{L}\p{N}_/\\-]|[.,:]\d)/gu;

/**
 * A message without the numbers that count lines, items and bytes. One that is part of a name stays: a gpack `a1` that is not
 * listed is not a gpack `a2` that is not listed.
 */
function withoutCounts(message: string): string {
  return message.replaceAll(QUOTED_OR_NUMBER, (part) => (/^\d/.test(part) ? "#" : part));
}
