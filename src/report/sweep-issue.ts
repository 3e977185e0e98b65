import { count } from "../core/count.ts";
import type { AffectedPack } from "../core/sweep/affected-packs.ts";
import type { BlastRadius } from "../core/sweep/blast-radius.ts";
import { codeSpan, markdown } from "./escape.ts";

/** What an issue about a pack says. */
export interface IssueText {
  /** The first line of the body: hidden, and the same for every version of the issue. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
}

/** What every marker begins with. */
const MARK = "<!-- gpack sweep: ";

/** Findings and packs that are listed; the report has all. */
const MAX_FINDINGS = 50;
const MAX_PACKS = 30;

/** The marker of a pack's issue. */
export function issueMarker(name: string): string {
  // Nothing in a name can end the comment, or be taken for another name.
  return `${MARK}${encodeURIComponent(name).replaceAll("-", "%2D")} -->`;
}

/** Whether a body is that of an issue of a sweep, and its marker. */
export function markerIn(body: string): string | undefined {
  const [line = ""] = body.split(/\r?\n/, 1);
  return line.startsWith(MARK) && line.endsWith(" -->") ? line : undefined;
}

/** The issue about a pack that was found affected. */
export function sweepIssue({ name, findings }: AffectedPack, radius: BlastRadius): IssueText {
  const rows = findings.slice(0, MAX_FINDINGS).map(({ severity, rule, message, at }) => {
    return `| ${severity} | ${codeSpan(`${at.file}:${at.line}`)} | ${markdown(message)} | ${codeSpan(rule)} |`;
  });
  const left = findings.length - rows.length;
  const marker = issueMarker(name);
  return {
    marker,
    title: `Security of ${plain(name)}: ${count(findings.length, "finding")}`,
    body: [
      marker,
      `The scan of the registry found what blocks in ${codeSpan(name)}.`,
      "",
      "| Severity | Where | What | Rule |",
      "|---|---|---|---|",
      ...rows,
      ...(left > 0 ? ["", `And ${left} more, which the report has.`] : []),
      "",
      "**Whom it reaches.** " + reach(radius),
      "",
      "This issue is kept up to date by each scan, and closed by the first that finds nothing here any more.",
    ].join("\n"),
  };
}

/** What is said when nothing is found any more. */
export const REPAIRED = "The scan of the registry finds nothing here any more.";

function reach({ direct, indirect }: BlastRadius): string {
  if (direct.length === 0) return "No gpack of the index needs it.";
  const list = (names: readonly string[]): string => {
    const told = names.slice(0, MAX_PACKS).map(codeSpan).join(", ");
    return names.length > MAX_PACKS ? `${told} and ${names.length - MAX_PACKS} more` : told;
  };
  const through = indirect.length > 0 ? ` Through them ${count(indirect.length, "other")}: ${list(indirect)}.` : "";
  return `${count(direct.length, "gpack")} of the index ${direct.length === 1 ? "needs" : "need"} it: ${list(direct)}.${through}`;
}

/** A title is plain text: what would mention somebody, or a control, is no part of an id. */
function plain(name: string): string {
  return name.replaceAll(/[^\w./-]/g, "_").slice(0, 120);
}
