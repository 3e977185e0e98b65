import { type Finding, isWaived } from "../core/finding.ts";
import type { Counts } from "../core/report.ts";

/** Why a finding does not block whatever its severity, in a word; empty when it counts. */
export function asideWord(finding: Finding): "waived" | "existing" | "" {
  if (isWaived(finding)) return "waived";
  return finding.existing ? "existing" : "";
}

/** A severity with that word: `error, waived`. */
export function severityText(finding: Finding): string {
  const word = asideWord(finding);
  return word === "" ? finding.severity : `${finding.severity}, ${word}`;
}

/** How many findings do not block whatever their severity: `2 waived`, `3 existing`. */
export function asideCounts({ waived, existing }: Pick<Counts, "waived" | "existing">): readonly string[] {
  return [...(waived > 0 ? [`${waived} waived`] : []), ...(existing > 0 ? [`${existing} existing`] : [])];
}

/** What a waiver or the base says of a finding, in words; `undefined` for neither. Not escaped. */
export function asideText({ waiver, existing }: Finding): string | undefined {
  const old = existing ? "the base has it, too, so it does not block" : undefined;
  if (!waiver) return old;
  const { holds, owner, expires, reason, at } = waiver;
  if (holds) return `waived until ${expires} by ${owner}: ${reason}`;
  const expired = `its waiver by ${owner} expired after ${expires} (${at.file}:${at.line})`;
  return old === undefined ? expired : `${expired}; ${old}`;
}
