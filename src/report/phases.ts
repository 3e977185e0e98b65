import type { MakeFile } from "../core/lifecycle/make-file.ts";
import type { Step } from "../core/lifecycle/plan.ts";
import type { StepOutcome } from "../core/lifecycle/step-outcome.ts";
import { visible } from "./escape.ts";

/** The phases of a make.toml, a line each: name, what it is for, what it depends on and what runs around it. */
export function renderPhases(file: MakeFile): string {
  const rows = [...file.phases.values()].map((phase) => {
    const around = file.hooks
      .filter(({ target, phases }) => target === phase.name && phases.length > 0)
      .map(({ when, phases }) => `${when}: ${phases.join(", ")}`);
    const more = [...(phase.dependsOn.length > 0 ? [`needs ${phase.dependsOn.join(", ")}`] : []), ...around];
    const what = phase.description ?? phase.commands[0] ?? "gathers others";
    return [phase.name, `${firstLine(what)}${more.length > 0 ? ` (${more.join("; ")})` : ""}`] as const;
  });
  const always = file.hooks
    .filter(({ target, phases }) => target === undefined && phases.length > 0)
    .map(({ when, phases }) => `${when} everything: ${phases.join(", ")}`);
  return lines([...table(rows), ...always]);
}

/** A plan as a graph in text: each step, why it is there and what it waits for. */
export function renderGraph(steps: readonly Step[]): string {
  return lines(
    table(
      steps.map(({ id, reason, needs }) => [id, `${reason}${needs.length > 0 ? `; after ${needs.join(", ")}` : ""}`]),
    ),
  );
}

/** What a plan would run, command by command. */
export function renderDryRun(steps: readonly Step[]): string {
  return lines(
    steps.flatMap(({ id, phase }) => [
      `${id}:`,
      ...(phase.commands.length > 0 ? phase.commands.map((command) => `  ${command}`) : ["  (nothing by itself)"]),
    ]),
  );
}

/** How each step ended: a line each, and the reason of what did not succeed. */
export function renderOutcomes(outcomes: readonly StepOutcome[]): string {
  return lines(
    table(
      outcomes.map(({ id, status, reason, durationMs, undone, isTolerated }) => [
        id,
        [
          status.padEnd(9),
          `${(durationMs / 1000).toFixed(2)} s`.padStart(9),
          reason === undefined ? "" : `  ${reason}`,
          isTolerated ? " The run goes on." : "",
          undone ? ` ${undone.phase} ${undone.succeeded ? "has undone it" : "was to undo it and failed, too"}.` : "",
        ].join(""),
      ]),
    ),
  );
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([name]) => visible(name).length)) + 2;
  return rows.map(([name, rest]) => `${visible(name).padEnd(width)}${rest}`.trimEnd());
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${visible(text)}\n`).join("");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
