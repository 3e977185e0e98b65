import { relative } from "node:path";
import { toolVersion } from "../../core/tool.gen.ts";
import { clockDay } from "../../platform/clock.ts";
import { sha256 } from "../../platform/digest.ts";
import { eventCommits } from "../../platform/event.ts";
import { fetchChange, hasChange } from "../../platform/git/fetch.ts";
import { runner } from "../../platform/runner.ts";
import { syntaxPort } from "../../platform/syntax/syntax.ts";
import { insideWorkspace, workspaceAt } from "../../platform/workspace.ts";
import { ruleList } from "../../rules/list.gen.ts";
import { parseInputs } from "../contract.ts";
import { dayOf } from "../day.ts";
import { enter } from "../door.ts";
import { loadEngine } from "../engine.ts";
import { contract } from "./contract.ts";
import { deliver } from "./deliver.ts";
import { requestOf, validate } from "./run.ts";

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  runner.mask(inputs.token);
  const event = eventCommits(runner.eventName, runner.eventPath);
  const request = { ...requestOf(inputs, event), today: dayOf(inputs.today, clockDay) };
  const directory = insideWorkspace(runner.workspace, inputs.path);
  const prefix = relative(runner.workspace, directory);

  const { base, head = "HEAD" } = request;
  const isHere = base === undefined || (await hasChange(directory, base, head));
  const remote = { url: runner.repositoryUrl, token: inputs.token, temporary: runner.temporary };
  const elsewhere = isHere ? undefined : { directory: await fetchChange(remote, base, head), prefix };

  const workspace = workspaceAt(directory, elsewhere);
  const ports = { workspace, ruleList, engine: loadEngine, syntax: syntaxPort(), sha256, version: toolVersion };
  const place = { repository: runner.repositoryUrl, commit: runner.commit, prefix };
  deliver(await validate(request, ports), inputs, runner, place, sha256);
});
