import { type Finding, type Severity, compareText, isOpen, severities } from "../finding.ts";
import type { Report } from "../report.ts";

/** A pack that a sweep found something in that blocks. */
export interface AffectedPack {
  /** Its id; its directory where it has none, or the key of its entry. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** The packs with findings that count at least as much as the severity that fails, the worst first in each. */
export function affectedPacks({ findings, packs, failOn }: Report): readonly AffectedPack[] {
  const least: Severity = failOn === "never" ? "error" : failOn;
  const names = new Map(packs.map(({ path, id }) => [path, id ?? path]));
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const isMilder = severities.indexOf(finding.severity) > severities.indexOf(least);
    if (!isOpen(finding) || isMilder || finding.pack === undefined) continue;
    const name = names.get(finding.pack) ?? finding.pack;
    found.set(name, [...(found.get(name) ?? []), finding]);
  }
  return [...found]
    .map(([name, own]) => ({
      name,
      findings: own.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
    }))
    .toSorted((a, b) => compareText(a.name, b.name));
}
