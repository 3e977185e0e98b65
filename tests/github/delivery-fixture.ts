import type { Finding } from "../../src/core/finding.ts";
import { type Report, createReport, reportJson } from "../../src/core/report.ts";
import { type Delivered, deliverToGitHub } from "../../src/actions/delivery/deliver-to-github.ts";
import type { Delivery } from "../../src/actions/delivery/delivery.ts";
import type { Wishes } from "../../src/actions/delivery/wishes.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { finding, reportOf } from "../report/report-fixture.ts";
import { type Waiting, clientOf } from "./client.ts";
import type { Stage } from "./stage.ts";

/** A report on the head of the stage's pull request. */
export function reportOn(stage: Stage, findings: readonly Finding[]): Report {
  const { tool, ...parts } = reportOf([]);
  return createReport({
    ...parts,
    version: tool.version,
    subject: { kind: "change", base: stage.base, head: stage.head },
    findings,
    packs: [],
  });
}

/** Findings at different lines of the manifest that the stage breaks. */
export function findings(amount: number, severity: Finding["severity"] = "error"): readonly Finding[] {
  return Array.from({ length: amount }, (_, nth) => {
    const file = "packages/io.example.greeting/gpack.toml";
    const at = { file, line: nth + 1, column: 1, endLine: nth + 1, endColumn: 5 };
    return finding({ severity, message: `Fault number ${nth}`, at });
  });
}

const broken = { file: "packages/io.example.greeting/gpack.toml", line: 4, column: 11, endLine: 4, endColumn: 16 };

/** A finding at the line that the head of the stage breaks, with its repair. */
export const repairable: Finding = finding({
  at: broken,
  fix: { summary: "Write the version as 1.0.0", safe: true, edits: [{ at: broken, text: '"1.0.0"' }] },
});

/** Everything that can be delivered. */
export const all: Wishes = { checkRun: "auto", comment: "auto", suggestions: "auto", codeScanning: "auto" };

/** Delivers a report to the pull request of the stage. */
export async function deliverTo(
  stage: Stage,
  report: Report,
  token: string,
  more: Partial<Delivery> & { readonly wishes?: Wishes; readonly client?: Waiting } = {},
): Promise<{ readonly delivered: readonly Delivered[]; readonly pauses: readonly number[] }> {
  const { wishes = all, client = clientOf(stage, token), ...rest } = more;
  const occasion = { sha: stage.head, pull: 7, ref: "refs/pull/7/head" };
  const delivery: Delivery = {
    report,
    digest: sha256(reportJson(report)),
    name: "gpack",
    prefix: "",
    sha256,
    sarif: (options) => renderSarif(report, { ...options, rules: ruleList }),
    repositoryUrl: "https://github.invalid/owner/registry",
    runUrl: "https://github.invalid/owner/registry/actions/runs/1",
    isVerdict: true,
    ...rest,
  };
  const delivered = await deliverToGitHub(delivery, occasion, wishes, () => client.github);
  return { delivered, pauses: client.pauses };
}

/** One delivery alone. */
export function onlyThe(part: keyof Wishes): Wishes {
  return { checkRun: "false", comment: "false", suggestions: "false", codeScanning: "false", [part]: "auto" };
}
