import { type Finding, type Severity, compareText, isOpen, severities } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";
import { packageRows } from "./packages.ts";

/** The findings of one pack, or of everything outside of packs (`path` is `undefined`), in their order. */
export interface FindingGroup {
  readonly path: string | undefined;
  readonly findings: readonly Finding[];
}

/** All findings, by pack, in the order of the overview. */
export function findingGroups(report: Report): readonly FindingGroup[] {
  const known = new Set(report.packs.map(({ path }) => path));
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of report.findings) {
    // An entry without a directory has an id here that no row of the overview has.
    const path = finding.pack !== undefined && known.has(finding.pack) ? finding.pack : undefined;
    const group = groups.get(path);
    if (group) group.push(finding);
    else groups.set(path, [finding]);
  }
  const paths = new Set([...packageRows(report).map(({ path }) => path), undefined]);
  return [...paths].flatMap((path) => {
    const findings = groups.get(path);
    return findings ? [{ path, findings }] : [];
  });
}

/** How many findings an area of rules (`manifest` of `manifest/semver-version`) has. */
export interface AreaRow {
  readonly area: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The areas that have findings, the one with the most first. */
export function areaRows(report: Report): readonly AreaRow[] {
  const areas = new Map<string, Record<Severity, number>>();
  for (const { rule, severity } of report.findings.filter(isOpen)) {
    const [area = rule] = rule.split("/", 1);
    const counts = areas.get(area) ?? { error: 0, warning: 0, note: 0 };
    counts[severity] += 1;
    areas.set(area, counts);
  }
  return [...areas]
    .map(([area, counts]) => ({ area, counts }))
    .toSorted((a, b) => total(b.counts) - total(a.counts) || compareText(a.area, b.area));
}

/** The sum of the counts of all severities. */
export function total(counts: Readonly<Record<Severity, number>>): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}
