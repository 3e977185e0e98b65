import type { Finding } from "../finding.ts";
import type { FindingPackage } from "../package-of-finding.ts";
import { type Waiver, holdsOn, waiverMatcher } from "./waiver.ts";

/** Findings with the waivers that are for them, and the waivers that are for none. */
export interface AppliedWaivers {
  readonly findings: readonly Finding[];
  readonly unused: ReadonlySet<Waiver>;
}

/**
 * Marks the findings that waivers are for. Of several the first that holds counts; one that has expired
 * is shown and does nothing. No finding is left out or changed otherwise.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  packageOf: (finding: Finding) => FindingPackage | undefined,
): AppliedWaivers {
  const byRule = new Map<string, { readonly waiver: Waiver; readonly matches: ReturnType<typeof waiverMatcher> }[]>();
  for (const waiver of waivers) {
    const known = byRule.get(waiver.rule) ?? [];
    known.push({ waiver, matches: waiverMatcher(waiver) });
    byRule.set(waiver.rule, known);
  }
  const unused = new Set(waivers);
  const marked = findings.map((finding): Finding => {
    const candidates = byRule.get(finding.rule);
    if (!candidates) return finding;
    const about = packageOf(finding);
    const waivable = {
      rule: finding.rule,
      file: finding.at.file,
      fingerprint: finding.fingerprint,
      // A change that gives a pack another id does not choose who decides about it.
      packages: about ? [about.id, ...(about.formerId === undefined ? [] : [about.formerId])] : [],
      version: about?.version,
    };
    const fitting = candidates.filter(({ matches }) => matches(waivable)).map(({ waiver }) => waiver);
    for (const waiver of fitting) unused.delete(waiver);
    const chosen = fitting.find((waiver) => holdsOn(waiver, today)) ?? fitting[0];
    if (!chosen) return finding;
    const { reason, owner, expires, at } = chosen;
    return { ...finding, waiver: { holds: holdsOn(chosen, today), reason, owner, expires, at } };
  });
  return { findings: marked, unused };
}
