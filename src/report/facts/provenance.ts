import type { Report } from "../../core/report.ts";

/** One line of provenance; `isCode` tells that the value is a digest or commit to copy. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly isCode: boolean;
}

/** By what the report was made, of what: enough to make it again and compare. `digest` is that of its JSON. */
export function provenance(report: Report, digest: string): readonly Fact[] {
  const { subject, tool, policy, ruleSet, failOn, date } = report;
  const code = (label: string, value: string): Fact => ({ label, value, isCode: true });
  const words = (label: string, value: string): Fact => ({ label, value, isCode: false });
  return [
    ...(subject.kind === "change"
      ? [code("base", subject.base), code("head", subject.head)]
      : [words("subject", "a whole tree")]),
    code("tool", `${tool.name} ${tool.version}`),
    policy === null ? words("policy", "none, so the defaults hold") : code("policy", `sha256:${policy}`),
    code("rule set", `sha256:${ruleSet}`),
    ...(date === undefined ? [] : [words("as of", date)]),
    words("fails on", failOn === "never" ? "nothing" : `${failOn} and above`),
    code("report", `sha256:${digest}`),
  ];
}
