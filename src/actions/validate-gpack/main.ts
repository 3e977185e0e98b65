import { relative } from "node:path";
import { toolVersion } from "../../core/tool.gen.ts";
import { clockDay } from "../../platform/clock.ts";
import { sha256 } from "../../platform/digest.ts";
import { eventAuthor, eventCommits, eventPull } from "../../platform/event.ts";
import { fetchOthers } from "../../platform/git/fetch-others.ts";
import { fetchChange, hasChange } from "../../platform/git/fetch.ts";
import { headCommit } from "../../platform/git/repository.ts";
import { runner } from "../../platform/runner.ts";
import { syntaxPort } from "../../platform/syntax/syntax.ts";
import { insideWorkspace } from "../../platform/workspace/inside-workspace.ts";
import { workspaceAt } from "../../platform/workspace/workspace.ts";
import { renderSarif } from "../../report/sarif.ts";
import { ruleList } from "../../rules/list.gen.ts";
import { parseInputs } from "../contract.ts";
import { dayOf } from "../day.ts";
import { occasionOf } from "../delivery/occasion.ts";
import { publish } from "../delivery/publish.ts";
import { reportName } from "../delivery/wishes.ts";
import { enter } from "../door.ts";
import { loadEngine } from "../engine.ts";
import { peopleOnGitHub } from "../people-on-github.ts";
import { contract } from "./contract.ts";
import { deliver } from "./deliver.ts";
import { otherPulls } from "./other-pulls.ts";
import type { ValidatePorts } from "./ports.ts";
import { requestOf } from "./request.ts";
import { validate } from "./run.ts";

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  runner.mask(inputs.token);
  const event = eventCommits(runner.eventName, runner.eventPath);
  const author = eventAuthor(runner.eventName, runner.eventPath);
  const request = { ...requestOf(inputs, event, author), today: dayOf(inputs.today, clockDay) };
  const name = reportName(inputs["report-name"]);
  const directory = insideWorkspace(runner.workspace, inputs.path);
  const prefix = relative(runner.workspace, directory);

  const { base, head = "HEAD" } = request;
  const isHere = base === undefined || (await hasChange(directory, base, head));
  const remote = { url: runner.repositoryUrl, token: inputs.token, temporary: runner.temporary };
  let elsewhere = isHere ? undefined : { directory: await fetchChange(remote, base, head), prefix };

  const pull = eventPull(runner.eventName, runner.eventPath);
  const isAsked = inputs["open-pull-requests"] && pull !== undefined && base !== undefined && base === event.base;
  const others = isAsked
    ? await otherPulls(pull.number, {
        openPulls: async () => {
          const { openGitHub } = await import("../../platform/github/github.ts");
          const { apiUrl: api, repository } = runner;
          return (await openGitHub({ api, repository, token: inputs.token, version: toolVersion })).openPulls();
        },
        fetch: async (heads) => {
          elsewhere ??= { directory: await fetchChange(remote, base, head), prefix };
          return await fetchOthers(remote, elsewhere.directory, base, heads, request.indexes);
        },
        info: runner.info,
      })
    : [];

  const workspace = workspaceAt(directory, elsewhere);
  const { apiUrl, repository } = runner;
  const people = peopleOnGitHub({ apiUrl, repository, token: inputs.token, pull: pull?.number });
  const ports: ValidatePorts = {
    workspace,
    ruleList,
    engine: loadEngine,
    syntax: syntaxPort(),
    sha256,
    version: toolVersion,
    // Most changes publish nothing of other repositories.
    sources: async (...asked) =>
      (await import("../../platform/sources/git-sources.ts")).gitSources(runner.temporary)(...asked),
    ...(people ? { people } : {}),
  };
  const validated = await validate({ ...request, others }, ports);
  const place = { repository: runner.repositoryUrl, commit: runner.commit, prefix };
  deliver(validated, inputs, runner, place, sha256);

  const { report, digest } = validated;
  const occasion = occasionOf(report.subject, {
    sha: runner.commit,
    ref: runner.ref,
    pull,
    // Of a commit that was named, too, it is known which one the report is of.
    workspaceCommit: headCommit(directory, request.head),
  });
  await publish(
    {
      report,
      digest,
      name,
      prefix,
      occasion,
      sha256,
      sarif: (options) => renderSarif(report, { ...options, rules: validated.rules, prefix }),
      isVerdict: true,
      hasSummary: inputs.summary,
      token: inputs.token,
    },
    {
      checkRun: inputs["check-run"],
      comment: inputs.comment,
      suggestions: inputs.suggestions,
      codeScanning: inputs["sarif-upload"],
    },
    runner,
  );
});
