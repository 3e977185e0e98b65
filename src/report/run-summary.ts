import type { StepOutcome } from "../core/lifecycle/step-outcome.ts";
import { clip } from "./clip.ts";
import { codeSpan, prose } from "./escape.ts";

/** What a step ran under, in a few words. */
export type Isolation = (id: string) => string;

/** Steps that the table shows; a summary has a limit of bytes. */
const SHOWN = 200;

/** A run for a job summary: a sentence, a table, a timeline, and the last lines of what failed. */
export function renderRunSummary(outcomes: readonly StepOutcome[], succeeded: boolean, isolation: Isolation): string {
  const failed = outcomes.filter(({ status, isTolerated }) => status === "failed" && isTolerated !== true);
  const rows = outcomes
    .slice(0, SHOWN)
    .map(
      ({ id, status, durationMs, reason }) =>
        `| ${codeSpan(clip(id, 80))} | ${status} | ${(durationMs / 1000).toFixed(2)} s | ${prose(isolation(id))} | ${prose(clip(reason ?? "", 300))} |`,
    );
  const more = outcomes.length > SHOWN ? [`… and ${outcomes.length - SHOWN} more.`, ""] : [];
  return [
    succeeded ? `## ${outcomes.length} phases ran` : `## ${failed.length || "No"} of ${outcomes.length} phases failed`,
    "",
    "| Phase | Status | Time | Cleanroom | Why |",
    "| --- | --- | ---: | --- | --- |",
    ...rows,
    "",
    ...more,
    ...timeline(outcomes.slice(0, SHOWN)),
    ...failed.slice(0, 10).flatMap(({ id, commands }) => tail(id, commands.at(-1)?.tail ?? "")),
  ].join("\n");
}

/** GitHub draws this kind of text as a chart; a picture in the text itself it does not show. */
function timeline(outcomes: readonly StepOutcome[]): readonly string[] {
  const ran = outcomes.filter(({ commands }) => commands.length > 0);
  const start = Math.min(...ran.map(({ startedMs }) => startedMs));
  if (ran.length < 2) return [];
  return [
    "```mermaid",
    "gantt",
    "dateFormat x",
    "axisFormat %M:%S",
    ...ran.map(({ id, status, startedMs, durationMs }, nth) => {
      const from = startedMs - start;
      const mark = status === "failed" ? "crit, " : "";
      return `${chartName(id)} :${mark}s${nth}, ${from}, ${from + Math.max(durationMs, 1)}`;
    }),
    "```",
    "",
  ];
}

/** A name in the chart's own language, where some characters mean something. */
function chartName(id: string): string {
  const name = id.replaceAll(/[^A-Za-z0-9@._-]+/g, " ").trim();
  return name === "" ? "phase" : clip(name, 40);
}

function tail(id: string, text: string): readonly string[] {
  if (text.trim() === "") return [];
  const lines = clip(text, 4000).split("\n");
  return [
    `<details><summary>The last lines of ${prose(clip(id, 80))}</summary>`,
    "",
    ...lines.map((line) => `${codeSpan(line === "" ? " " : line)}<br>`),
    "",
    "</details>",
    "",
  ];
}
