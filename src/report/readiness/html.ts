import type { Verdict } from "../../core/report.ts";
import type { PastScore } from "../../core/readiness/history.ts";
import { type ReadinessReport, hundredthsText } from "../../core/readiness/report.ts";
import { clip } from "../clip.ts";
import { html } from "../escape.ts";
import { anchor, code, placeHtml, proseHtml } from "../html/text.ts";
import { type Link, noLink } from "../link.ts";
import { INFORMATION } from "../rule-page.ts";
import { type Section, fixed, writeSections } from "../section.ts";
import { blocking, categoryRows, differenceText, provenanceRows, rungs, subjectText } from "./facts.ts";
import { meter, sparkline, strip } from "./pictures.ts";
import { readinessStyle } from "./style.ts";

export interface ReadinessHtmlOptions {
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  /** SHA-256, in hex, of a text. */
  readonly sha256: (text: string) => string;
  /** Where a place can be seen. Default: nowhere. */
  readonly link?: Link;
  /** Scores of the past, oldest first, this one last. Default: none, and no line is drawn. */
  readonly history?: readonly PastScore[];
}

/** Largest page, in UTF-8 bytes. */
const MAX_BYTES = 4 * 1024 * 1024;

const icons: Readonly<Record<Verdict, string>> = {
  pass: '<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/>',
  fail: '<circle cx="12" cy="12" r="10"/><path d="m8.5 8.5 7 7m0-7-7 7"/>',
  incomplete: '<path d="M12 3 2.5 20h19z"/><path d="M12 9.5v5m0 2.6v.4"/>',
};

/** A readiness report as one HTML file: no network, no script, light and dark, printable; like the other report. */
export function renderReadinessHtml(report: ReadinessReport, options: ReadinessHtmlOptions): string {
  const { digest, sha256, link = noLink, history = [] } = options;
  const sections = [
    fixed(head(report, `sha256-${base64(sha256(readinessStyle))}`)),
    blockers(report, link),
    fixed(score(report, history)),
    path(report),
    requirements(report, link),
    notes(report),
    fixed([
      '<section aria-labelledby="provenance"><h2 id="provenance">Provenance</h2><table class="facts"><tbody>',
      ...provenanceRows(report, digest).map(
        ([label, value]) => `<tr><th scope="row">${label}</th><td>${code(value)}</td></tr>`,
      ),
      "</tbody></table></section>",
      "</main>",
      `<footer class="soft"><p>Written by ${anchor(INFORMATION, "gpack")} ${html(report.tool.version)}.</p></footer>`,
      "</body></html>",
      "",
    ]),
  ].filter((section): section is Section => section !== undefined);
  return writeSections(sections, MAX_BYTES, (left, all) => [
    `<p class="soft"><strong>${left} of ${all} left out here for lack of room; the JSON report has all.</strong></p>`,
  ]);
}

function head(report: ReadinessReport, styleSource: string): readonly string[] {
  const { verdict } = report;
  const sentence = html(report.sentence);
  const ladder = rungs(report).map(({ name, isOpen, isAsked, threshold }) => {
    const needs = threshold === undefined ? "" : ` <span class="soft">needs ${threshold}</span>`;
    return `<li class="${isOpen ? "open" : "closed"}${isAsked ? " asked" : ""}"${isAsked ? ' aria-current="true"' : ""}>${html(name)} <span class="state">${isOpen ? "open" : "closed"}</span>${needs}</li>`;
  });
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleSource}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<meta name="color-scheme" content="light dark"><title>gpack readiness: ${sentence}</title><style>${readinessStyle}</style></head><body>`,
    `<header><div class="verdict ${verdict}"><h1><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${icons[verdict]}</svg><span>${sentence}</span></h1>`,
    `<p class="soft">${html(subjectText(report))}, as of ${html(report.at)}</p></div>`,
    `<ol class="ladder" aria-label="Environments, from the mildest">${ladder.join("")}</ol></header><main>`,
  ];
}

function blockers(report: ReadinessReport, link: Link): Section | undefined {
  const found = blocking(report);
  if (found.length === 0) return undefined;
  const rows = found.map(({ what, requirement }) => {
    if (!requirement) return `<li><p>${proseHtml(what)}</p></li>`;
    const { detail, next, places } = requirement;
    const [first] = places;
    const where = first ? ` at ${placeHtml(first, link)}` : "";
    const then = next === null ? "" : `<p class="next">${proseHtml(next)}</p>`;
    return `<li><p><strong>${proseHtml(what)}</strong>${where}: ${proseHtml(detail)}</p>${then}</li>`;
  });
  return {
    head: ['<section aria-labelledby="blocks"><h2 id="blocks">What blocks</h2>'],
    groups: [{ head: ['<ul class="blockers">'], rows, tail: ["</ul>"] }],
    tail: ["</section>"],
    noun: "blocker",
    share: 0.3,
  };
}

function score(report: ReadinessReport, history: readonly PastScore[]): readonly string[] {
  const { score: own, threshold, environment, difference } = report;
  const rows = categoryRows(report);
  const most = Math.max(...rows.map(({ lost }) => lost), 1);
  const points = own.points === null ? "no data" : String(own.points);
  const unit = own.points === null ? "" : '<span class="soft"> of 100</span>';
  return [
    '<section aria-labelledby="score"><h2 id="score">Score</h2>',
    `<div class="score ${report.verdict}"><p><span class="points">${points}</span>${unit}</p>`,
    `<div class="track">${meter(own.points ?? 0, threshold, environment)}<p class="soft">${html(environment)} needs ${threshold}; something is known of ${own.coverage} % of the requirements, ${own.criticalCoverage} % of the critical ones.</p></div></div>`,
    ...(own.cap ? [`<p>It is ${own.cap.limit} at most: ${proseHtml(own.cap.reason)}.</p>`] : []),
    ...(difference ? [`<p>${proseHtml(differenceText(difference, own.points))}</p>`] : []),
    '<div class="charts"><div><h3>Points lost by category</h3><ul class="chart">',
    ...rows.map(
      ({ category, lost, met, all }) =>
        `<li class="${category}-bar"><span>${category} <span class="soft">${met} of ${all} met</span></span>${strip(lost / most, `${hundredthsText(lost)} points lost`)}<span class="number">${hundredthsText(lost)}</span></li>`,
    ),
    "</ul></div>",
    ...(history.length > 1
      ? [`<div class="${report.verdict}"><h3>The last ${history.length} scores</h3>${sparkline(history)}</div>`]
      : []),
    "</div></section>",
  ];
}

function path({ path: way, requirements: all }: ReadinessReport): Section | undefined {
  if (!way) return undefined;
  const rows = way.steps.map(({ requirement, effortHours, isGuessed }) => {
    const name = all.find(({ id }) => id === requirement)?.name ?? requirement;
    return `<li>${proseHtml(clip(name, 120))} <span class="soft">${effortHours} h${isGuessed ? ", a guess" : ""}</span></li>`;
  });
  return {
    head: [
      '<section aria-labelledby="path"><h2 id="path">The cheapest way</h2>',
      `<p>To ${html(way.environment)} in about ${way.effortHours} h, with ${way.points} points then. It was judged again before it was written.</p>`,
    ],
    groups: [{ head: ['<ol class="steps">'], rows, tail: ["</ol>"] }],
    tail: ["</section>"],
    noun: "step",
    share: 0.2,
  };
}

function requirements({ requirements: all }: ReadinessReport, link: Link): Section {
  const rows = all.map(({ name, category, state, lost, detail, next, evidence, places, refused }) => {
    const lines = [
      `<p>${proseHtml(detail)}</p>`,
      ...(evidence
        ? [
            `<p class="soft">${evidence.tier}, by ${code(clip(evidence.producer, 120))}${evidence.at === undefined ? "" : `, at ${html(evidence.at)}`}</p>`,
          ]
        : []),
      ...(places.length > 0
        ? [`<ul class="related">${places.map((at) => `<li>${placeHtml(at, link)}</li>`).join("")}</ul>`]
        : []),
      ...refused.map(
        ({ producer, reason }) => `<p class="soft">Refused, of ${code(clip(producer, 120))}: ${proseHtml(reason)}</p>`,
      ),
      ...(next === null ? [] : [`<p class="next">${proseHtml(next)}</p>`]),
    ];
    return `<details class="${state}"><summary><h3>${proseHtml(clip(name, 200))}</h3><span class="soft">${category}</span><span class="state-text">${state}</span><span class="number${lost === 0 ? " zero" : ""}">${lost === 0 ? "0" : `−${hundredthsText(lost)}`}</span></summary><div class="requirement">${lines.join("")}</div></details>`;
  });
  return {
    head: ['<section aria-labelledby="requirements"><h2 id="requirements">Requirements, the dearest first</h2>'],
    groups: [{ head: [], rows, tail: [] }],
    tail: ["</section>"],
    noun: "requirement",
    share: 0.4,
  };
}

function notes({ notes: said, waivers }: ReadinessReport): Section | undefined {
  const rows = [
    ...waivers.holding.map(
      ({ requirement, environment, reason, owner, expires }) =>
        `<li>Waived for ${html(environment)} until ${html(expires)} by ${html(clip(owner, 100))}: ${code(clip(requirement, 100))}: ${proseHtml(clip(reason, 300))}</li>`,
    ),
    ...waivers.refused.map(
      ({ waiver, reason }) => `<li>Waiver refused: ${code(clip(waiver.requirement, 100))}: ${proseHtml(reason)}</li>`,
    ),
    ...said.map((note) => `<li>${proseHtml(clip(note, 300))}</li>`),
  ];
  if (rows.length === 0) return undefined;
  return {
    head: ['<section aria-labelledby="notes"><h2 id="notes">Notes</h2>'],
    groups: [{ head: ["<ul>"], rows, tail: ["</ul>"] }],
    tail: ["</section>"],
    noun: "note",
    share: 0.2,
  };
}

/** Base64 of bytes that are given in hex. */
function base64(hex: string): string {
  const bytes = hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  return btoa(String.fromCharCode(...bytes));
}
