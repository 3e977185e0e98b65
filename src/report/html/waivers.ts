import { type Report, count } from "../../core/report.ts";
import { html } from "../escape.ts";
import { untilText, waiverRows } from "../facts/waivers.ts";
import { rulePage } from "../rule-page.ts";
import type { Section } from "../section.ts";
import { anchor, proseHtml } from "./text.ts";

/** What the registry lets be, by whom and until when. */
export function waiversSection(report: Report): Section | undefined {
  const waivers = waiverRows(report);
  if (waivers.length === 0) return undefined;
  const rows = waivers.map((row) => {
    const { owner, reason } = row.waiver;
    const facts = `${count(row.findings, "finding")}, ${html(untilText(row))}, by ${html(owner)}`;
    return `<li>${anchor(rulePage(row.rule), html(row.rule))}: ${facts}. ${proseHtml(reason)}</li>`;
  });
  return {
    head: ['<section aria-labelledby="waivers"><h2 id="waivers">Waivers</h2>'],
    groups: [{ head: ["<ul>"], rows, tail: ["</ul>"] }],
    tail: ["</section>"],
    noun: "waiver",
    share: 0.1,
  };
}
