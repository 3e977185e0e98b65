import { type Report, count } from "../../core/report.ts";
import { clipPath } from "../clip.ts";
import { html } from "../escape.ts";
import { type ToldBlocker, toldBlockers, waiverNote } from "../facts/blockers.ts";
import { leftOut, lookedAt, sizeRead } from "../facts/coverage.ts";
import { packageRows } from "../facts/packages.ts";
import { provenance } from "../facts/provenance.ts";
import type { Link } from "../link.ts";
import { rulePage } from "../rule-page.ts";
import { type Section, fixed } from "../section.ts";
import { anchor, breakable, code, placeHtml, proseHtml } from "./text.ts";

/** What blocks and what is next, by who unblocks it. */
export function blockersSection(report: Report, link: Link): Section | undefined {
  if (report.blockers.length === 0) return undefined;
  const told = toldBlockers(report);
  const waiver = waiverNote(report.blockers);
  const people = new Set(told.map(({ who }) => who.text));
  return {
    head: ['<section aria-labelledby="blocks"><h2 id="blocks">What blocks</h2>'],
    groups: [...people].map((text) => ({
      head: [`<h3>To be unblocked by ${proseHtml(text)}</h3><ul class="blockers">`],
      rows: told
        .filter(({ who }) => who.text === text)
        .map((blocker) => `<li><p>${what(blocker, link)}</p><p class="next">${proseHtml(blocker.next)}</p></li>`),
      tail: ["</ul>"],
    })),
    tail: [waiver === undefined ? "" : `<p class="soft">${proseHtml(waiver)}</p>`, "</section>"],
    noun: "blocker",
    share: 0.3,
  };
}

function what({ rule, count, first, what }: ToldBlocker, link: Link): string {
  if (rule === undefined || !first) return proseHtml(what);
  const times = count === 1 ? "" : `${count} × `;
  return `${times}${anchor(rulePage(rule), html(rule))}${count === 1 ? " at" : ", first"} ${placeHtml(first.at, link)}: ${proseHtml(first.message)}.`;
}

/** One row for each pack with findings. */
export function packagesSection(report: Report): Section | undefined {
  const rows = packageRows(report);
  if (rows.length === 0) return undefined;
  const quiet = report.coverage.packs - report.packs.length;
  const number = (value: number): string => `<td class="number${value === 0 ? " zero" : ""}">${value}</td>`;
  return {
    head: ['<section aria-labelledby="packages"><h2 id="packages">Packages</h2>'],
    groups: [
      {
        head: [
          '<table><thead><tr><th scope="col">Package</th><th scope="col">Version</th><th scope="col" class="wide">Blocks</th><th scope="col" class="number">Errors</th><th scope="col" class="number">Warnings</th><th scope="col" class="number">Notes</th></tr></thead><tbody>',
        ],
        rows: rows.map(({ path, id, version, isBlocking, counts }) => {
          const name = path === undefined ? "outside of packs" : breakable(clipPath(id ?? path));
          return `<tr><th scope="row">${name}</th><td class="version">${html(clipPath(version ?? ""))}</td><td class="wide">${isBlocking ? "yes" : "no"}</td>${number(counts.error)}${number(counts.warning)}${number(counts.note)}</tr>`;
        }),
        tail: ["</tbody></table>"],
      },
    ],
    tail: [
      quiet > 0 ? `<p class="soft">${count(quiet, "other pack")} ${quiet === 1 ? "has" : "have"} no finding.</p>` : "",
      "</section>",
    ],
    noun: "row",
    share: 0.3,
  };
}

/** What was looked at, and what was not. */
export function coverageSection(report: Report, link: Link): Section {
  const gaps = report.coverage.gaps.map(({ file, reason }) => {
    const address = link({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    return `<li><strong>Not judged:</strong> ${address === undefined ? code(clipPath(file)) : anchor(address, code(clipPath(file)))}: ${proseHtml(reason)}</li>`;
  });
  const notes = leftOut(report).map((note) => `<li>${proseHtml(note)}</li>`);
  return {
    head: [
      `<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2><p>${lookedAt(report)}; ${sizeRead(report)} were read.</p>`,
    ],
    groups: [{ head: ["<ul>"], rows: [...gaps, ...notes], tail: ["</ul>"] }],
    tail: ["</section>"],
    noun: "line",
    share: 0.2,
  };
}

/** By what the report was made, of what. */
export function provenanceSection(report: Report, digest: string): Section {
  return fixed([
    '<section aria-labelledby="provenance"><h2 id="provenance">Provenance</h2><table class="facts"><tbody>',
    ...provenance(report, digest).map(
      ({ label, value, isCode }) =>
        `<tr><th scope="row">${label}</th><td>${isCode ? code(value) : html(value)}</td></tr>`,
    ),
    "</tbody></table></section>",
  ]);
}
