import { renderAnnotations, type Annotation } from "../../report/annotations.ts";
import { renderHtml } from "../../report/html.ts";
import { type Blobs, blobLinks } from "../../report/link.ts";
import { SUMMARY_BYTES, renderMarkdown } from "../../report/markdown.ts";
import { renderSarif } from "../../report/sarif.ts";
import { renderTerminal } from "../../report/terminal.ts";
import { count } from "../../core/report.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Inputs } from "../contract.ts";
import type { contract } from "./contract.ts";
import type { Validated } from "./run.ts";

/** Blockers that the last line of a step names; the log and the summary have all. */
const TOLD = 3;

/** What the delivery needs of a runner. */
export interface DeliveryPort {
  readonly output: (name: string, value: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly print: (text: string) => void;
  readonly summary: (markdown: string) => void;
  readonly write: (path: string, text: string, input: string) => string;
  readonly info: (text: string) => void;
  readonly fail: (message: string) => void;
  readonly exit: (code: number) => void;
}

/**
 * Hands a report to the runner: log, annotations, summary, files, outputs, and last the exit status.
 * `place` is where the files that were checked can be seen; the head of a change stands in for its commit.
 */
export function deliver(
  validated: Validated,
  inputs: Pick<
    Inputs<typeof contract>,
    "format" | "annotations" | "summary" | "html-file" | "json-file" | "sarif-file"
  >,
  port: DeliveryPort,
  place: Blobs,
  sha256: (text: string) => string,
): void {
  const { report, json, digest, lineAt } = validated;
  const { prefix } = place;
  const { subject } = report;
  const link = blobLinks(subject.kind === "change" ? { ...place, commit: subject.head } : place);
  const markdown = (): string => renderMarkdown(report, { maxBytes: SUMMARY_BYTES, digest, link });
  const sarif = (): string => renderSarif(report, { rules: validated.rules, prefix });
  switch (inputs.format) {
    case "text":
      port.print(renderTerminal(report, { color: false, digest }));
      break;
    case "json":
      port.print(json);
      break;
    case "sarif":
      port.print(sarif());
      break;
    case "markdown":
      port.print(markdown());
      break;
    case "none":
      break;
  }

  if (inputs.annotations) {
    const { shown, left } = renderAnnotations(report, prefix === "" ? "" : `${prefix}/`);
    shown.forEach(port.annotate);
    if (left > 0)
      port.info(`${count(left, "finding")} more than a run can show at their lines; the job summary has them.`);
  }
  if (inputs.summary) port.summary(markdown());
  if (inputs["html-file"] !== "") {
    const page = renderHtml(report, { digest, sha256, lineAt, link });
    port.output("html-file", port.write(inputs["html-file"], page, "html-file"));
  }
  if (inputs["json-file"] !== "") port.output("json-file", port.write(inputs["json-file"], json, "json-file"));
  if (inputs["sarif-file"] !== "") port.output("sarif-file", port.write(inputs["sarif-file"], sarif(), "sarif-file"));

  port.output("verdict", report.verdict);
  port.output("error-count", String(report.counts.error));
  port.output("warning-count", String(report.counts.warning));
  port.output("note-count", String(report.counts.note));
  port.output("packages", JSON.stringify(report.packs));
  port.output("report-digest", digest);

  if (report.verdict !== "pass") {
    const told = report.blockers.slice(0, TOLD);
    const left = report.blockers.length - told.length;
    const why = told.map(({ what, who, next }) => `${what}; ${who.text}: ${next}`);
    port.fail(`${report.verdict}: ${[...why, ...(left > 0 ? [`and ${left} more`] : [])].join(". ")}`);
    port.exit(exitCodeOf(report.verdict));
  }
}
