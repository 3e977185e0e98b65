import { realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { env } from "node:process";
import type { Outcome } from "../../core/cleanroom/outcome.ts";
import { STATE_PATH } from "../../core/lifecycle/run-state.ts";
import { toolVersion } from "../../core/tool.gen.ts";
import { sha256 } from "../../platform/digest.ts";
import { onInterrupt } from "../../platform/interrupt.ts";
import { headCommit } from "../../platform/git/repository.ts";
import { diskCache } from "../../platform/phase-cache/disk-cache.ts";
import { sharedCache } from "../../platform/shared-cache.ts";
import { phaseOutputs } from "../../platform/phase-outputs.ts";
import { readProjectFile } from "../../platform/project.ts";
import { runner } from "../../platform/runner.ts";
import { serviceHost } from "../../platform/services/service-host.ts";
import { insideWorkspace } from "../../platform/workspace/inside-workspace.ts";
import { visible } from "../../report/escape.ts";
import { parseInputs } from "../contract.ts";
import { enter } from "../door.ts";
import { contract } from "./contract.ts";
import { deliverRun } from "./deliver.ts";
import { parseParallel } from "./parallel.ts";
import { parseRunTimeout } from "./run-timeout.ts";
import { type LifecycleRequest, readLifecycle } from "./lifecycle.ts";
import { runLifecycle } from "./run.ts";
import { stateRun } from "./state-run.ts";
import { type RunWatcher, lifecycleWorld, machineName } from "./world.ts";

/** Variables through which a step speaks to its runner, or that hold its credentials: no command gets them. */
const OF_THE_RUNNER = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:OUTPUT|STATE|STEP_SUMMARY)$)/;

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  const project = realpathSync(insideWorkspace(runner.workspace, inputs.path));
  const prefix = relative(realpathSync(runner.workspace), project);
  const request: LifecycleRequest = {
    phases: inputs.phase,
    file: inputs.file,
    environment: inputs.environment || undefined,
    workspaces: inputs.workspaces,
    isCi: true,
    parallel: parseParallel("input parallel:", inputs.parallel),
  };
  const abort = new AbortController();
  using _ = onInterrupt(() => abort.abort());
  const timeoutMs = parseRunTimeout("input timeout:", inputs.timeout);
  if (timeoutMs !== undefined) setTimeout(() => abort.abort(), timeoutMs).unref();
  const held = new Map<string, Outcome>();
  const rooms = new Map<string, Outcome[]>();
  const output = new Map<string, string[]>();
  const settings = {
    project,
    mode: inputs.cleanroom,
    level: inputs.policy,
    backend: inputs.backend || undefined,
    callerEnv: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_RUNNER.test(name))),
  };
  const disk = inputs.cache === "off" ? undefined : diskCache(project, `run ${runner.runUrl}`);
  const shared = inputs.cache === "shared" && disk ? sharedCache(disk, cachePrefix(request, inputs)) : undefined;
  const found = await shared?.restore();
  if (found !== undefined) runner.info(`The shared cache is empty: ${visible(found)}`);
  const watcher: RunWatcher = {
    begin: ({ id }) => void output.set(id, []),
    output: ({ id }, text) => void output.get(id)?.push(text),
    held({ id }, outcome) {
      held.set(id, outcome);
      rooms.set(id, [...(rooms.get(id) ?? []), outcome]);
    },
    // By the step, so that the lines of two that run at once do not mix.
    end: ({ id }, { status, reason }) =>
      runner.group(
        `${visible(id)}: ${status}${reason === undefined ? "" : `, ${visible(reason)}`}`,
        lines(output.get(id)),
      ),
  };
  await using services = serviceHost(abort.signal);
  const started = Date.now();
  const run = await runLifecycle(request, lifecycleWorld(settings, watcher, disk, services), abort.signal);
  if (shared && disk?.hasNew() === true) {
    if (isPrivileged(runner.eventName)) runner.info(`Nothing is saved to the shared cache on ${runner.eventName}.`);
    else {
      // What this run did not use is not carried along.
      disk.prune(started);
      const why = await shared.save(sha256(disk.used().join()));
      if (why !== undefined) runner.info(`The shared cache is not saved: ${visible(why)}`);
    }
  }
  for (const warning of run.warnings) runner.info(visible(warning));
  for (const service of services.started) runner.info(`service ${visible(service)}`);

  if (inputs.attestation !== "") {
    // What is checked out, which need not be what the workflow runs for.
    const commit = headCommit(project);
    const text = stateRun({
      request,
      run,
      held: rooms,
      outputs: phaseOutputs(project, run.steps),
      make: readProjectFile(project, inputs.file) ?? new Uint8Array(),
      commit: commit === undefined ? undefined : { id: commit, uri: `git+${runner.repositoryUrl}@${runner.ref}` },
      builder: runner.workflowUrl,
      invocation: runner.runUrl,
      startedMs: started,
      finishedMs: Date.now(),
      version: toolVersion,
      sha256,
    });
    runner.output("attestation", runner.write(inputs.attestation, text, "attestation"));
  }
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
      sha256,
    },
    runner,
  );
});

/** Caches of the same phases of the same project on the same kind of machine. */
function cachePrefix(
  { phases, environment, workspaces }: LifecycleRequest,
  inputs: { readonly path: string; readonly file: string },
): string {
  const what = sha256(JSON.stringify([inputs.path, inputs.file, phases, environment ?? null, workspaces]));
  return `gpack-phases-1-${machineName}-${what.slice(0, 16)}-`;
}

/** Events whose runs write the cache of the default branch on behalf of strangers. */
function isPrivileged(event: string): boolean {
  return ["pull_request_target", "workflow_run", "issue_comment"].includes(event);
}

function lines(texts: readonly string[] | undefined): string {
  return (texts ?? []).join("").split("\n").map(visible).join("\n");
}
