import type { PastScore } from "../../core/readiness/history.ts";
import { html } from "../escape.ts";

/** The score as a bar from 0 to 100, with a mark at what is needed. */
export function meter(points: number, needed: number, environment: string): string {
  const label = html(`${points} of 100 points; ${environment} needs ${needed}`);
  return [
    `<svg class="meter" viewBox="0 0 1000 44" preserveAspectRatio="none" role="img" aria-label="${label}">`,
    '<rect class="all" y="8" width="1000" height="28" rx="6"/>',
    points > 0 ? `<rect class="earned" y="8" width="${points * 10}" height="28" rx="6"/>` : "",
    `<line class="needed" x1="${needed * 10}" x2="${needed * 10}" y1="0" y2="44"/>`,
    "</svg>",
  ].join("");
}

/** One bar of a chart; `share` of its width is filled. */
export function strip(share: number, label: string): string {
  return `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${html(label)}"><rect width="${Math.round(share * 1000)}" height="10"/></svg>`;
}

/** Scores of the past as a line, oldest first. */
export function sparkline(history: readonly PastScore[]): string {
  const last = history.length - 1;
  const spots = history.map(
    ({ points }, at) => `${Math.round((at * 1000) / Math.max(last, 1)) / 10},${(100 - points) * 0.3}`,
  );
  const [first, latest] = [history[0], history[last]];
  const label = html(
    `From ${first?.points ?? 0} points at ${first?.at ?? ""} to ${latest?.points ?? 0} at ${latest?.at ?? ""}`,
  );
  return `<svg class="spark" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label="${label}"><line x1="0" x2="100" y1="30" y2="30"/><polyline points="${spots.join(" ")}"/></svg><p class="soft">${label}</p>`;
}
