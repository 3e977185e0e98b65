import { isBlocking } from "../../core/blocker/blockers.ts";
import { type Report, count } from "../../core/report.ts";
import { asideCounts } from "../aside.ts";

/** The verdict in one sentence, which every report begins with: what it means, and how much stands behind it. */
export function verdictSentence(report: Report): string {
  switch (report.verdict) {
    case "pass":
      return `Pass: ${report.subject.kind === "change" ? "this change may be merged" : "nothing blocks"}; ${rest(report)}`;
    case "fail":
      return `Fail: ${refusal(report)}; ${blocking(report)}`;
    case "incomplete":
      return `Incomplete: ${refusal(report)}; ${unjudged(report)}`;
  }
}

function refusal({ subject }: Report): string {
  return subject.kind === "change" ? "this change may not be merged" : "something has to be repaired";
}

function rest({ findings, counts }: Report): string {
  if (findings.length === 0) return "nothing was found wrong";
  const parts = asideCounts(counts);
  const aside = parts.length > 0 ? `, of them ${parts.join(" and ")}` : "";
  return `${count(findings.length, "finding")} ${findings.length === 1 ? "does" : "do"} not block${aside}`;
}

function blocking({ findings, failOn }: Report): string {
  const found = findings.filter((finding) => isBlocking(finding, failOn));
  const files = new Set(found.map(({ at }) => at.file)).size;
  return `${count(found.length, "finding")} in ${count(files, "file")} ${found.length === 1 ? "blocks" : "block"}`;
}

function unjudged({ coverage }: Report): string {
  if (coverage.gaps.length > 0) return `${count(coverage.gaps.length, "part")} could not be judged`;
  return coverage.files === 0 ? "nothing was recognised, so nothing was checked" : "no rule was asked";
}
