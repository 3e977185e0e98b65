import type { Report } from "../../core/report.ts";
import { impactRest, impactRows } from "../facts/impact.ts";
import type { Section } from "../section.ts";
import { proseHtml } from "./text.ts";

/** What the change means for the packs that need those which it changes. */
export function impactSection(report: Report): Section | undefined {
  const rows = impactRows(report);
  if (rows.length === 0) return undefined;
  const rest = impactRest(report);
  return {
    head: ['<section aria-labelledby="impact"><h2 id="impact">Impact on other packs</h2>'],
    groups: [
      {
        head: ['<table><thead><tr><th scope="col">Version</th><th scope="col">Needed by</th></tr></thead><tbody>'],
        rows: rows.map(
          ({ what, effects }) =>
            `<tr><th scope="row">${proseHtml(what)}</th><td>${effects.map(proseHtml).join("<br>")}</td></tr>`,
        ),
        tail: ["</tbody></table>"],
      },
    ],
    tail: [rest === undefined ? "" : `<p class="soft">And ${proseHtml(rest)}.</p>`, "</section>"],
    noun: "version",
    share: 0.2,
  };
}
