import { realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { env } from "node:process";
import type { Outcome } from "../../core/cleanroom/outcome.ts";
import { STATE_PATH } from "../../core/lifecycle/run-state.ts";
import { onInterrupt } from "../../platform/interrupt.ts";
import { readProjectFile } from "../../platform/project.ts";
import { runner } from "../../platform/runner.ts";
import { insideWorkspace } from "../../platform/workspace.ts";
import { visible } from "../../report/escape.ts";
import { parseInputs } from "../contract.ts";
import { enter } from "../door.ts";
import { contract } from "./contract.ts";
import { deliverRun } from "./deliver.ts";
import { parseParallel } from "./parallel.ts";
import { readLifecycle, runLifecycle } from "./run.ts";
import { lifecycleWorld } from "./world.ts";

/** Variables through which a step speaks to its runner, or that hold its credentials: no command gets them. */
const OF_THE_RUNNER = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:OUTPUT|STATE|STEP_SUMMARY)$)/;

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  const project = realpathSync(insideWorkspace(runner.workspace, inputs.path));
  const prefix = relative(realpathSync(runner.workspace), project);
  const request = {
    phases: inputs.phase,
    file: inputs.file,
    environment: inputs.environment || undefined,
    workspaces: inputs.workspaces,
    isCi: true,
    parallel: parseParallel("input parallel:", inputs.parallel),
  };
  const abort = new AbortController();
  using _ = onInterrupt(() => abort.abort());
  const held = new Map<string, Outcome>();
  const output = new Map<string, string[]>();
  const settings = {
    project,
    mode: inputs.cleanroom,
    level: inputs.policy,
    backend: inputs.backend || undefined,
    callerEnv: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_RUNNER.test(name))),
  };
  const world = lifecycleWorld(settings, {
    begin: ({ id }) => void output.set(id, []),
    output: ({ id }, text) => void output.get(id)?.push(text),
    held: ({ id }, outcome) => void held.set(id, outcome),
    // By the step, so that the lines of two that run at once do not mix.
    end: ({ id }, { status, reason }) =>
      runner.group(
        `${visible(id)}: ${status}${reason === undefined ? "" : `, ${visible(reason)}`}`,
        lines(output.get(id)),
      ),
  });
  const run = await runLifecycle(request, world, abort.signal);
  for (const warning of run.warnings) runner.info(visible(warning));

  const { doc } = readLifecycle(inputs.file, (path) => readProjectFile(project, path));
  deliverRun(
    run,
    {
      held,
      lineOf: (phase) => doc.keyAt(["lifecycle", phase]).line,
      file: join(prefix, inputs.file),
      stateFile: join(project, STATE_PATH),
      hasSummary: inputs.summary,
      report: inputs.report,
    },
    runner,
  );
});

function lines(texts: readonly string[] | undefined): string {
  return (texts ?? []).join("").split("\n").map(visible).join("\n");
}
