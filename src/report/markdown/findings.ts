import { type Finding, severities } from "../../core/finding.ts";
import { type Report, count } from "../../core/report.ts";
import { asideCounts, asideText, severityText } from "../aside.ts";
import { clip, clipPath } from "../clip.ts";
import { codeSpan, prose } from "../escape.ts";
import { type FindingGroup, findingGroups } from "../facts/groups.ts";
import type { Link } from "../link.ts";
import { RULES_PAGE } from "../rule-page.ts";
import type { Group, Section } from "../section.ts";

/** All findings, folded, one table for each pack. */
export function findingsSection(report: Report, link: Link): Section | undefined {
  if (report.findings.length === 0) return undefined;
  const parts = severities
    .filter((severity) => report.counts[severity] > 0)
    .map((severity) => count(report.counts[severity], severity));
  const summary = [...parts, ...asideCounts(report.counts)].join(", ");
  return {
    head: [`<details><summary>Findings: ${summary}</summary>`, ""],
    groups: findingGroups(report).map((group) => table(group, link)),
    tail: [
      `Why each rule exists, and how to repair it: [all rules](${RULES_PAGE}), or \`gpack explain <rule>\`.`,
      "",
      "</details>",
      "",
    ],
    noun: "finding",
    share: 1,
  };
}

function table({ path, findings }: FindingGroup, link: Link): Group {
  return {
    head: [
      path === undefined ? "**outside of packs**" : `**${codeSpan(clipPath(path))}**`,
      "",
      "| | Where | What | Rule |",
      "|---|---|---|---|",
    ],
    rows: findings.map(
      (finding) =>
        `| ${severityText(finding)} | ${where(finding, link)} | ${whatToDo(finding)} | ${codeSpan(finding.rule)} |`,
    ),
    tail: [""],
  };
}

/** The place of a finding, linked where it can be seen. */
export function where({ at }: Finding, link: Link): string {
  const text = codeSpan(clipPath(at.file) + (at.file.endsWith("/") ? "" : `:${at.line}`));
  const address = link(at);
  return address === undefined ? text : `[${text}](${address})`;
}

/** What is wrong, the repair if there is one, and what a waiver or the base says of it. */
export function whatToDo(finding: Finding): string {
  const { message, fix } = finding;
  const aside = asideText(finding);
  return [
    `${prose(clip(message))}.`,
    ...(fix ? [`_Fix:_ ${prose(clip(fix.summary))}.`] : []),
    ...(aside === undefined ? [] : [`_${finding.waiver ? "Waiver" : "Old"}:_ ${prose(clip(aside))}.`]),
  ].join(" ");
}
