import { DeliveryFailure } from "../../core/delivery/failure.ts";
import type { GitHubClient, RepositoryName } from "./client.ts";
import type { PullRequest } from "./pulls.ts";

/** A workflow run, as GitHub tells of it. */
export interface WorkflowRun {
  readonly id: number;
  /** `owner/name` of the repository that it ran in. */
  readonly repository: string;
  readonly event: string;
  /** The path of the workflow file. */
  readonly path: string;
  readonly isCompleted: boolean;
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name`; `undefined` when the fork was deleted. */
  readonly headRepository: string | undefined;
}

/** A pull request and where it wants to go. */
export interface OpenPull extends PullRequest {
  readonly baseBranch: string;
}

export async function workflowRun(
  { rest }: GitHubClient,
  repository: RepositoryName,
  id: number,
): Promise<WorkflowRun> {
  const { data } = await rest.actions.getWorkflowRun({ ...repository, run_id: id });
  // A fork that was deleted has none, whatever the description says.
  const head: { readonly full_name: string } | null = data.head_repository;
  return {
    id,
    repository: data.repository.full_name,
    event: data.event,
    path: data.path.split("@", 1)[0] ?? "",
    isCompleted: data.status === "completed",
    head: data.head_sha,
    headBranch: data.head_branch ?? "",
    headRepository: head?.full_name,
  };
}

/**
 * Pull requests of this repository whose head is the branch of a run. The branch is only where to look: whether one
 * has the head of the run is for the caller to compare.
 */
export async function pullsOfRun(
  { rest }: GitHubClient,
  repository: RepositoryName,
  { head, headBranch, headRepository = "" }: WorkflowRun,
): Promise<readonly OpenPull[]> {
  const [owner = "", repo = ""] = headRepository.split("/");
  if (owner === "" || repo === "" || headBranch === "") return [];
  const { data: ofBranch } = await rest.pulls.list({
    ...repository,
    state: "open",
    head: `${owner}:${headBranch}`,
    per_page: 100,
  });
  const found = ofBranch.some((pull) => pull.head.sha === head) ? ofBranch : await ofCommit();
  return found.map((pull) => ({
    number: pull.number,
    head: pull.head.sha,
    base: pull.base.sha,
    baseBranch: pull.base.ref,
    isOpen: pull.state === "open",
  }));

  /** Only the repository that a commit was pushed to knows of its pull requests, which may belong to others. */
  async function ofCommit() {
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: head,
      per_page: 100,
    });
    const name = `${repository.owner}/${repository.repo}`.toLowerCase();
    return data.filter((pull) => pull.base.repo.full_name.toLowerCase() === name);
  }
}

/** Whether a branch has a commit. */
export async function isOnBranch(
  { rest }: GitHubClient,
  repository: RepositoryName,
  commit: string,
  branch: string,
): Promise<boolean> {
  try {
    const { data } = await rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${commit}...${branch}`,
      per_page: 1,
    });
    return data.status === "ahead" || data.status === "identical";
  } catch (error) {
    if (error instanceof DeliveryFailure && error.kind === "refused") return false;
    throw error;
  }
}
