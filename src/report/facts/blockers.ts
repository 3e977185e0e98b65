import { type Blocker, isBlocking } from "../../core/blocker/blockers.ts";
import { listedNames } from "../../core/blocker/unblocker.ts";
import type { Finding } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";

/** A blocker, and the first of the findings that it stands for. */
export interface ToldBlocker extends Blocker {
  readonly first: Finding | undefined;
}

/** What blocks, each with its first finding, so that it can be told by the finding's own words. */
export function toldBlockers({ blockers, findings, failOn }: Report): readonly ToldBlocker[] {
  return blockers.map((blocker) => {
    const names = blocker.who.names.join("\0");
    const first = findings.find(
      (finding) =>
        finding.rule === blocker.rule &&
        isBlocking(finding, failOn) &&
        (finding.who === undefined ||
          (finding.who.kind === blocker.who.kind && finding.who.names.join("\0") === names)),
    );
    return { ...blocker, first };
  });
}

/** Who may let what blocks be as it is, in one sentence; absent where nobody may. */
export function waiverNote(blockers: readonly Blocker[]): string | undefined {
  const waivable = blockers.flatMap(({ rule, waiversBy }) => (waiversBy ? [{ rule, waiversBy }] : []));
  const [first] = waivable;
  if (!first) return undefined;
  const rules = [...new Set(waivable.map(({ rule }) => rule))];
  const which =
    waivable.length < blockers.length
      ? rules.length > MAX_RULES
        ? `Findings of ${rules.length} of these rules`
        : rules.join(", ")
      : blockers.length === 1
        ? "It"
        : "All of these";
  return `${which} can be waived instead, by ${listedNames(first.waiversBy)}.`;
}

/** Rules that the sentence about waivers names. */
const MAX_RULES = 3;
