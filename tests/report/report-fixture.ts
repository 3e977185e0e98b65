import type { Finding } from "../../src/core/finding.ts";
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
