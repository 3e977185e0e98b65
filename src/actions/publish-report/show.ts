import type { DeliveryFailure } from "../../core/delivery/failure.ts";
import type { RuleInfo } from "../../core/rule.ts";
import { EVIDENCE } from "../../report/evidence.ts";
import { SUMMARY_BYTES, renderMarkdown } from "../../report/markdown.ts";
import { renderSarif } from "../../report/sarif.ts";
import { visible } from "../../report/escape.ts";
import type { Inputs } from "../contract.ts";
import { type RunPort, publish } from "../delivery/publish.ts";
import { exitCodes } from "../exit-code.ts";
import type { contract } from "./contract.ts";
import type { Refusal } from "./refusal.ts";
import type { Taken } from "./run.ts";

/** What is told to a runner. */
export interface ShowPort extends RunPort {
  readonly fail: (message: string) => void;
  readonly exit: (code: number) => void;
}

/** What showing needs beside the report. */
export interface ShowWith {
  readonly name: string;
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
  readonly rules: readonly RuleInfo[];
  readonly sha256: (text: string) => string;
}

/** Shows a report as evidence on its pull request, or says why it was not taken. */
export async function show(
  taken: Taken | Refusal | DeliveryFailure,
  inputs: Inputs<typeof contract>,
  { name, prefix, rules, sha256 }: ShowWith,
  port: ShowPort,
): Promise<void> {
  if (taken instanceof Error) {
    const needs = taken.needs === undefined ? "" : `; the token lacks ${taken.needs}`;
    port.fail(visible(`The report could not be read: ${taken.message}${needs}`));
    port.exit(exitCodes.incomplete);
    return;
  }
  if (taken.kind !== "taken") {
    port.output("outcome", taken.kind);
    port.output("reason", taken.sentence);
    if (taken.kind === "late") {
      port.info(visible(`Nothing is shown: ${taken.sentence}.`));
      return;
    }
    port.fail(visible(`The report is refused. ${taken.sentence}.`));
    port.exit(exitCodes.fail);
    return;
  }

  const { report, digest, pull } = taken;
  port.output("outcome", "published");
  port.output("evidence", report.verdict);
  port.output("pull-request", String(pull.number));
  port.output("report-digest", digest);
  if (inputs.summary) port.summary(`${EVIDENCE}\n\n${renderMarkdown(report, { maxBytes: SUMMARY_BYTES, digest })}`);
  await publish(
    {
      report,
      digest,
      name,
      prefix,
      occasion: { sha: pull.head, pull: pull.number, ref: `refs/pull/${pull.number}/head` },
      sha256,
      sarif: (options) => renderSarif(report, { ...options, rules, prefix }),
      isVerdict: false,
      hasSummary: inputs.summary,
      token: inputs.token,
    },
    {
      checkRun: inputs["check-run"],
      comment: inputs.comment,
      // A button of ours that applies text of theirs would be trusted more than it deserves.
      suggestions: "false",
      codeScanning: inputs["sarif-upload"],
    },
    port,
  );
}
