import type { Report, Verdict } from "../core/report.ts";
import { prose } from "./escape.ts";
import { verdictSentence } from "./facts/verdict.ts";
import { type Link, noLink } from "./link.ts";
import { coverageSection } from "./markdown/coverage.ts";
import { blockersSection } from "./markdown/blockers.ts";
import { findingsSection } from "./markdown/findings.ts";
import { impactSection } from "./markdown/impact.ts";
import { packagesSection } from "./markdown/packages.ts";
import { provenanceSection } from "./markdown/provenance.ts";
import { waiversSection } from "./markdown/waivers.ts";
import { type Section, fixed, writeSections } from "./section.ts";

const marks: Readonly<Record<Verdict, string>> = { pass: "✅", fail: "⛔", incomplete: "⚠️" };

/** The parts of the report, in their order. */
export const markdownParts = [
  "verdict",
  "blockers",
  "packages",
  "impact",
  "findings",
  "coverage",
  "waivers",
  "provenance",
] as const;
export type MarkdownPart = (typeof markdownParts)[number];

export interface MarkdownOptions {
  /** Largest size in UTF-8 bytes, at least 8,192; rows are left out from the end, and each part says how many. */
  readonly maxBytes: number;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  /** Where a place can be seen, such as the file at the head commit. Default: nowhere. */
  readonly link?: Link;
  /** What to write; all parts when absent. A check run has two texts and splits them. */
  readonly parts?: readonly MarkdownPart[];
}

/** For a job summary, whose limit is 1 MiB. */
export const SUMMARY_BYTES = 1_000_000;

/**
 * The report as GitHub Markdown. The first line is the verdict; then what blocks, who unblocks it and what is next;
 * a table of packages; and folded the findings, the coverage, the waivers and the provenance.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const { digest, link = noLink, parts = markdownParts, maxBytes } = options;
  const sections = markdownParts
    .filter((part) => parts.includes(part))
    .map((part) => sectionOf(part, report, digest, link))
    .filter((section) => section !== undefined);
  return writeSections(sections, maxBytes, leftOutLine);
}

function sectionOf(part: MarkdownPart, report: Report, digest: string, link: Link): Section | undefined {
  switch (part) {
    case "verdict":
      return fixed([`## ${marks[report.verdict]} ${prose(verdictSentence(report))}`, ""]);
    case "blockers":
      return blockersSection(report, link);
    case "packages":
      return packagesSection(report);
    case "impact":
      return impactSection(report);
    case "findings":
      return findingsSection(report, link);
    case "coverage":
      return coverageSection(report, link);
    case "waivers":
      return waiversSection(report);
    case "provenance":
      return provenanceSection(report, digest);
  }
}

function leftOutLine(left: number, all: string): readonly string[] {
  return [`${left} of ${all} left out here for lack of room; the JSON report has all.`, ""];
}
