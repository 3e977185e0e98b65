import type { ReadinessReport } from "../../core/readiness/report.ts";
import { clip } from "../clip.ts";
import { html } from "../escape.ts";

/** What a badge says, and in which colour. */
interface Badge {
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** Dark enough that white text on them is read: at least 4.5 to 1. */
const colors = { pass: "#18702f", fail: "#b3261e", incomplete: "#8f5200" } as const;

function badgeOf({ environment, score, verdict }: ReadinessReport): Badge {
  const points = score.points === null ? "no data" : `${score.points}/100`;
  return { label: clip(`ready for ${environment}`, 60), message: points, color: colors[verdict] };
}

/** The badge as the JSON that the endpoint badge of shields.io asks for. */
export function renderBadgeJson(report: ReadinessReport): string {
  const { label, message, color } = badgeOf(report);
  return `${JSON.stringify({ schemaVersion: 1, label, message, color, isError: report.verdict !== "pass" }, null, 2)}\n`;
}

/** Width of a character of 11 px Verdana, about; the text is fitted to it, so that no font makes it overflow. */
const CHARACTER = 6.6;
const PADDING = 12;

/** The badge as an SVG picture: no font, script or picture from elsewhere. */
export function renderBadgeSvg(report: ReadinessReport): string {
  const { label, message, color } = badgeOf(report);
  const [left, right] = [label, message].map((text) => Math.round(text.length * CHARACTER + PADDING));
  const width = (left ?? 0) + (right ?? 0);
  const words = html(`${label}: ${message}`);
  const text = (content: string, from: number, size: number): string =>
    `<text x="${from + size / 2}" y="14" textLength="${size - PADDING}" lengthAdjust="spacingAndGlyphs">${html(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${words}">`,
    `<title>${words}</title>`,
    `<rect width="${width}" height="20" rx="3" fill="#3d4450"/>`,
    `<path d="M${left} 0h${(right ?? 0) - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${(right ?? 0) - 3}z" fill="${color}"/>`,
    `<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">`,
    text(label, 0, left ?? 0),
    text(message, left ?? 0, right ?? 0),
    "</g></svg>",
    "",
  ].join("");
}
