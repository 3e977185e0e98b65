import type { Verdict } from "../../core/report.ts";
import { declaredScoreText } from "../../core/readiness/declared.ts";
import { type ReadinessReport, type RequirementReport, hundredthsText } from "../../core/readiness/report.ts";
import { clip } from "../clip.ts";
import { visible } from "../escape.ts";
import { blocking, differenceText, ladderText, subjectText } from "./facts.ts";

export interface ReadinessTerminalOptions {
  readonly color: boolean;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
}

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
type Style = keyof typeof codes;
type Paint = (style: Style, text: string) => string;
const verdictStyle: Readonly<Record<Verdict, Style>> = { pass: "green", fail: "red", incomplete: "yellow" };

/** Places of one requirement that are printed. */
const PLACES = 3;

/** A readiness report for a person at a terminal or in a log: verdict, what blocks, where points go, the cheapest path. */
export function renderReadiness(report: ReadinessReport, { color, digest }: ReadinessTerminalOptions): string {
  const paint: Paint = (style, text) => (color ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);
  const { score, verdict, sentence, declared, notes, waivers } = report;
  const lines = [
    visible(subjectText(report)),
    paint(verdictStyle[verdict], visible(sentence)),
    `  ${ladderText(report)}`,
    "",
  ];
  const blockers = blocking(report);
  if (blockers.length > 0) {
    lines.push(paint("bold", "What blocks"));
    for (const { what, requirement } of blockers) {
      lines.push(`  ${visible(what)}`);
      if (requirement) lines.push(...why(requirement, paint).map((line) => `    ${line}`));
    }
    lines.push("");
  }
  const told = new Set(blockers.map(({ requirement }) => requirement?.id));
  const lost = report.requirements.filter(({ lost }) => lost > 0);
  if (lost.length > 0) {
    const sum = lost.reduce((total, requirement) => total + requirement.lost, 0);
    lines.push(paint("bold", `Where ${hundredthsText(sum)} points go`));
    for (const requirement of lost) {
      lines.push(
        `  ${hundredthsText(-requirement.lost).padStart(6)}  ${visible(clip(requirement.name, 80))}  ${paint("dim", requirement.state)}`,
      );
      if (!told.has(requirement.id)) lines.push(...why(requirement, paint).map((line) => `          ${line}`));
    }
    if (score.cap) lines.push(paint("dim", `  at most ${score.cap.limit}: ${visible(score.cap.reason)}`));
    lines.push("");
  }
  if (report.path) {
    const { environment, effortHours, points, steps } = report.path;
    lines.push(
      paint("bold", `The cheapest way to ${visible(environment)}: about ${effortHours} h, to ${points} points`),
    );
    for (const [position, { requirement, effortHours: hours }] of steps.entries()) {
      const name = report.requirements.find(({ id }) => id === requirement)?.name ?? requirement;
      lines.push(`  ${position + 1}. ${visible(clip(name, 80))} (${hours} h)`);
    }
    lines.push("");
  }
  if (report.difference) lines.push(differenceText(report.difference, score.points), "");
  for (const { waiver, reason } of waivers.refused)
    lines.push(`${paint("yellow", "waiver refused")} ${visible(waiver.requirement)}: ${reason}`);
  for (const { requirement, environment, reason, owner, expires } of waivers.holding)
    lines.push(
      paint(
        "dim",
        visible(`waived for ${environment} until ${expires} by ${owner}: ${requirement}: ${clip(reason, 200)}`),
      ),
    );
  for (const note of notes) lines.push(`${paint("yellow", "note")} ${visible(note)}`);
  lines.push(
    paint(
      "dim",
      `something is known of ${score.coverage} % of the requirements, ${score.criticalCoverage} % of the critical ones`,
    ),
  );
  if (declared)
    lines.push(
      paint(
        "dim",
        `declared: ${declaredScoreText(declared.hundredths)} by ggen's own formula; what is declared adds no point here`,
      ),
    );
  lines.push(paint("dim", `as of ${report.at}`), paint("dim", `report sha256:${digest}`));
  return `${lines.join("\n")}\n`;
}

function why({ detail, next, places, refused }: RequirementReport, paint: Paint): readonly string[] {
  return [
    visible(clip(detail, 300)),
    ...places
      .slice(0, PLACES)
      .map(({ file, line, column }) => paint("dim", `at ${visible(clip(file, 200))}:${line}:${column}`)),
    ...(places.length > PLACES ? [paint("dim", `and at ${places.length - PLACES} more`)] : []),
    ...refused.map(({ producer, reason }) => visible(`refused, of ${clip(producer, 100)}: ${clip(reason, 200)}`)),
    ...(next === null ? [] : [`-> ${visible(clip(next, 300))}`]),
  ];
}
