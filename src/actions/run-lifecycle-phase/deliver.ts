import type { Outcome } from "../../core/cleanroom/outcome.ts";
import type { StepOutcome } from "../../core/lifecycle/step-outcome.ts";
import type { Annotation } from "../../report/annotations.ts";
import { visible } from "../../report/escape.ts";
import { renderRunSummary } from "../../report/run-summary.ts";
import { renderOutcomes } from "../../report/phases.ts";
import { exitCodes } from "../exit-code.ts";
import type { LifecycleRun } from "./run.ts";
import { runJson } from "./run-json.ts";

/** What the delivery needs of a runner. */
export interface RunDeliveryPort {
  readonly output: (name: string, value: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly print: (text: string) => void;
  readonly summary: (markdown: string) => void;
  readonly write: (path: string, text: string, input: string) => string;
  readonly fail: (message: string) => void;
  readonly exit: (code: number) => void;
}

/** Failures that are shown at their phases; a step has room for ten annotations. */
const ANNOTATED = 10;

/** Characters of the last output that an annotation shows. */
const ANNOTATED_TAIL = 2000;

/** What is delivered beside the run. */
export interface RunDelivery {
  readonly held: ReadonlyMap<string, Outcome>;
  /** The line of a phase in the file, which is named from the root of the repository. */
  readonly lineOf: (phase: string) => number;
  readonly file: string;
  readonly stateFile: string;
  readonly hasSummary: boolean;
  /** Where to write the JSON report; empty for nowhere. */
  readonly report: string;
  readonly sha256: (text: string) => string;
}

/** Hands a run to the runner: log, annotations, summary, report, outputs, and last the exit status. */
export function deliverRun(run: LifecycleRun, delivery: RunDelivery, port: RunDeliveryPort): void {
  const { outcomes, succeeded } = run;
  port.print(renderOutcomes(outcomes));
  const failed = outcomes.filter(({ status, isTolerated }) => status === "failed" && isTolerated !== true);
  for (const outcome of failed.slice(0, ANNOTATED)) port.annotate(annotation(outcome, delivery));
  if (delivery.hasSummary)
    port.summary(renderRunSummary(outcomes, succeeded, (id) => isolationOf(delivery.held.get(id))));
  const json = runJson(run, delivery.held);
  if (delivery.report !== "") port.output("report", port.write(delivery.report, json, "report"));
  port.output("report-digest", delivery.sha256(json));
  port.output("succeeded", String(succeeded));
  port.output("state-file", delivery.stateFile);
  port.output(
    "phases",
    JSON.stringify(
      outcomes.map(({ id, phase, workspace, status, durationMs }) => ({
        id,
        phase,
        workspace: workspace ?? null,
        status,
        durationMs,
        cached: status === "cached",
      })),
    ),
  );
  if (succeeded) return;
  const names = failed.map(({ id }) => visible(id)).join(", ");
  const otherwise = outcomes.some(({ status }) => status === "cancelled")
    ? "the run was cancelled"
    : (run.warnings.at(-1) ?? "the run failed");
  port.fail(names === "" ? visible(otherwise) : `failed: ${names}; the log above has their output`);
  port.exit(exitCodes.fail);
}

function annotation({ id, phase, reason, commands }: StepOutcome, { file, lineOf }: RunDelivery): Annotation {
  const tail = (commands.at(-1)?.tail ?? "").slice(-ANNOTATED_TAIL).split("\n").map(visible).join("\n");
  const line = lineOf(phase);
  return {
    level: "error",
    title: visible(`${id} failed`),
    message: [visible(reason ?? "It failed."), tail].filter((part) => part !== "").join("\n"),
    file,
    startLine: line,
    endLine: line,
  };
}

function isolationOf(outcome: Outcome | undefined): string {
  if (!outcome) return "none";
  const { level, backend, notEnforced } = outcome;
  return notEnforced.length === 0
    ? `${level}, by ${backend}`
    : `${level}, by ${backend}, without ${notEnforced.map(({ control }) => control).join(", ")}`;
}
