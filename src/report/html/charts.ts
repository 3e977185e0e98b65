import { type Severity, severities } from "../../core/finding.ts";
import { type Report, count } from "../../core/report.ts";
import { clipPath } from "../clip.ts";
import { html } from "../escape.ts";
import { areaRows, total } from "../facts/groups.ts";
import { packageRows } from "../facts/packages.ts";

/** Bars of one chart; what is behind them is in the table of packages. */
const MAX_BARS = 12;

interface Bar {
  readonly label: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Findings by severity, by area of rules and by pack: lists with a bar for each item. */
export function charts(report: Report): readonly string[] {
  if (report.findings.length === 0) return [];
  const packs = packageRows(report).map(({ id, path, counts }) => ({
    label: clipPath(id ?? path ?? "outside of packs"),
    counts,
  }));
  const areas = areaRows(report).map(({ area, counts }) => ({ label: area, counts }));
  return [
    '<section aria-labelledby="charts"><h2 id="charts">Findings at a glance</h2>',
    strip(report.counts, total(report.counts)),
    `<ul class="legend">${severities.map((severity) => key(severity, report.counts[severity])).join("")}</ul>`,
    '<div class="charts">',
    ...chart("By area of rules", areas),
    ...chart(
      "By pack",
      packs.toSorted((a, b) => total(b.counts) - total(a.counts)),
    ),
    "</div></section>",
  ];
}

function chart(caption: string, bars: readonly Bar[]): readonly string[] {
  const shown = bars.slice(0, MAX_BARS);
  const most = Math.max(...shown.map(({ counts }) => total(counts)));
  const left = bars.length - shown.length;
  return [
    `<div><h3>${caption}</h3><ul class="chart">`,
    ...shown.map(
      ({ label, counts }) =>
        `<li><span>${html(label)}</span>${strip(counts, most)}<span class="number">${total(counts)}</span></li>`,
    ),
    "</ul>",
    ...(left > 0 ? [`<p class="soft">and ${left} more</p>`] : []),
    "</div>",
  ];
}

/** One bar of up to three colours; `most` findings fill its whole width. */
function strip(counts: Bar["counts"], most: number): string {
  let x = 0;
  const parts = severities.flatMap((severity) => {
    if (counts[severity] === 0) return [];
    const width = round((counts[severity] / most) * 1000);
    const rect = `<rect class="${severity}" x="${round(x)}" width="${width}" height="10"/>`;
    x += width;
    return [rect];
  });
  const label = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity))
    .join(", ");
  return `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${label}">${parts.join("")}</svg>`;
}

function key(severity: Severity, amount: number): string {
  return `<li><svg class="${severity}" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" class="${severity}"/></svg>${count(amount, severity)}</li>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
