import { compareFindings } from "./finding.ts";
import { type Report, countFindings, verdictOf } from "./report.ts";

/**
 * In what a report that somebody handed over contradicts itself; `undefined` when it does not. That says nothing of
 * whether it is true.
 */
export function contradictionIn(report: Report): string | undefined {
  const counts = countFindings(report.findings);
  if (JSON.stringify(counts) !== JSON.stringify(report.counts)) return "its counts are not those of its findings";
  if (verdictOf(counts, report) !== report.verdict) return "its verdict is not what its findings and gaps mean";
  if ((report.blockers.length === 0) !== (report.verdict === "pass")) return "what blocks does not fit its verdict";
  const sorted = report.findings.toSorted(compareFindings);
  if (sorted.some((finding, nth) => finding !== report.findings[nth])) return "its findings are out of order";
  return undefined;
}
