import { Refused, invalid, notFound } from "../answer.ts";
import { type Call, type Handler, page, repositoryOf } from "../call.ts";
import type { Annotation, CheckRun } from "../world.ts";

interface Body {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

/** Check runs. Annotations are appended by every update and never removed, as on GitHub. */
export const checks: Readonly<Record<string, Handler>> = {
  "checks/create"(call) {
    const body = call.body as Body;
    const { store, checkRuns } = repositoryOf(call);
    const { app } = call.identity;
    const sha = body.head_sha ?? "";
    if (!app || !/^[0-9a-f]{40}$/.test(sha) || store.commit(sha) !== sha) {
      throw invalid("CheckRun", "head_sha", "invalid", `No commit found for SHA: ${sha}`);
    }
    const run: CheckRun = {
      id: call.world.nextId(),
      headSha: sha,
      app,
      isOfJob: false,
      name: body.name ?? "",
      externalId: "",
      status: "queued",
      conclusion: null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
    };
    apply(run, body);
    checkRuns.push(run);
    return { status: 201, body: shown(call, run) };
  },
  "checks/update"(call) {
    const run = runOf(call);
    const { app } = call.identity;
    if (run.app.id !== app?.id) {
      const id = `\`${run.app.id}\``;
      throw new Refused(
        403,
        `Invalid app_id ${id} - check run can only be modified by the GitHub App that created it.`,
      );
    }
    // Since March 2025 nothing may change what the runner made for a job; GitHub's words for it are not documented.
    if (run.isOfJob) throw new Refused(403, "The status of a check run of GitHub Actions cannot be modified.");
    apply(run, call.body as Body);
    return { status: 200, body: shown(call, run) };
  },
  "checks/get": (call) => ({ status: 200, body: shown(call, runOf(call)) }),
  "checks/list-for-ref"(call) {
    const { store, checkRuns, fullName } = repositoryOf(call);
    const { query } = call;
    const sha = store.commit(call.path["ref"] ?? "");
    if (sha === undefined) throw new Refused(422, `No commit found for SHA: ${call.path["ref"]}`);
    const asked = checkRuns.filter(
      (run) =>
        run.headSha === sha &&
        (query.get("check_name") ?? run.name) === run.name &&
        (query.get("status") ?? run.status) === run.status &&
        (query.get("app_id") ?? String(run.app.id)) === String(run.app.id),
    );
    const newest = new Map(asked.map((run) => [`${run.app.id} ${run.name}`, run]));
    const listed = (query.get("filter") === "all" ? asked : [...newest.values()]).toSorted((a, b) => b.id - a.id);
    return page(call, `/repos/${fullName}/commits/${call.path["ref"]}/check-runs`, listed, (runs) => ({
      total_count: listed.length,
      check_runs: runs.map((run) => shown(call, run)),
    }));
  },
  "checks/list-annotations"(call) {
    const { annotations, id } = runOf(call);
    const route = `/repos/${repositoryOf(call).fullName}/check-runs/${id}/annotations`;
    const blank = { start_column: null, end_column: null, title: null, raw_details: null, blob_href: "" };
    return page(call, route, annotations, (some) => some.map((one) => ({ ...blank, ...one })));
  },
};

function apply(run: CheckRun, { name, external_id, status, conclusion, output }: Body): void {
  run.name = name ?? run.name;
  run.externalId = external_id ?? run.externalId;
  run.status = conclusion === undefined ? (status ?? run.status) : "completed";
  run.conclusion = conclusion ?? run.conclusion;
  if (!output) return;
  run.title = output.title ?? run.title;
  run.summary = output.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
}

function runOf(call: Call): CheckRun {
  const run = repositoryOf(call).checkRuns.find(({ id }) => id === Number(call.path["check_run_id"]));
  if (!run) throw notFound();
  return run;
}

function shown(call: Call, run: CheckRun) {
  const { fullName } = repositoryOf(call);
  const url = `${call.api}/repos/${fullName}/check-runs/${run.id}`;
  return {
    id: run.id,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `https://github.invalid/${fullName}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    name: run.name,
    app: { id: run.app.id, slug: run.app.slug },
    pull_requests: [],
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
  };
}
