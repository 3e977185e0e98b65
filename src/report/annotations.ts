import { type Finding, type Severity, isOpen, severities } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import { visible } from "./escape.ts";

/** What a workflow run shows of one severity and step; GitHub drops the rest without a word. */
export const MAX_ANNOTATIONS = 10;

export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Columns are given only within one line, as GitHub wants it. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The annotations of a step, worst first, and how many findings they leave out; waived ones are not shown. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  readonly left: number;
}

/** At most ten annotations; the file is relative to the root of the repository. */
export function renderAnnotations(report: Report, prefix = ""): Annotations {
  const open = report.findings.filter(isOpen);
  const worstFirst = severities.flatMap((severity) => open.filter((finding) => finding.severity === severity));
  const shown = worstFirst.slice(0, MAX_ANNOTATIONS).map((finding) => annotation(finding, prefix));
  return { shown, left: open.length - shown.length };
}

function annotation({ rule, severity, message, at, fix }: Finding, prefix: string): Annotation {
  return {
    level: severity,
    title: rule,
    message: visible(fix ? `${message}. Fix: ${fix.summary}` : message),
    file: prefix + at.file.replace(/\/$/, ""),
    startLine: at.line,
    endLine: at.endLine,
    ...(at.line === at.endLine ? { startColumn: at.column, endColumn: at.endColumn } : {}),
  };
}
