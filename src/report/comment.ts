import type { Report } from "../core/report.ts";
import { EVIDENCE } from "./evidence.ts";
import type { Link } from "./link.ts";
import { renderMarkdown } from "./markdown.ts";

/** GitHub takes 65,536 characters; a character is one byte at least. */
const COMMENT_BYTES = 65_000;

export interface CommentOptions {
  /** Tells comments of several reports on one pull request apart: letters, digits, spaces, `.`, `_`, `/` and `-`. */
  readonly name: string;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  /** Whether the report was computed in a trusted job; one that was handed over is evidence. */
  readonly isVerdict: boolean;
  readonly link: Link;
}

/** A comment and what it is found by. */
export interface Comment {
  readonly marker: string;
  readonly body: string;
  /** Nothing is left to do. */
  readonly isResolved: boolean;
}

/** The report as a comment: a hidden marker, then the report within the size of a comment. */
export function renderComment(report: Report, { name, digest, isVerdict, link }: CommentOptions): Comment {
  const marker = `<!-- gpack report: ${name} -->`;
  const head = `${marker}\n${isVerdict ? "" : `${EVIDENCE}\n\n`}`;
  return {
    marker,
    body: head + renderMarkdown(report, { maxBytes: COMMENT_BYTES - head.length, digest, link }),
    isResolved: report.verdict === "pass",
  };
}
