import { compareText, type Finding } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";

/** One waiver of the registry, and how many findings of this report it lets be, or let be until it expired. */
export interface WaiverRow {
  readonly rule: string;
  readonly findings: number;
  readonly waiver: NonNullable<Finding["waiver"]>;
}

/** The waivers that findings have, by their place in the waivers of the base. */
export function waiverRows({ findings }: Report): readonly WaiverRow[] {
  const rows = new Map<string, WaiverRow>();
  for (const { rule, waiver } of findings) {
    if (!waiver) continue;
    const place = `${waiver.at.file}\0${waiver.at.line}\0${waiver.at.column}`;
    rows.set(place, { rule, waiver, findings: (rows.get(place)?.findings ?? 0) + 1 });
  }
  return [...rows.values()].toSorted(
    ({ waiver: a }, { waiver: b }) => compareText(a.at.file, b.at.file) || a.at.line - b.at.line,
  );
}

/** Until when a waiver holds, in words. */
export function untilText({ waiver: { holds, expires } }: WaiverRow): string {
  return holds ? `until ${expires}` : `expired after ${expires}`;
}
