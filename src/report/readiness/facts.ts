import { type Cause, causes } from "../../core/readiness/attribution.ts";
import { declaredScoreText } from "../../core/readiness/declared.ts";
import { type Category, categories } from "../../core/readiness/requirement.ts";
import type { DifferenceReport, ReadinessReport, RequirementReport } from "../../core/readiness/report.ts";

/** What was judged, in a few words. */
export function subjectText({ subject }: ReadinessReport): string {
  const { kind, path, id, version } = subject;
  const name = id === null ? `the ${kind} in ${path}` : `${id}${version === null ? "" : ` ${version}`}`;
  return path === "." || id === null ? name : `${name} in ${path}`;
}

/** One environment, and whether it may be deployed to. */
export interface Rung {
  readonly name: string;
  readonly isOpen: boolean;
  readonly isAsked: boolean;
  readonly threshold: number | undefined;
}

/** The environments, from the mildest. */
export function rungs({ gates, environment }: ReadinessReport): readonly Rung[] {
  return gates.map(({ environment: name, isOpen, conditions }) => {
    const asked = /^the score is at least (\d+)$/.exec(conditions[0]?.what ?? "")?.[1];
    return { name, isOpen, isAsked: name === environment, threshold: asked === undefined ? undefined : Number(asked) };
  });
}

/** The ladder on one line: `dev open > staging closed`. */
export function ladderText(report: ReadinessReport): string {
  return rungs(report)
    .map(({ name, isOpen }) => `${name} ${isOpen ? "open" : "closed"}`)
    .join(" > ");
}

/** A condition that is not met, with the requirement it is about. */
export interface Blocking {
  readonly what: string;
  readonly requirement: RequirementReport | undefined;
}

/** What keeps the gate that was asked for closed, requirements first, dearest first; empty when it is open. */
export function blocking({ gates, environment, requirements }: ReadinessReport): readonly Blocking[] {
  const gate = gates.find((candidate) => candidate.environment === environment);
  return (gate?.conditions ?? [])
    .filter(({ isMet }) => !isMet)
    .map(({ what, requirement: id }) => {
      const requirement = requirements.find((candidate) => candidate.id === id);
      return { what: requirement ? `${requirement.name}: ${requirement.state}` : `Not so: ${what}`, requirement };
    })
    .toSorted((a, b) => (b.requirement?.lost ?? -1) - (a.requirement?.lost ?? -1));
}

const words: Readonly<Record<Cause, string>> = { change: "this change", world: "the world", policy: "the policy" };

/** What the change, the world and the policy did to the score. */
export function differenceText(
  { before, sixths, worse, earlier, base }: DifferenceReport,
  points: number | null,
): string {
  const parts = causes
    .filter((cause) => (cause === "change" ? base !== null : earlier !== null))
    .map((cause) => `${signed(sixths[cause])} ${words[cause]}`);
  const harm = worse.length === 0 ? "" : `; made worse: ${worse.join(", ")}`;
  const rest = earlier === null ? "; what the world and the policy did is not known without an earlier report" : "";
  if (base === null) return `Since ${earlier ?? ""}: ${parts.join(", ")}${harm}`;
  const was = `${before ?? "no data"} -> ${points ?? "no data"}`;
  return `Against ${base.slice(0, 12)}: ${was}: ${parts.join(", ")}${harm}${rest}`;
}

/** Sixths of a point as people read them: `+3.5`, `-0.17`, `0`. */
function signed(sixths: number): string {
  const value = Number((sixths / 6).toFixed(2));
  return value > 0 ? `+${value}` : String(value);
}

/** What one category costs. */
export interface CategoryRow {
  readonly category: Category;
  /** Points that are earned and lost, in hundredths of the score. */
  readonly lost: number;
  readonly met: number;
  readonly all: number;
}

/** The categories that have requirements, the weightiest first. */
export function categoryRows({ requirements }: ReadinessReport): readonly CategoryRow[] {
  return categories.flatMap((category) => {
    const own = requirements.filter((requirement) => requirement.category === category);
    if (own.length === 0) return [];
    const met = own.filter(({ state }) => state === "met" || state === "not-applicable").length;
    return [{ category, lost: own.reduce((sum, { lost }) => sum + lost, 0), met, all: own.length }];
  });
}

/** By what a report was made, of what: labels and values. */
export function provenanceRows(report: ReadinessReport, digest: string): readonly (readonly [string, string])[] {
  const { subject, policy, tool, at, declared } = report;
  return [
    ["As of", at],
    ["Files", subject.digest ?? "no digest"],
    ["Commit", subject.commit ?? "the files are not exactly those of a commit"],
    ["Policy", policy === null ? "none: the defaults hold" : `sha256:${policy}`],
    ["Tool", `gpack ${tool.version}`],
    ["Report", `sha256:${digest}`],
    ...(declared
      ? ([
          ["Declared", `${declaredScoreText(declared.hundredths)} by ggen's own formula, which adds no point here`],
        ] as const)
      : []),
  ];
}
