import type { ReadinessReport } from "../../core/readiness/report.ts";
import { visible } from "../escape.ts";
import type { CheckRunReport } from "../check-run.ts";
import type { Comment } from "../comment.ts";
import { clip } from "../clip.ts";
import type { Link } from "../link.ts";
import { blocking } from "./facts.ts";
import { renderReadinessMarkdown } from "./markdown.ts";

/** GitHub takes 65,535 characters of summary and of text, and of a comment; a character is one byte at least. */
const OUTPUT_BYTES = 65_000;
const TITLE_CHARACTERS = 255;
/** Annotations that GitHub takes with one request. */
const MAX_ANNOTATIONS = 50;

export interface ReadinessShownOptions {
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  /** The root of the judged tree as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
  readonly link: Link;
}

/** A readiness report as a check run; what blocks stands at its lines, too. */
export function renderReadinessCheckRun(report: ReadinessReport, options: ReadinessShownOptions): CheckRunReport {
  const { digest, link, prefix } = options;
  const write = { maxBytes: OUTPUT_BYTES, digest, link };
  const annotations = blocking(report).flatMap(({ requirement }) =>
    (requirement?.places ?? []).map((at) => ({
      path: prefix === "" ? at.file : `${prefix}/${at.file}`,
      start_line: at.line,
      end_line: at.endLine,
      annotation_level: "failure" as const,
      title: clip(visible(requirement?.name ?? ""), TITLE_CHARACTERS - 1),
      message: visible(clip(requirement?.detail ?? "", 2000)),
    })),
  );
  return {
    // Neutral counts as passed where a check is required, so `incomplete` is a failure.
    conclusion: report.verdict === "pass" ? "success" : "failure",
    title: clip(visible(report.sentence), TITLE_CHARACTERS - 1),
    summary: renderReadinessMarkdown(report, { ...write, parts: ["verdict", "blockers", "path", "points"] }),
    text: renderReadinessMarkdown(report, { ...write, parts: ["requirements", "notes", "provenance"] }),
    annotations: annotations.slice(0, MAX_ANNOTATIONS),
  };
}

/** A readiness report as the one comment of its name on a pull request. */
export function renderReadinessComment(
  report: ReadinessReport,
  { name, digest, link }: Omit<ReadinessShownOptions, "prefix"> & { readonly name: string },
): Comment {
  const marker = `<!-- gpack report: ${name} -->`;
  const maxBytes = OUTPUT_BYTES - marker.length - 1;
  return {
    marker,
    body: `${marker}\n${renderReadinessMarkdown(report, { maxBytes, digest, link })}`,
    isResolved: report.verdict === "pass",
  };
}
