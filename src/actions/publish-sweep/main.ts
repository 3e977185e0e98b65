import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { readRegistry } from "../../core/read-registry.ts";
import { reportJson } from "../../core/report.ts";
import { catalogueOf } from "../../core/solver/registry-catalogue.ts";
import { toolVersion } from "../../core/tool.gen.ts";
import { sha256 } from "../../platform/digest.ts";
import { openGitHub } from "../../platform/github/github.ts";
import { runner } from "../../platform/runner.ts";
import { insideWorkspace } from "../../platform/workspace/inside-workspace.ts";
import { workspaceAt } from "../../platform/workspace/workspace.ts";
import { renderHtml } from "../../report/html.ts";
import { SUMMARY_BYTES, renderMarkdown } from "../../report/markdown.ts";
import { visible } from "../../report/escape.ts";
import { parseInputs } from "../contract.ts";
import { enter } from "../door.ts";
import { exitCodeOf, exitCodes } from "../exit-code.ts";
import { numberIn } from "../plan-sweep/run.ts";
import { MAX_SHARDS } from "../../core/sweep/shard.ts";
import { contract } from "./contract.ts";
import { keepSweepIssues } from "./issues.ts";
import { takeSweep } from "./run.ts";

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  runner.mask(inputs.token);
  const count = numberIn("shards", inputs.shards, MAX_SHARDS);
  const directory = insideWorkspace(runner.workspace, inputs.path);
  const { tree } = await workspaceAt(directory).open({
    base: undefined,
    head: inputs.head || undefined,
    indexes: [],
    contents: true,
  });
  const github = await openGitHub({
    api: runner.apiUrl,
    repository: runner.repository,
    token: inputs.token,
    version: toolVersion,
  });
  const catalogue = catalogueOf(readRegistry(tree, []).registry);
  const dependents = new Map([...catalogue.ids()].map((id) => [id, catalogue.dependentsOf(id)]));
  const request = { run: Number(runner.runId), artifact: inputs.artifact, count };
  const sweep = await takeSweep(request, { source: github, tree, dependents }).catch((error: unknown) => {
    if (error instanceof DeliveryFailure) return error;
    throw error;
  });
  if (sweep instanceof Error) {
    const needs = sweep.needs === undefined ? "" : `; the token lacks ${sweep.needs}`;
    runner.fail(visible(`The reports of the parts could not be read: ${sweep.message}${needs}`));
    runner.exit(exitCodes.incomplete);
    return;
  }
  for (const sentence of sweep.refused) runner.warn(visible(sentence));
  const { report } = sweep;
  if (!report) {
    runner.output("verdict", "incomplete");
    runner.fail("No part of the sweep gave a report, so nothing is known.");
    runner.exit(exitCodes.incomplete);
    return;
  }
  const json = reportJson(report);
  const digest = sha256(json);
  if (inputs.summary) runner.summary(renderMarkdown(report, { maxBytes: SUMMARY_BYTES, digest }));
  if (inputs["json-file"] !== "") runner.output("json-file", runner.write(inputs["json-file"], json, "json-file"));
  if (inputs["html-file"] !== "")
    runner.output(
      "html-file",
      runner.write(inputs["html-file"], renderHtml(report, { digest, sha256, lineAt: () => undefined }), "html-file"),
    );
  runner.output("verdict", report.verdict);
  runner.output("report-digest", digest);
  runner.output("affected", JSON.stringify(sweep.affected.map(({ name }) => name)));
  await keepSweepIssues(sweep, inputs, github, runner);
  if (report.verdict === "pass") return;
  runner.fail(
    `${report.verdict}: ${report.blockers
      .slice(0, 3)
      .map(({ what, next }) => `${what}: ${next}`)
      .join(". ")}`,
  );
  runner.exit(exitCodeOf(report.verdict));
});
