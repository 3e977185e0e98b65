import { blocks } from "../../core/blocker/blockers.ts";
import { type Severity, severities } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";

/** One row of the overview: a pack with findings, or what stands outside of every pack. */
export interface PackageRow {
  /** Directory of the pack; `undefined` for the row of everything else. */
  readonly path: string | undefined;
  readonly id: string | null;
  readonly version: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** True when one of its findings keeps the verdict from `pass`. */
  readonly isBlocking: boolean;
}

/** The packs with findings, those that block first, then by path; last what is in no pack. */
export function packageRows(report: Report): readonly PackageRow[] {
  const rows = report.packs.map(({ path, id, version, ...counts }): PackageRow =>
    row({ path, id, version, counts }, report),
  );
  const counts = { error: 0, warning: 0, note: 0 };
  for (const severity of severities) {
    counts[severity] = report.counts[severity] - rows.reduce((sum, pack) => sum + pack.counts[severity], 0);
  }
  const elsewhere = row({ path: undefined, id: null, version: null, counts }, report);
  const sorted = rows.toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking));
  return severities.some((severity) => counts[severity] > 0) ? [...sorted, elsewhere] : sorted;
}

function row(parts: Omit<PackageRow, "isBlocking">, { failOn }: Report): PackageRow {
  const isBlocking = severities.some((severity) => parts.counts[severity] > 0 && blocks(severity, failOn));
  return { ...parts, isBlocking };
}
