import { relative } from "node:path";
import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { toolVersion } from "../../core/tool.gen.ts";
import { sha256 } from "../../platform/digest.ts";
import { eventRun } from "../../platform/event.ts";
import { openGitHub } from "../../platform/github/github.ts";
import { runner } from "../../platform/runner.ts";
import { insideWorkspace } from "../../platform/workspace/inside-workspace.ts";
import { ruleList } from "../../rules/list.gen.ts";
import { parseInputs } from "../contract.ts";
import { reportName } from "../delivery/wishes.ts";
import { enter } from "../door.ts";
import { contract } from "./contract.ts";
import { show } from "./show.ts";
import { requestOf, takeReport } from "./run.ts";

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  runner.mask(inputs.token);
  const name = reportName(inputs["report-name"]);
  const prefix = relative(runner.workspace, insideWorkspace(runner.workspace, inputs.path));
  const { apiUrl: api, repository } = runner;
  const request = requestOf(inputs, eventRun(runner.eventName, runner.eventPath), repository);
  const take = async () => {
    const source = await openGitHub({ api, repository, token: inputs.token, version: toolVersion });
    return takeReport(request, { source, sha256 });
  };
  const taken = await take().catch((error: unknown) => {
    if (error instanceof DeliveryFailure) return error;
    throw error;
  });
  await show(taken, inputs, { name, prefix, rules: ruleList, sha256 }, runner);
});
