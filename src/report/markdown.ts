import type { Finding } from "../core/finding.ts";
import { type Report, type Verdict, count } from "../core/report.ts";
import { codeSpan, markdown } from "./escape.ts";

const title: Readonly<Record<Verdict, string>> = {
  pass: "✅ pass: may be merged",
  fail: "⛔ fail: may not be merged",
  incomplete: "⚠️ incomplete: something could not be judged, so it may not be merged",
};

export interface MarkdownOptions {
  /** Largest size in UTF-8 bytes; sections are left out from the end, and the report says how many rows. */
  readonly maxBytes: number;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
}

/** A job summary's limit is 1 MiB; a comment's is 65,536 characters. */
export const SUMMARY_BYTES = 1_000_000;

/** The report as GitHub Markdown: verdict, what blocks, findings, coverage. */
export function renderMarkdown(report: Report, { maxBytes, digest }: MarkdownOptions): string {
  const head = [
    `## gpack: ${title[report.verdict]}`,
    "",
    `${count(report.counts.error, "error")}, ${count(report.counts.warning, "warning")}, ${count(report.counts.note, "note")} ` +
      `in ${count(report.coverage.packs, "pack")} and ${count(report.coverage.files, "file")}.`,
    "",
  ];
  if (report.blockers.length > 0) {
    head.push("| What blocks | Who unblocks | What next |", "|---|---|---|");
    for (const { what, who, next } of report.blockers) {
      head.push(`| ${markdown(what)} | ${markdown(who.text)} | ${markdown(next)} |`);
    }
    head.push("");
  }
  const tail = [
    "<details><summary>Coverage and provenance</summary>",
    "",
    `- ${count(report.coverage.rules, "rule")}, ${count(report.coverage.packs, "pack")}, ` +
      `${count(report.coverage.files, "file")}, ${report.coverage.bytes} bytes`,
    ...report.coverage.notChecked.map((note) => `- not checked: ${markdown(note)}`),
    ...(report.subject.kind === "change"
      ? [`- base ${codeSpan(report.subject.base)}, head ${codeSpan(report.subject.head)}`]
      : []),
    `- gpack ${codeSpan(report.tool.version)}, rule set ${codeSpan(report.ruleSet.slice(0, 16))}`,
    `- report ${codeSpan(`sha256:${digest}`)}`,
    "",
    "</details>",
    "",
  ];

  const rows = [
    ...report.findings.map(row),
    ...report.coverage.gaps.map((gap) => `| not judged | ${codeSpan(gap.file)} | ${markdown(gap.reason)} | |`),
  ];
  const table = ["| | Where | What | Rule |", "|---|---|---|---|"];
  const encoder = new TextEncoder();
  const size = (lines: readonly string[]): number =>
    lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
  // 200 bytes stay free for the line that says how many rows were left out.
  let room = maxBytes - size([...head, ...table, ...tail]) - 200;
  const kept: string[] = [];
  for (const line of rows) {
    room -= encoder.encode(line).length + 1;
    if (room < 0) break;
    kept.push(line);
  }
  const left = rows.length - kept.length;
  return [
    ...head,
    ...(kept.length > 0 ? [...table, ...kept, ""] : []),
    ...(left > 0 ? [`${count(left, "row")} left out for lack of room; the JSON report has all of them.`, ""] : []),
    ...tail,
  ].join("\n");
}

function row(finding: Finding): string {
  const where = codeSpan(`${finding.at.file}:${finding.at.line}`);
  const fix = finding.fix ? ` _Fix:_ ${markdown(finding.fix.summary)}.` : "";
  return `| ${finding.severity} | ${where} | ${markdown(finding.message)}.${fix} | ${codeSpan(finding.rule)} |`;
}
