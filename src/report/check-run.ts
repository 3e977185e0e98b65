import { type Finding, type Severity, isOpen, severities } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import { visible } from "./escape.ts";
import { EVIDENCE } from "./evidence.ts";
import { verdictSentence } from "./facts/verdict.ts";
import type { Link } from "./link.ts";
import { type MarkdownPart, renderMarkdown } from "./markdown.ts";

/** Annotations of a check run: four requests of fifty. Who has more findings reads the report, not lines. */
export const MAX_CHECK_ANNOTATIONS = 200;

/** GitHub takes 65,535 characters of summary and of text; a character is one byte at least. */
const OUTPUT_BYTES = 65_000;
const TITLE_CHARACTERS = 255;
const MESSAGE_CHARACTERS = 8000;

/** A message at lines of a file, by the names of GitHub's interface. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** A report as a check run shows it. */
export interface CheckRunReport {
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckRunOptions {
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
  /** Whether the report was computed in a trusted job. One that was handed over is evidence: it is never green. */
  readonly isVerdict: boolean;
  readonly link: Link;
}

const levels = { error: "failure", warning: "warning", note: "notice" } as const satisfies Record<Severity, string>;

/** The report as a check run: what blocks in the summary, all findings below it, the worst at their lines, too. */
export function renderCheckRun(report: Report, { digest, prefix, isVerdict, link }: CheckRunOptions): CheckRunReport {
  const worstFirst = severities.flatMap((severity) =>
    report.findings.filter((finding) => isOpen(finding) && finding.severity === severity),
  );
  const shown = worstFirst.slice(0, MAX_CHECK_ANNOTATIONS);
  const left = worstFirst.length - shown.length;
  const notice = [
    ...(isVerdict ? [] : [EVIDENCE, ""]),
    ...(left > 0
      ? [`${shown.length} of ${worstFirst.length} findings stand at their lines, the worst first.`, ""]
      : []),
    "",
  ].join("\n");
  const write = (maxBytes: number, parts: readonly MarkdownPart[]): string =>
    renderMarkdown(report, { maxBytes, digest, link, parts });
  return {
    conclusion: conclusionOf(report, isVerdict),
    title: cut(`${isVerdict ? "" : "Evidence, no verdict. "}${verdictSentence(report)}`, TITLE_CHARACTERS),
    summary: notice + write(OUTPUT_BYTES - notice.length, ["verdict", "blockers", "packages", "impact"]),
    text: write(OUTPUT_BYTES, ["findings", "coverage", "waivers", "provenance"]),
    annotations: shown.map((finding) => annotation(finding, prefix)),
  };
}

/** Neutral counts as passed where a check is required, so `incomplete` is a failure. */
function conclusionOf({ verdict }: Report, isVerdict: boolean): CheckRunReport["conclusion"] {
  if (verdict !== "pass") return "failure";
  return isVerdict ? "success" : "neutral";
}

function annotation({ rule, severity, message, at, fix }: Finding, prefix: string): CheckAnnotation {
  const file = at.file.replace(/\/$/, "");
  const path = prefix === "" ? file : file === "" ? prefix : `${prefix}/${file}`;
  const words = visible(fix ? `${message}. Fix: ${fix.summary}` : message);
  const columns = at.line === at.endLine && at.column < at.endColumn;
  return {
    // A finding about the whole repository stands at no file; GitHub wants one.
    path: path === "" ? ".github" : path,
    start_line: at.line,
    end_line: at.endLine,
    ...(columns ? { start_column: at.column, end_column: at.endColumn } : {}),
    annotation_level: levels[severity],
    title: cut(visible(rule), TITLE_CHARACTERS),
    message: cut(words, MESSAGE_CHARACTERS),
  };
}

function cut(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters - 1).toWellFormed()}…` : text;
}
