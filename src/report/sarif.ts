import type { CodeFlow, Log, ReportingDescriptor, Result, Location, Suppression, Fix as SarifFix } from "sarif";
import { type Finding, type Severity, isWaived, severities } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import type { SecurityFacts } from "../core/security/facts.ts";
import type { Place } from "../core/source.ts";
import { urlPath, visible } from "./escape.ts";
import { INFORMATION, rulePage } from "./rule-page.ts";

/** Results that GitHub code scanning keeps of one run. */
export const MAX_RESULTS = 5000;

const levels = { error: "error", warning: "warning", note: "note" } as const satisfies Record<Severity, string>;

/** What SARIF says of a rule beside its results. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly security?: SecurityFacts;
}

export interface SarifOptions {
  readonly rules: readonly RuleDescription[];
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix?: string;
  /** Tells uploads of one tool apart: a later one takes the place of an earlier one of the same category. */
  readonly category?: string;
  /** Results that are written at most, the worst first. */
  readonly maxResults?: number;
}

/** SARIF 2.1.0 for code scanning: one run, errors first, fixes and fingerprints included. */
export function renderSarif(report: Report, options: SarifOptions): string {
  const bySeverity = severities.flatMap((severity) =>
    report.findings.filter((finding) => finding.severity === severity),
  );
  const { prefix = "", category = categoryOf(report, options.rules), maxResults = MAX_RESULTS } = options;
  const kept = bySeverity.slice(0, maxResults);
  const left = report.findings.length - kept.length;
  const used = new Set(kept.map((finding) => finding.rule));
  const rules = options.rules.filter((rule) => used.has(rule.id));
  const flows = new Set(rules.filter(({ security }) => security?.flow).map(({ id }) => id));
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const hasWaived = kept.some(isWaived);
  const hasOld = kept.some(({ existing }) => existing === true);

  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gpack",
            semanticVersion: report.tool.version,
            informationUri: INFORMATION,
            rules: rules.map(descriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        automationDetails: { id: `${category}/` },
        invocations: [
          {
            executionSuccessful: report.coverage.gaps.length === 0,
            toolExecutionNotifications: [
              ...report.coverage.gaps.map((gap) => ({
                level: "error" as const,
                message: { text: visible(`Not judged: ${gap.reason}`) },
                locations: [{ physicalLocation: { artifactLocation: { uri: uri(gap.file, prefix) } } }],
              })),
              ...(left > 0
                ? [{ level: "warning" as const, message: { text: `${left} further findings were left out` } }]
                : []),
            ],
          },
        ],
        properties: { verdict: report.verdict, ruleSet: report.ruleSet },
        results: kept.map((finding): Result => ({
          ruleId: finding.rule,
          ruleIndex: ruleIndex.get(finding.rule) ?? -1,
          level: levels[finding.severity],
          message: { text: visible(finding.message) },
          locations: [location(finding.at, prefix)],
          ...(finding.fingerprint === undefined
            ? {}
            : { partialFingerprints: { primaryLocationLineHash: finding.fingerprint } }),
          ...(hasOld ? { baselineState: finding.existing ? ("unchanged" as const) : ("new" as const) } : {}),
          ...(hasWaived ? { suppressions: suppressionsOf(finding) } : {}),
          ...(finding.related && finding.related.length > 0
            ? {
                relatedLocations: finding.related.map((related, id) => ({
                  id,
                  ...location(related.at, prefix),
                  message: { text: visible(related.message) },
                })),
              }
            : {}),
          ...(flows.has(finding.rule) && finding.related ? { codeFlows: [codeFlow(finding.related, prefix)] } : {}),
          // A fix of nothing but a byte order mark has no place to show.
          ...(finding.fix && finding.fix.edits.length > 0 ? { fixes: [fix(finding.fix, prefix)] } : {}),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The standard wants the list on every result as soon as one has it: an empty one means that none is suppressed. */
function suppressionsOf(finding: Finding): Suppression[] {
  if (!finding.waiver?.holds) return [];
  const { owner, expires, reason } = finding.waiver;
  return [
    {
      kind: "external",
      status: "accepted",
      justification: visible(`Waived until ${expires} by ${owner}: ${reason}`),
    },
  ];
}

function descriptor(rule: RuleDescription): ReportingDescriptor {
  const page = rulePage(rule.id);
  return {
    id: rule.id,
    name: rule.id.replaceAll(/[/-](\w)/g, (_, char: string) => char.toUpperCase()),
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary}.` },
    help: {
      text: `${rule.summary}. Why, and how to repair it: ${page}`,
      markdown: `${rule.summary}. [Why, and how to repair it](${page}).`,
    },
    helpUri: page,
    defaultConfiguration: { level: levels[rule.severity] },
    properties: propertiesOf(rule),
  };
}

/** The way of a value, step by step. */
function codeFlow(steps: NonNullable<Finding["related"]>, prefix: string): CodeFlow {
  return {
    threadFlows: [
      {
        locations: steps.map(({ message, at }) => ({
          location: { ...location(at, prefix), message: { text: visible(message) } },
        })),
      },
    ],
  };
}

/** What GitHub shows and filters alerts by; the score is a text there. */
function propertiesOf({ id, security }: RuleDescription): NonNullable<ReportingDescriptor["properties"]> {
  const tags = [id.split("/", 1)[0] ?? "gpack"];
  if (!security) return { tags };
  return {
    tags: [...tags, ...security.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, "0")}`)],
    precision: security.confidence,
    "security-severity": security.score.toFixed(1),
  };
}

/** A scan is told apart from a validation, and that of a change from that of the whole. */
function categoryOf({ subject }: Report, rules: readonly RuleDescription[]): string {
  const isScan = rules.length > 0 && rules.every(({ security }) => security !== undefined);
  if (!isScan) return "validate-gpack";
  return subject.kind === "change" ? "security-scan/pr" : "security-scan/registry";
}

function location(place: Place, prefix: string): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(place.file, prefix), uriBaseId: "%SRCROOT%" },
      region: region(place),
    },
  };
}

function region({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fix({ summary, edits }: NonNullable<Finding["fix"]>, prefix: string): SarifFix {
  const files = [...new Set(edits.map((edit) => edit.at.file))];
  return {
    description: { text: summary },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uri(file, prefix), uriBaseId: "%SRCROOT%" },
      replacements: edits
        .filter((edit) => edit.at.file === file)
        .map((edit) => ({ deletedRegion: region(edit.at), insertedContent: { text: edit.text } })),
    })),
  };
}

/** A path as a relative URI reference. */
function uri(path: string, prefix: string): string {
  return urlPath(prefix === "" ? path : `${prefix}/${path}`);
}
