import type { Report, Verdict } from "../core/report.ts";
import { html } from "./escape.ts";
import { verdictSentence } from "./facts/verdict.ts";
import { charts } from "./html/charts.ts";
import { type LineAt, findingsSection } from "./html/findings.ts";
import { impactSection } from "./html/impact.ts";
import { blockersSection, coverageSection, packagesSection, provenanceSection } from "./html/overview.ts";
import { style } from "./html/style.ts";
import { anchor, code } from "./html/text.ts";
import { waiversSection } from "./html/waivers.ts";
import { type Link, noLink } from "./link.ts";
import { INFORMATION } from "./rule-page.ts";
import { type Section, fixed, writeSections } from "./section.ts";

export interface HtmlOptions {
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  /** SHA-256, in hex, of a text. */
  readonly sha256: (text: string) => string;
  /** The lines that findings are about. Default: none are shown. */
  readonly lineAt?: LineAt;
  /** Where a place can be seen, such as the file at the head commit. Default: nowhere. */
  readonly link?: Link;
  /** Largest size in UTF-8 bytes, at least 32,768. Default: 8 MiB. */
  readonly maxBytes?: number;
}

const icons: Readonly<Record<Verdict, string>> = {
  pass: '<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/>',
  fail: '<circle cx="12" cy="12" r="10"/><path d="m8.5 8.5 7 7m0-7-7 7"/>',
  incomplete: '<path d="M12 3 2.5 20h19z"/><path d="M12 9.5v5m0 2.6v.4"/>',
};

/**
 * The report as one HTML file: no network, no script, light and dark, printable. A policy in it forbids everything
 * but its own style, so that nothing of a pull request could load or run, whatever went wrong.
 */
export function renderHtml(report: Report, options: HtmlOptions): string {
  const { digest, sha256, lineAt = () => undefined, link = noLink, maxBytes = 8 * 1024 * 1024 } = options;
  const sections = [
    fixed(head(report, `sha256-${base64(sha256(style))}`)),
    blockersSection(report, link),
    fixed(charts(report)),
    packagesSection(report),
    impactSection(report),
    findingsSection(report, link, lineAt),
    coverageSection(report, link),
    waiversSection(report),
    provenanceSection(report, digest),
    fixed([
      "</main>",
      `<footer class="soft"><p>Written by ${anchor(INFORMATION, "gpack")} ${html(report.tool.version)}. Nothing of the packages was executed.</p></footer>`,
      "</body></html>",
      "",
    ]),
  ].filter((section): section is Section => section !== undefined);
  return writeSections(sections, maxBytes, (left, all) => [
    `<p class="soft"><strong>${left} of ${all} left out here for lack of room; the JSON report has all.</strong></p>`,
  ]);
}

function head(report: Report, styleSource: string): readonly string[] {
  const { subject, verdict } = report;
  const sentence = html(verdictSentence(report));
  const links = [
    ...(report.blockers.length > 0 ? [["blocks", "What blocks"]] : []),
    ...(report.findings.length > 0
      ? [
          ["charts", "At a glance"],
          ["packages", "Packages"],
          ["findings", "Findings"],
        ]
      : []),
    ...(report.impact ? [["impact", "Impact"]] : []),
    ["coverage", "Coverage"],
    ...(report.findings.some(({ waiver }) => waiver) ? [["waivers", "Waivers"]] : []),
    ["provenance", "Provenance"],
  ];
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleSource}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<meta name="color-scheme" content="light dark"><title>gpack: ${sentence}</title><style>${style}</style></head><body>`,
    `<header><div class="verdict ${verdict}"><h1><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${icons[verdict]}</svg><span>${sentence}</span></h1>`,
    subject.kind === "change"
      ? `<p class="soft">What head ${code(subject.head)} adds to base ${code(subject.base)}</p>`
      : '<p class="soft">A whole tree</p>',
    "</div>",
    `<nav aria-label="Parts of the report"><ul>${links.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join("")}</ul></nav></header><main>`,
  ];
}

/** Base64 of bytes that are given in hex. */
function base64(hex: string): string {
  const bytes = hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  return btoa(String.fromCharCode(...bytes));
}
