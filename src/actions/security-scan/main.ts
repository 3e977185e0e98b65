import { join, relative } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { scanRules } from "../../core/security/selection.ts";
import { toolVersion } from "../../core/tool.gen.ts";
import { clockDay } from "../../platform/clock.ts";
import { digestOfFiles, sha256 } from "../../platform/digest.ts";
import { eventCommits, eventPull } from "../../platform/event.ts";
import { fetchChange, hasChange } from "../../platform/git/fetch.ts";
import { headCommit } from "../../platform/git/repository.ts";
import { programDigest } from "../../platform/program-digest.ts";
import { resultStore } from "../../platform/result-store.ts";
import { runner } from "../../platform/runner.ts";
import { sharedCache } from "../../platform/shared-cache.ts";
import { supplyOf } from "../../platform/supply.ts";
import { syntaxPort } from "../../platform/syntax/syntax.ts";
import { insideWorkspace } from "../../platform/workspace/inside-workspace.ts";
import { workspaceAt } from "../../platform/workspace/workspace.ts";
import { renderSarif } from "../../report/sarif.ts";
import { ruleList } from "../../rules/list.gen.ts";
import { visible } from "../../report/escape.ts";
import { type Inputs, parseInputs } from "../contract.ts";
import { dayOf } from "../day.ts";
import { occasionOf } from "../delivery/occasion.ts";
import { publish } from "../delivery/publish.ts";
import { reportName } from "../delivery/wishes.ts";
import { enter } from "../door.ts";
import { loadEngine } from "../engine.ts";
import { deliver } from "../validate-gpack/deliver.ts";
import { validate } from "../validate-gpack/run.ts";
import { contract } from "./contract.ts";
import { type Keeping, sharedAdvisories, sharedResults } from "./kept-results.ts";
import { sharded } from "./sharded.ts";
import { scanRequest } from "./request.ts";

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  runner.mask(inputs.token);
  const event = eventCommits(runner.eventName, runner.eventPath);
  const rules = scanRules(ruleList, inputs.rules, inputs.persona);
  const request = {
    ...scanRequest(inputs, rules, event),
    today: dayOf(inputs.today, clockDay),
    advisories: inputs.advisories.map((path) => insideWorkspace(runner.workspace, path, "advisories")),
  };
  const name = reportName(inputs["report-name"]);
  const directory = insideWorkspace(runner.workspace, inputs.path);
  const prefix = relative(runner.workspace, directory);

  const { base, head = "HEAD" } = request;
  const isHere = base === undefined || (await hasChange(directory, base, head));
  const remote = { url: runner.repositoryUrl, token: inputs.token, temporary: runner.temporary };
  const elsewhere = isHere ? undefined : { directory: await fetchChange(remote, base, head), prefix };
  const workspace = sharded(workspaceAt(directory, elsewhere), inputs.shard, sha256);
  const kept = await keptResults(inputs, [inputs.shard, inputs.path, inputs.persona]);
  const advisories = inputs.cache === "shared" ? await keptAdvisories(inputs.advisories) : undefined;
  const ports = {
    workspace,
    ruleList,
    engine: loadEngine,
    syntax: syntaxPort(),
    sha256,
    version: toolVersion,
    supply: supplyOf,
    ...(kept?.store ? { results: kept.store } : {}),
  };
  const validated = await validate(request, ports);
  await kept?.keep();
  await advisories?.keep();
  const place = { repository: runner.repositoryUrl, commit: runner.commit, prefix };
  deliver(validated, inputs, runner, place, sha256);

  const { report, digest } = validated;
  const occasion = occasionOf(report.subject, {
    sha: runner.commit,
    ref: runner.ref,
    pull: eventPull(runner.eventName, runner.eventPath),
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
      sarif: (options) =>
        renderSarif(report, {
          ...options,
          rules: validated.rules,
          prefix,
          // Of parts with one category the last would take the place of all others.
          ...(inputs.shard === "" ? {} : { category: `security-scan/registry/shard-${inputs.shard.split("/", 1)[0]}` }),
        }),
      isVerdict: true,
      hasSummary: inputs.summary,
      token: inputs.token,
    },
    {
      checkRun: inputs["check-run"],
      comment: inputs.comment,
      suggestions: "false",
      codeScanning: inputs["sarif-upload"],
    },
    runner,
  );
});

/**
 * Where results are kept, and what is to be done with them in the end.
 * @param parts what tells the results of one scan from those of another in the same registry
 */
async function keptResults(
  { cache, "cache-file": file }: Inputs<typeof contract>,
  parts: readonly string[],
): Promise<Awaited<ReturnType<typeof sharedResults>> | undefined> {
  if (cache === "off")
    return file === ""
      ? undefined
      : {
          store: resultStore(insideWorkspace(runner.workspace, file, "cache-file"), "cache-file"),
          keep: () => Promise.resolve(),
        };
  if (file !== "")
    throw new InputError("cache-file", "cache-file names where results are kept; leave it out, or cache");
  // Not in the workspace: a registry could have a file of that name.
  const directory = join(runner.temporary, "gpack-results");
  const path = join(directory, "results.json");
  const prefix = `gpack-results-${programDigest().slice(0, 16)}-${sha256(JSON.stringify(parts)).slice(0, 16)}-`;
  return sharedResults(
    runner.eventName,
    { ...sharedCache({ directory }, prefix), digest: () => digestOfFiles(path) },
    resultStore(path, "cache"),
    (text) => runner.info(visible(text)),
  );
}

/** Advisories of earlier runs, for those that are not there. */
function keptAdvisories(paths: readonly string[]): Promise<Keeping> {
  const files = paths.map((path) => {
    const place = insideWorkspace(runner.workspace, path, "advisories");
    const prefix = `gpack-advisories-${sha256(path).slice(0, 16)}-`;
    return { path, ...sharedCache({ directory: place }, prefix), digest: () => digestOfFiles(place) };
  });
  return sharedAdvisories(runner.eventName, files, (text) => runner.info(visible(text)));
}
