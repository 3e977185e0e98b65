import { type Finding, severities } from "../../src/core/finding.ts";
import { type Report, createReport } from "../../src/core/report.ts";

/** A finding with what a test is not about filled in. */
export function finding(part: Partial<Finding>): Finding {
  return {
    rule: "manifest/semver-version",
    severity: "error",
    message: "The version is wrong",
    at: { file: "a/gpack.toml", line: 4, column: 11, endLine: 4, endColumn: 16 },
    ...part,
  };
}

/** A report of some findings. */
export function reportOf(
  findings: readonly Finding[],
  more: Partial<Report["coverage"]> = {},
  failOn: Report["failOn"] = "error",
): Report {
  return createReport({
    version: "1.2.3",
    ruleSet: "0".repeat(64),
    policy: null,
    subject: { kind: "tree" },
    failOn,
    findings,
    packs: [],
    coverage: {
      files: 3,
      bytes: 100,
      packs: 1,
      entries: 1,
      rules: 2,
      gaps: [],
      notChecked: [],
      truncated: {},
      ...more,
    },
  });
}

/** A change, as the subject of a report. */
export const change = { kind: "change", base: "b".repeat(40), head: "a".repeat(40) } as const;

/** A change with findings of every severity, spread over packs. */
export function manyPacks(packs: number, amount: number): Report {
  const findings = Array.from({ length: amount }, (_, nth) => {
    const pack = `packages/io.example.p${nth % packs}`;
    const at = { file: `${pack}/gpack.toml`, line: 1 + nth, column: 1, endLine: 1 + nth, endColumn: 2 };
    return finding({ at, pack, severity: severities[nth % 3] ?? "note", message: `ünïcode ${nth}` });
  });
  return createReport({
    ...reportOf([]),
    version: "1.2.3",
    subject: change,
    findings,
    packs: Array.from({ length: packs }, (_, nth) => ({
      path: `packages/io.example.p${nth}`,
      id: `io.example.p${nth}`,
      version: "1.0.0",
    })),
  });
}

/** A report in which one text stands in every field that a pull request fills. */
export function everywhere(text: string): Report {
  const at = { file: text, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const fix: Finding["fix"] = { summary: text, safe: true, edits: [{ at, text }] };
  const one = finding({ message: text, at, pack: text, fix, related: [{ message: text, at }], next: text });
  return createReport({
    ...reportOf([]),
    version: "1.2.3",
    findings: [one, finding({}), finding({ waiver: waiver({ owner: text, reason: text, at }) })],
    packs: [{ path: text, id: text, version: text }],
    coverage: {
      ...reportOf([]).coverage,
      gaps: [{ file: text, reason: text }],
      notChecked: [text],
    },
  });
}

/** A waiver that holds, with what a test is not about filled in. */
export function waiver(part: Partial<NonNullable<Finding["waiver"]>>): NonNullable<Finding["waiver"]> {
  const at = { file: "registry/waivers.toml", line: 1, column: 1, endLine: 1, endColumn: 9 };
  return { holds: true, reason: "The lawyers look at it", owner: "@octocat", expires: "2027-01-31", at, ...part };
}
