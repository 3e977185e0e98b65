import type { Log, ReportingDescriptor, Result, Location, Fix as SarifFix } from "sarif";
import { type Finding, type Severity, severities } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import type { Place } from "../core/source.ts";
import { urlPath, visible } from "./escape.ts";
import { INFORMATION, rulePage } from "./rule-page.ts";

/** Results that GitHub code scanning keeps of one run. */
const MAX_RESULTS = 5000;

const levels = { error: "error", warning: "warning", note: "note" } as const satisfies Record<Severity, string>;

/** What SARIF says of a rule beside its results. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
}

export interface SarifOptions {
  readonly rules: readonly RuleDescription[];
  /** SHA-256, in hex, of a text; the stable part of a fingerprint. */
  readonly sha256: (text: string) => string;
  /** The text of a finding's range, so that a fingerprint survives a move within the file. */
  readonly textAt?: (place: Place) => string | undefined;
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix?: string;
}

/** SARIF 2.1.0 for code scanning: one run, errors first, fixes and fingerprints included. */
export function renderSarif(report: Report, options: SarifOptions): string {
  const bySeverity = severities.flatMap((severity) =>
    report.findings.filter((finding) => finding.severity === severity),
  );
  const kept = bySeverity.slice(0, MAX_RESULTS);
  const left = report.findings.length - kept.length;
  const used = new Set(kept.map((finding) => finding.rule));
  const rules = options.rules.filter((rule) => used.has(rule.id));
  const { prefix = "" } = options;
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const occurrences = new Map<string, number>();

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
        automationDetails: { id: "validate-gpack/" },
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
        results: kept.map((finding): Result => {
          const print = fingerprint(finding, options, occurrences);
          return {
            ruleId: finding.rule,
            ruleIndex: ruleIndex.get(finding.rule) ?? -1,
            level: levels[finding.severity],
            message: { text: visible(finding.message) },
            locations: [location(finding.at, prefix)],
            partialFingerprints: { primaryLocationLineHash: print },
            ...(finding.related && finding.related.length > 0
              ? {
                  relatedLocations: finding.related.map((related, id) => ({
                    id,
                    ...location(related.at, prefix),
                    message: { text: visible(related.message) },
                  })),
                }
              : {}),
            ...(finding.fix ? { fixes: [fix(finding.fix, prefix)] } : {}),
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
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
    properties: { tags: [rule.id.split("/", 1)[0] ?? "gpack"] },
  };
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

/** The rule, the file and the text found there; not the line, so that a finding that moves stays the same. */
function fingerprint(finding: Finding, { sha256, textAt }: SarifOptions, occurrences: Map<string, number>): string {
  const text = (textAt?.(finding.at) ?? finding.message).replaceAll(/\s+/g, " ").trim();
  const identity = sha256([finding.rule, finding.at.file, text].join("\0")).slice(0, 32);
  const nth = (occurrences.get(identity) ?? 0) + 1;
  occurrences.set(identity, nth);
  return `${identity}:${nth}`;
}

/** A path as a relative URI reference. */
function uri(path: string, prefix: string): string {
  return urlPath(prefix === "" ? path : `${prefix}/${path}`);
}
