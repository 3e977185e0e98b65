import type { Unblocker } from "./blocker/unblocker.ts";
import type { Place } from "./source.ts";

export const severities = ["error", "warning", "note"] as const;
/** `error` blocks a merge; `warning` deserves a change; `note` is worth knowing. */
export type Severity = (typeof severities)[number];

/** Narrows to a severity. */
export function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}

/** Replaces the text of one range. `at` with an empty range inserts. */
export interface Edit {
  readonly at: Place;
  readonly text: string;
}

/** A mechanical repair: all edits or none. `safe` never changes what the pack means. */
export interface Fix {
  /** What the repair does, as an order: `Write the version as "1.2.0"`. */
  readonly summary: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
  /** The byte order mark of the file goes, which no place of its text names. */
  readonly removesMark?: true;
}

/** A second place that explains the first. */
export interface Related {
  readonly message: string;
  readonly at: Place;
}

/** What the registry promised about a finding, and by whom, until when and where that is written. */
export interface WaiverOfFinding {
  /** False when it has expired: then the finding blocks as if there were none. */
  readonly holds: boolean;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  /** A place in the waivers of the base. */
  readonly at: Place;
}

/** Something that a rule found. The one model that every report reads. */
export interface Finding {
  /** `area/name`: also the file, the documentation page and the SARIF ruleId of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, then what to do; text of the pack in it is quoted and bounded. */
  readonly message: string;
  readonly at: Place;
  /** The directory of the pack or the id of the index entry it concerns, when there is one. */
  readonly pack?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Who can unblock it, when not the author of the change by a repair. */
  readonly who?: Unblocker;
  /** What they do, as an order, when it is not to repair what the message names. */
  readonly next?: string;
  /** Names the finding whatever line it stands on: see `withFingerprints`. */
  readonly fingerprint?: string;
  readonly waiver?: WaiverOfFinding;
  /** The base has it, too, and the policy lets such findings of this rule be. */
  readonly existing?: true;
}

/** Whether the registry lets a finding be: it is told, and does not block. */
export function isWaived({ waiver }: Finding): boolean {
  return waiver?.holds === true;
}

/** Whether a finding counts: nothing lets it be. */
export function isOpen(finding: Finding): boolean {
  return !isWaived(finding) && finding.existing !== true;
}

/** Total order of findings: by file, place, rule, message. Makes reports deterministic. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by UTF-16 code units, independent of the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
