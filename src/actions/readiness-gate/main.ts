import { relative } from "node:path";
import { toolVersion } from "../../core/tool.gen.ts";
import { sha256 } from "../../platform/digest.ts";
import { eventCommits, eventPull } from "../../platform/event.ts";
import { earlierOf } from "./earlier-file.ts";
import { readEvidenceFile } from "../../platform/evidence-file.ts";
import { fetchChange, hasCommits } from "../../platform/git/fetch.ts";
import { headCommit } from "../../platform/git/repository.ts";
import { readProjectFile } from "../../platform/project.ts";
import { runner } from "../../platform/runner.ts";
import { signerOf } from "../../platform/signature.ts";
import { insideWorkspace } from "../../platform/workspace/inside-workspace.ts";
import { blobLinks } from "../../report/link.ts";
import { parseInputs } from "../contract.ts";
import { announce } from "../delivery/announce.ts";
import { occasionOf } from "../delivery/occasion.ts";
import { reportName } from "../delivery/wishes.ts";
import { enter } from "../door.ts";
import { loadEngine } from "../engine.ts";
import { contract } from "./contract.ts";
import { deliverReadiness } from "./deliver.ts";
import { judgeDirectory } from "./run.ts";
import { showReadiness } from "./show.ts";
import { parseThreshold } from "./threshold.ts";
import { readinessWorld } from "./world.ts";

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  runner.mask(inputs.token);
  runner.mask(inputs["signing-key"]);
  const name = reportName(inputs["report-name"]);
  const sign = inputs["signing-key"] === "" ? undefined : signerOf(inputs["signing-key"]);
  const threshold = parseThreshold("input threshold:", inputs.threshold);
  const evidence = inputs.evidence.map(readEvidenceFile);
  const past = inputs["history-file"] === "" ? undefined : readProjectFile(runner.workspace, inputs["history-file"]);
  const path = insideWorkspace(runner.workspace, inputs.path);

  const event = eventCommits(runner.eventName, runner.eventPath);
  const base = inputs.base || event.base;
  // Under pull_request_target the workspace is the base: the head is read from git, and never checked out.
  const head = inputs.head || (runner.eventName === "pull_request_target" ? event.head : undefined);
  const remote = { url: runner.repositoryUrl, token: inputs.token, temporary: runner.temporary };
  const asked = [base, head].filter((commit) => commit !== undefined);
  const isHere = base === undefined || (await hasCommits(path, asked));
  const elsewhere = isHere ? undefined : await fetchChange(remote, base, head ?? base);
  const { ports, directory, project, root } = await readinessWorld(path, loadEngine, elsewhere);

  const gated = await judgeDirectory(
    {
      directory,
      environment: inputs.environment,
      threshold,
      policy: inputs.policy || undefined,
      base,
      head,
      now: inputs.now || new Date().toISOString(),
    },
    { ...ports, runs: [], evidence, earlier: earlierOf(inputs.previous || undefined) },
  );

  const prefix = relative(runner.workspace, root);
  const { commit } = gated.report.subject;
  const link = blobLinks({ repository: runner.repositoryUrl, commit: commit ?? "", prefix });
  deliverReadiness(
    gated,
    { inputs, link, prefix, sha256, past: past ? new TextDecoder().decode(past) : "", sign },
    runner,
  );
  const pull = eventPull(runner.eventName, runner.eventPath);
  const occasion =
    pull !== undefined && event.base !== undefined
      ? occasionOf({ kind: "change", base: event.base, head: pull.head }, facts(pull, project))
      : occasionOf({ kind: "tree" }, facts(undefined, project));
  const { apiUrl: api, repository } = runner;
  if (api === "" || repository === "") return;
  const delivered = await showReadiness(
    gated,
    { name, link, prefix, detailsUrl: runner.runUrl, occasion },
    { checkRun: inputs["check-run"], comment: inputs.comment },
    async () => {
      const { openGitHub } = await import("../../platform/github/github.ts");
      return openGitHub({ api, repository, token: inputs.token, version: toolVersion });
    },
  );
  announce(delivered, inputs.summary, { ...runner, output: () => undefined });
});

function facts(
  pull: { readonly number: number; readonly head: string } | undefined,
  directory: string,
): Parameters<typeof occasionOf>[1] {
  return { sha: runner.commit, ref: runner.ref, pull, workspaceCommit: headCommit(directory) };
}
