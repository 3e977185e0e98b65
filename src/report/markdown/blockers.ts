import type { Report } from "../../core/report.ts";
import { clip } from "../clip.ts";
import { codeSpan, prose } from "../escape.ts";
import { type ToldBlocker, toldBlockers, waiverNote } from "../facts/blockers.ts";
import type { Link } from "../link.ts";
import { rulePage } from "../rule-page.ts";
import type { Section } from "../section.ts";
import { whatToDo, where } from "./findings.ts";

/** What blocks, who unblocks it, what is next: a row for each. */
export function blockersSection(report: Report, link: Link): Section | undefined {
  if (report.blockers.length === 0) return undefined;
  const rows = toldBlockers(report).map((blocker) => {
    return `| ${what(blocker, link)} | ${cell(blocker.who.text)} | ${cell(blocker.next)} |`;
  });
  const waiver = waiverNote(report.blockers);
  return {
    head: [],
    groups: [{ head: ["| What blocks | Who unblocks | What next |", "|---|---|---|"], rows, tail: [""] }],
    tail: waiver === undefined ? [] : [prose(waiver), ""],
    noun: "row",
    share: 0.4,
  };
}

function what({ rule, count, first, what }: ToldBlocker, link: Link): string {
  if (rule === undefined || !first) return cell(what);
  const times = count === 1 ? "" : `${count} × `;
  return `${times}[${codeSpan(rule)}](${rulePage(rule)})${count === 1 ? " at" : ", first"} ${where(first, link)}: ${whatToDo(first)}`;
}

function cell(text: string): string {
  return prose(clip(text));
}
