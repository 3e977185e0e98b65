import type { Finding, Severity } from "../core/finding.ts";
import { type Report, type Verdict, count } from "../core/report.ts";
import { asideCounts, asideText } from "./aside.ts";
import { visible } from "./escape.ts";
import { waiverNote } from "./facts/blockers.ts";
import { impactRest, impactRows } from "./facts/impact.ts";
import { lookedAt } from "./facts/coverage.ts";
import { findingLine } from "./line.ts";

export interface TerminalOptions {
  readonly color: boolean;
  /** The text of a line of a file, for the excerpt under a finding; absent or `undefined`: no excerpt. */
  readonly excerpt?: (file: string, line: number) => string | undefined;
  /** Findings that are printed in full; the rest is counted. Default: all. */
  readonly limit?: number;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
}

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
type Style = keyof typeof codes;

const severityStyle: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", note: "blue" };
const verdictStyle: Readonly<Record<Verdict, Style>> = { pass: "green", fail: "red", incomplete: "yellow" };

/** The report for a person at a terminal or in a log: findings, what blocks, coverage, verdict. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint = (style: Style, text: string): string =>
    options.color ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
  const lines: string[] = [];

  const shown = report.findings.slice(0, options.limit ?? report.findings.length);
  for (const finding of shown) lines.push(...block(finding, options, paint));
  const hidden = report.findings.length - shown.length;
  if (hidden > 0) lines.push(`… and ${count(hidden, "finding")} more; --json <file> writes all of them.`, "");
  for (const [rule, amount] of Object.entries(report.coverage.truncated)) {
    lines.push(`… and ${count(amount, "finding")} more of ${rule}, beyond the limit for one file.`, "");
  }

  for (const gap of report.coverage.gaps) {
    lines.push(`${paint("yellow", "not judged")} ${visible(gap.file)}: ${visible(gap.reason)}`);
  }
  if (report.coverage.gaps.length > 0) lines.push("");

  lines.push(...impact(report, paint));
  if (report.blockers.length > 0 && lines.length > 0 && lines.at(-1) !== "") lines.push("");
  lines.push(...footer(report, options.digest, paint));
  return `${lines.join("\n")}\n`;
}

type Paint = (style: Style, text: string) => string;

function block(finding: Finding, { color, excerpt }: TerminalOptions, paint: Paint): readonly string[] {
  if (!color) return [findingLine(finding)];
  const { file, line, column, endLine, endColumn } = finding.at;
  const lines = [
    `${paint(severityStyle[finding.severity], finding.severity)} ${paint("bold", visible(finding.message))}`,
    `  ${paint("cyan", `${visible(file)}:${line}:${column}`)}  ${paint("dim", finding.rule)}`,
  ];
  const source = excerpt?.(file, line);
  if (source !== undefined && source.trim() !== "") {
    const gutter = String(line);
    const room = 100;
    const from = Math.max(0, column - 1 - Math.floor(room / 2));
    const shown = visible(source.slice(from, from + room));
    // The marker is counted in the text that is shown, where a hidden character takes several columns.
    const before = visible(source.slice(from, column - 1)).length;
    const last = endLine === line ? Math.max(endColumn, column + 1) : source.length + 1;
    const width = Math.max(1, visible(source.slice(column - 1, Math.min(last - 1, from + room))).length);
    lines.push(
      `  ${paint("dim", `${gutter} |`)} ${shown}`,
      `  ${" ".repeat(gutter.length)} ${paint("dim", "|")} ${" ".repeat(before)}${paint(severityStyle[finding.severity], "^".repeat(width))}`,
    );
  }
  for (const related of finding.related ?? []) {
    lines.push(`  ${paint("dim", "see")} ${visible(related.at.file)}:${related.at.line}: ${visible(related.message)}`);
  }
  if (finding.fix) lines.push(`  ${paint("green", "fix")} ${visible(finding.fix.summary)}`);
  const aside = asideText(finding);
  if (aside !== undefined) lines.push(`  ${paint("yellow", visible(aside))}`);
  return [...lines, ""];
}

/** Versions whose impact is printed; a report has at most 50. */
const IMPACTS = 10;

function impact(report: Report, paint: Paint): readonly string[] {
  const rows = impactRows(report);
  if (rows.length === 0) return [];
  const rest = impactRest(report);
  return [
    paint("bold", "Impact on packs that need what changes"),
    ...rows
      .slice(0, IMPACTS)
      .flatMap(({ what, effects, breaks }) => [
        `  ${breaks ? paint("red", visible(what)) : visible(what)}`,
        ...effects.map((effect) => `    ${visible(effect)}`),
      ]),
    ...(rows.length > IMPACTS ? [`  … and ${count(rows.length - IMPACTS, "version")} more`] : []),
    ...(rest === undefined ? [] : [`  and ${rest}`]),
    "",
  ];
}

function footer(report: Report, digest: string, paint: Paint): readonly string[] {
  const { counts, coverage } = report;
  const lines: string[] = [];
  for (const who of new Set(report.blockers.map((blocker) => blocker.who.text))) {
    lines.push(paint("bold", `To be unblocked by ${visible(who)}`));
    for (const { what, next } of report.blockers.filter((blocker) => blocker.who.text === who)) {
      lines.push(`  ${visible(what)}`, `    ${visible(next)}`);
    }
  }
  const waiver = waiverNote(report.blockers);
  if (waiver !== undefined) lines.push(visible(waiver));
  if (report.blockers.length > 0) lines.push("");
  lines.push(
    `${paint(verdictStyle[report.verdict], report.verdict)}: ${count(counts.error, "error")}, ` +
      `${[count(counts.warning, "warning"), count(counts.note, "note"), ...asideCounts(counts)].join(", ")} ` +
      `in ${lookedAt(report)}`,
  );
  for (const note of coverage.notChecked) lines.push(paint("dim", `not checked: ${visible(note)}`));
  if (report.date !== undefined) lines.push(paint("dim", `as of ${report.date}`));
  lines.push(paint("dim", `report sha256:${digest}`));
  return lines;
}
