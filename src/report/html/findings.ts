import { type Edit, type Finding, isOpen, isWaived, severities } from "../../core/finding.ts";
import { type Report, count } from "../../core/report.ts";
import { asideCounts, asideText, asideWord, severityText } from "../aside.ts";
import { clipPath } from "../clip.ts";
import { html } from "../escape.ts";
import { type FindingGroup, findingGroups } from "../facts/groups.ts";
import type { Link } from "../link.ts";
import { RULES_PAGE, rulePage } from "../rule-page.ts";
import type { Section } from "../section.ts";
import { anchor, code, placeHtml, proseHtml } from "./text.ts";

/** One line of a file; `undefined` where it cannot be had. */
export type LineAt = (file: string, line: number) => string | undefined;

/** Packs are unfolded until so many findings are shown. */
const MAX_UNFOLDED = 40;
/** Characters of a line that are shown around the place. */
const EXCERPT = 160;
const MAX_EDITS = 4;
const MAX_RELATED = 5;

/** Every finding, by pack, with the line it is about, and a filter by severity that needs no script. */
export function findingsSection(report: Report, link: Link, lineAt: LineAt): Section | undefined {
  if (report.findings.length === 0) return undefined;
  const filter = severities
    .filter((severity) => report.counts[severity] > 0)
    .map(
      (severity) =>
        `<label><input type="checkbox" id="show-${severity}" checked> ${count(report.counts[severity], severity)}</label>`,
    );
  if (report.counts.waived > 0) {
    filter.push(`<label><input type="checkbox" id="show-waived" checked> ${report.counts.waived} waived</label>`);
  }
  let before = 0;
  return {
    head: [
      '<section aria-labelledby="findings"><h2 id="findings">Findings</h2>',
      `<fieldset class="filter"><legend>Show</legend>${filter.join("")}</fieldset>`,
    ],
    groups: findingGroups(report).map((group) => {
      const isOpen = before === 0 || before + group.findings.length <= MAX_UNFOLDED;
      before += group.findings.length;
      return {
        head: [
          `<details${isOpen ? " open" : ""}><summary><h3>${title(group)}</h3> <span class="soft">${tally(group)}</span></summary><ol class="findings">`,
        ],
        rows: group.findings.map((finding) => item(finding, link, lineAt)),
        tail: ["</ol></details>"],
      };
    }),
    tail: [
      `<p class="soft">Why each rule exists, and how to repair what it finds: ${anchor(RULES_PAGE, "all rules")}, or ${code("gpack explain <rule>")}.</p></section>`,
    ],
    noun: "finding",
    share: 1,
  };
}

function title({ path }: FindingGroup): string {
  return path === undefined ? "Outside of packs" : html(clipPath(path));
}

function tally({ findings }: FindingGroup): string {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings.filter(isOpen)) counts[severity] += 1;
  const words = findings.map(asideWord);
  const number = (word: string): number => words.filter((other) => other === word).length;
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity));
  return [...parts, ...asideCounts({ waived: number("waived"), existing: number("existing") })].join(", ");
}

function item(finding: Finding, link: Link, lineAt: LineAt): string {
  const { rule, severity, message, at, fix, related = [] } = finding;
  const aside = asideText(finding);
  return [
    `<li class="finding ${isWaived(finding) ? "waived" : severity}"><p class="head"><span class="severity">${severityText(finding)}</span>`,
    `<span>${placeHtml(at, link)}</span><span>${anchor(rulePage(rule), html(rule))}</span></p>`,
    `<p class="message">${proseHtml(message)}.</p>`,
    excerpt(at, lineAt(at.file, at.line)),
    aside === undefined
      ? ""
      : `<p class="soft"><strong>${finding.waiver ? "Waiver" : "Old"}:</strong> ${proseHtml(aside)}.</p>`,
    fix ? `<p class="fix"><strong>Fix:</strong> ${proseHtml(fix.summary)}.${changes(fix.edits)}</p>` : "",
    related.length > 0
      ? `<ul class="related">${related
          .slice(0, MAX_RELATED)
          .map((other) => `<li>${placeHtml(other.at, link)}: ${proseHtml(other.message)}</li>`)
          .join("")}</ul>`
      : "",
    "</li>",
  ].join("");

  function changes(edits: readonly Edit[]): string {
    const shown = edits.slice(0, MAX_EDITS).map((edit) => change(edit, lineAt));
    const left = edits.length - shown.length;
    return shown.join("") + (left > 0 ? ` and ${count(left, "further edit")}` : "");
  }
}

/** The line of a finding, with the place marked. */
function excerpt({ line, column, endLine, endColumn }: Finding["at"], text: string | undefined): string {
  if (text === undefined || text.trim() === "") return "";
  const show = (part: string): string => html(part.replaceAll("\t", "  "));
  const from = Math.max(0, column - 1 - EXCERPT / 2);
  const to = from + EXCERPT;
  const end = Math.min(endLine === line ? Math.max(endColumn - 1, column) : text.length, to);
  const marked = text.slice(column - 1, end);
  return [
    `<pre><span class="line">${line}</span>${from > 0 ? "…" : ""}${show(text.slice(from, column - 1))}`,
    marked === "" ? "" : `<mark>${show(marked)}</mark>`,
    `${show(text.slice(Math.max(end, column - 1), to))}${text.length > to ? "…" : ""}</pre>`,
  ].join("");
}

/** What an edit within one line takes away and puts in. */
function change({ at, text }: Edit, lineAt: LineAt): string {
  if (at.line !== at.endLine || text.length > EXCERPT) return "";
  const old = lineAt(at.file, at.line)?.slice(at.column - 1, at.endColumn - 1) ?? "";
  if (old.length > EXCERPT) return "";
  const gone = old === "" ? "" : ` <del>${html(old)}</del>`;
  return `${gone}${text.trim() === "" ? "" : ` <ins>${html(text.trimEnd())}</ins>`}`;
}
