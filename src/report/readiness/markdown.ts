import type { Verdict } from "../../core/report.ts";
import { type ReadinessReport, type RequirementReport, hundredthsText } from "../../core/readiness/report.ts";
import { clip, clipPath } from "../clip.ts";
import { codeSpan, markdown, prose } from "../escape.ts";
import { type Link, noLink } from "../link.ts";
import { type Section, fixed, writeSections } from "../section.ts";
import { type Blocking, blocking, categoryRows, differenceText, provenanceRows, rungs, subjectText } from "./facts.ts";

const marks: Readonly<Record<Verdict, string>> = { pass: "✅", fail: "⛔", incomplete: "⚠️" };

/** The parts of a report, in their order. */
export const readinessParts = ["verdict", "blockers", "path", "points", "requirements", "notes", "provenance"] as const;
export type ReadinessPart = (typeof readinessParts)[number];

export interface ReadinessMarkdownOptions {
  /** Largest size in UTF-8 bytes, at least 8,192. */
  readonly maxBytes: number;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  readonly link?: Link;
  /** What to write; all parts when absent. */
  readonly parts?: readonly ReadinessPart[];
}

/** A readiness report as GitHub Markdown: verdict, ladder, what blocks, the cheapest way, where points go, the rest folded. */
export function renderReadinessMarkdown(report: ReadinessReport, options: ReadinessMarkdownOptions): string {
  const { digest, link = noLink, parts = readinessParts, maxBytes } = options;
  const sections = readinessParts
    .filter((part) => parts.includes(part))
    .map((part) => sectionOf(part, report, digest, link))
    .filter((section) => section !== undefined);
  return writeSections(sections, maxBytes, (left, all) => [
    `${left} of ${all} left out here for lack of room; the JSON report has all.`,
    "",
  ]);
}

function sectionOf(part: ReadinessPart, report: ReadinessReport, digest: string, link: Link): Section | undefined {
  switch (part) {
    case "verdict":
      return fixed(verdict(report));
    case "blockers":
      return blockers(report, link);
    case "path":
      return path(report);
    case "points":
      return fixed(points(report));
    case "requirements":
      return requirements(report);
    case "notes":
      return notes(report);
    case "provenance":
      return fixed([
        "<details><summary>Provenance</summary>",
        "",
        ...provenanceRows(report, digest).map(([label, value]) => `- ${label}: ${codeSpan(value)}`),
        "",
        "</details>",
        "",
      ]);
  }
}

function verdict(report: ReadinessReport): readonly string[] {
  const ladder = rungs(report).map(({ name, isOpen, isAsked }) => {
    const text = `${markdown(name)} ${isOpen ? "✅ open" : "⛔ closed"}`;
    return isAsked ? `**${text}**` : text;
  });
  return [
    `## ${marks[report.verdict]} ${prose(report.sentence)}`,
    "",
    `${prose(subjectText(report))} · ${ladder.join(" › ")}`,
    "",
    ...(report.difference ? [prose(differenceText(report.difference, report.score.points)), ""] : []),
  ];
}

function blockers(report: ReadinessReport, link: Link): Section | undefined {
  const found = blocking(report);
  if (found.length === 0) return undefined;
  return {
    head: ["### What blocks", ""],
    groups: [{ head: [], rows: found.map((blocker) => blockerRow(blocker, link)), tail: [""] }],
    tail: [],
    noun: "blocker",
    share: 0.4,
  };
}

function blockerRow({ what, requirement }: Blocking, link: Link): string {
  if (!requirement) return `- ${prose(what)}`;
  const { detail, next, places } = requirement;
  const [first] = places;
  const where = first ? ` at ${placeText(first, link)}` : "";
  const then = next === null ? "" : `<br>→ ${prose(clip(next, 300))}`;
  return `- **${prose(what)}**${where}: ${prose(clip(detail, 300))}${then}`;
}

function placeText(place: RequirementReport["places"][number], link: Link): string {
  const text = codeSpan(`${clipPath(place.file)}:${place.line}`);
  const address = link(place);
  return address === undefined ? text : `[${text}](${address})`;
}

function path({ path: way, requirements: all }: ReadinessReport): Section | undefined {
  if (!way) return undefined;
  const rows = way.steps.map(({ requirement, effortHours }) => {
    const name = all.find(({ id }) => id === requirement)?.name ?? requirement;
    return `1. ${prose(clip(name, 120))} (${effortHours} h)`;
  });
  const head = `The cheapest way to ${markdown(way.environment)}: about ${way.effortHours} h, to ${way.points} points.`;
  return { head: [head, ""], groups: [{ head: [], rows, tail: [""] }], tail: [], noun: "step", share: 0.2 };
}

function points(report: ReadinessReport): readonly string[] {
  const { score } = report;
  const lost = categoryRows(report);
  return [
    "| Category | Met | Points lost |",
    "| --- | ---: | ---: |",
    ...lost.map(
      ({ category, met, all, lost: hundredths }) =>
        `| ${category} | ${met} of ${all} | ${hundredthsText(hundredths)} |`,
    ),
    "",
    `Something is known of ${score.coverage} % of the requirements, ${score.criticalCoverage} % of the critical ones.${score.cap ? ` The score is ${score.cap.limit} at most: ${prose(score.cap.reason)}.` : ""}`,
    "",
  ];
}

function requirements(report: ReadinessReport): Section {
  return {
    head: ["<details><summary>All requirements</summary>", ""],
    groups: [
      {
        head: ["| Requirement | Category | State | Lost | Evidence |", "| --- | --- | --- | ---: | --- |"],
        rows: report.requirements.map(({ name, category, state, lost, evidence, detail, refused }) => {
          const said = [
            clip(detail, 200),
            ...refused.map(({ producer, reason }) => `refused, of ${clip(producer, 60)}: ${reason}`),
          ].join("; ");
          const by = evidence ? `${evidence.tier}${evidence.at === undefined ? "" : ` (${evidence.at})`}: ` : "";
          return `| ${prose(clip(name, 120))} | ${category} | ${state} | ${hundredthsText(lost)} | ${by}${prose(said)} |`;
        }),
        tail: [""],
      },
    ],
    tail: ["</details>", ""],
    noun: "requirement",
    share: 0.4,
  };
}

function notes({ notes: said, waivers }: ReadinessReport): Section | undefined {
  const rows = [
    ...waivers.holding.map(
      ({ requirement, environment, reason, owner, expires }) =>
        `- Waived for ${markdown(environment)} until ${expires} by ${prose(clip(owner, 100))}: ${codeSpan(clip(requirement, 100))}: ${prose(clip(reason, 300))}`,
    ),
    ...waivers.refused.map(
      ({ waiver, reason }) => `- Waiver refused: ${codeSpan(clip(waiver.requirement, 100))}: ${prose(reason)}`,
    ),
    ...said.map((note) => `- ${prose(clip(note, 300))}`),
  ];
  if (rows.length === 0) return undefined;
  return { head: ["Notes", ""], groups: [{ head: [], rows, tail: [""] }], tail: [], noun: "note", share: 0.2 };
}
