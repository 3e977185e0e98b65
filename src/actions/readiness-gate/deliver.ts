import { type PastScore, historyText, readHistory, withScore } from "../../core/readiness/history.ts";
import type { Annotation } from "../../report/annotations.ts";
import { clip } from "../../report/clip.ts";
import { visible } from "../../report/escape.ts";
import type { Link } from "../../report/link.ts";
import { SUMMARY_BYTES } from "../../report/markdown.ts";
import { renderBadgeJson, renderBadgeSvg } from "../../report/readiness/badge.ts";
import { blocking } from "../../report/readiness/facts.ts";
import { renderReadinessHtml } from "../../report/readiness/html.ts";
import { renderReadinessMarkdown } from "../../report/readiness/markdown.ts";
import { renderReadiness } from "../../report/readiness/terminal.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Inputs } from "../contract.ts";
import { attestationOf } from "./attestation.ts";
import type { contract } from "./contract.ts";
import type { Gated } from "./run.ts";

/** What the delivery needs of a runner. */
export interface ReadinessDeliveryPort {
  readonly output: (name: string, value: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly print: (text: string) => void;
  readonly summary: (markdown: string) => void;
  readonly write: (path: string, text: string, input: string) => string;
  readonly fail: (message: string) => void;
  readonly exit: (code: number) => void;
}

/** What belongs to a report beside itself. */
export interface ReadinessDelivery {
  readonly inputs: Inputs<typeof contract>;
  readonly link: Link;
  /** The root of the judged tree as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
  readonly sha256: (text: string) => string;
  /** The file of past scores; empty where there is none yet. */
  readonly past: string;
  /** Signs bytes; `undefined` where there is no key. */
  readonly sign: ((data: Uint8Array) => Uint8Array) | undefined;
}

/** Annotations that a step has room for. */
const ANNOTATED = 10;

/** Hands a report to the runner: log, annotations, summary, files, outputs, and last the exit status. */
export function deliverReadiness(gated: Gated, delivery: ReadinessDelivery, port: ReadinessDeliveryPort): void {
  const { report, json, digest } = gated;
  const { inputs, link, prefix, sha256, past, sign } = delivery;
  const history: readonly PastScore[] = withScore(readHistory(past), report);
  port.print(renderReadiness(report, { color: false, digest }));
  for (const annotation of annotations(gated, prefix).slice(0, ANNOTATED)) port.annotate(annotation);
  if (inputs.summary) port.summary(renderReadinessMarkdown(report, { maxBytes: SUMMARY_BYTES, digest, link }));
  const put = (name: "report" | "html-file" | "attestation-file", text: () => string): void => {
    if (inputs[name] !== "") port.output(name, port.write(inputs[name], text(), name));
  };
  put("report", () => json);
  put("html-file", () => renderReadinessHtml(report, { digest, sha256, link, history }));
  put("attestation-file", () => attestationOf(gated, sign));
  const badge = inputs["badge-file"];
  if (badge !== "")
    port.write(badge, badge.endsWith(".svg") ? renderBadgeSvg(report) : renderBadgeJson(report), "badge-file");
  if (inputs["history-file"] !== "") port.write(inputs["history-file"], historyText(history), "history-file");

  port.output("verdict", report.verdict);
  port.output("score", report.score.points === null ? "" : String(report.score.points));
  port.output("sentence", visible(report.sentence));
  port.output(
    "environments",
    JSON.stringify(report.gates.filter(({ isOpen }) => isOpen).map(({ environment }) => environment)),
  );
  port.output("report-digest", digest);
  if (report.verdict === "pass") return;
  port.fail(visible(report.sentence));
  port.exit(exitCodeOf(report.verdict));
}

/** What blocks and has a place. */
function annotations({ report }: Gated, prefix: string): readonly Annotation[] {
  return blocking(report).flatMap(({ requirement }) =>
    (requirement?.places ?? []).slice(0, 3).map((at) => ({
      level: "error" as const,
      title: visible(clip(requirement?.name ?? "", 200)),
      message: visible(clip(requirement?.detail ?? "", 1000)),
      file: prefix === "" ? at.file : `${prefix}/${at.file}`,
      startLine: at.line,
      endLine: at.endLine,
    })),
  );
}
