import { Refused, notFound } from "../answer.ts";
import { type Call, type Handler, page, repositoryOf } from "../call.ts";
import type { Artifact, Repository } from "../world.ts";

/** Workflow runs and what they left behind. */
export const actions: Readonly<Record<string, Handler>> = {
  "actions/get-workflow-run"(call) {
    const repository = repositoryOf(call);
    const run = repository.runs.find(({ id }) => id === Number(call.path["run_id"]));
    if (!run) throw notFound();
    const url = `${call.api}/repos/${repository.fullName}/actions/runs/${run.id}`;
    return {
      status: 200,
      body: {
        id: run.id,
        name: run.name,
        path: run.path,
        event: run.event,
        head_sha: run.headSha,
        head_branch: run.headBranch,
        status: run.status,
        conclusion: run.conclusion,
        url,
        html_url: `https://github.invalid/${repository.fullName}/actions/runs/${run.id}`,
        artifacts_url: `${url}/artifacts`,
        // What GitHub gives for forks; nothing should rely on more.
        pull_requests: [],
        repository: summary(call, repository),
        head_repository: summary(call, run.headRepository),
      },
    };
  },
  "actions/list-workflow-run-artifacts"(call) {
    const repository = repositoryOf(call);
    const run = Number(call.path["run_id"]);
    const name = call.query.get("name");
    const all = repository.artifacts.filter((one) => one.run === run && (name === null || one.name === name));
    return page(call, `/repos/${repository.fullName}/actions/runs/${run}/artifacts`, all, (some) => ({
      total_count: all.length,
      artifacts: some.map((one) => shown(call, repository, one)),
    }));
  },
  "actions/get-artifact": (call) => ({ status: 200, body: shown(call, repositoryOf(call), artifactOf(call)) }),
  "actions/download-artifact"(call) {
    const artifact = artifactOf(call);
    if (call.path["archive_format"] !== "zip") throw notFound();
    if (artifact.isExpired) throw new Refused(410, "Artifact has expired");
    return { status: 302, headers: { location: `${call.storage}/artifacts/${artifact.id}.zip?sig=signed` } };
  },
};

function artifactOf(call: Call): Artifact {
  const artifact = repositoryOf(call).artifacts.find(({ id }) => id === Number(call.path["artifact_id"]));
  if (!artifact) throw notFound();
  return artifact;
}

function shown(call: Call, repository: Repository, { id, run: number, name, zip, isExpired }: Artifact) {
  const run = repository.runs.find((one) => one.id === number);
  const url = `${call.api}/repos/${repository.fullName}/actions/artifacts/${id}`;
  const origin = run && {
    id: number,
    repository_id: repository.id,
    head_repository_id: run.headRepository.id,
    head_branch: run.headBranch,
    head_sha: run.headSha,
  };
  return {
    id,
    name,
    size_in_bytes: zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired,
    ...(origin ? { workflow_run: origin } : {}),
  };
}

function summary({ api }: Call, { id, fullName }: Repository) {
  const [owner = "", name = ""] = fullName.split("/");
  return { id, name, full_name: fullName, url: `${api}/repos/${fullName}`, owner: { login: owner } };
}
