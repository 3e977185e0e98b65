import type { TeamName } from "../../core/ownership/standing.ts";
import type { Hunk } from "../../core/review/hunks.ts";
import type { BranchSettings } from "../../core/workflow/branch-settings.ts";
import { branchSettings } from "./branch-settings.ts";
import { type CheckRunContent, type CheckRunDelivered, putCheckRun } from "./check-runs.ts";
import { connect } from "./client.ts";
import { type SarifDelivered, type SarifUpload, uploadSarif } from "./code-scanning.ts";
import { type CommentDelivered, type StickyComment, putComment } from "./comments.ts";
import { type IssuesDelivered, type IssueRules, type KeptIssue, keepIssues } from "./issues.ts";
import { type Clock, type Patience, createWaits, defaultPatience, systemClock } from "./patience.ts";
import { approversOf, isTeamMember } from "./people.ts";
import { type Environment, environmentFetch } from "./proxy.ts";
import { type ListedPull, type PullRequest, openPulls, pullRequest, shownLines } from "./pulls.ts";
import { type Review, type ReviewDelivered, putReview } from "./reviews.ts";

import { type RunArtifact, artifactsOf, downloadArtifact } from "./artifacts.ts";
import { type OpenPull, type WorkflowRun, isOnBranch, pullsOfRun, workflowRun } from "./workflow-runs.ts";
import { type Archive, type ArchiveLimits, readArchive } from "../zip.ts";

/** A repository on GitHub, and by which right it is asked. */
export interface GitHubAddress {
  /** GITHUB_API_URL: `https://api.github.com`, or that of an enterprise server. */
  readonly api: string;
  /** GITHUB_REPOSITORY: `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Of this program, for the log of the server. */
  readonly version: string;
  readonly patience?: Patience;
  readonly clock?: Clock;
  /** Names the proxy. Default: the environment of this process. */
  readonly environment?: Environment;
}

/** What can be done with a repository on GitHub. Promises are rejected with a `DeliveryFailure`. */
export interface GitHub {
  pull(number: number): Promise<PullRequest>;
  openPulls(): Promise<readonly ListedPull[]>;
  /** Whether a login belongs to a team; `undefined` when that cannot be told. */
  isTeamMember(team: TeamName, login: string): Promise<boolean | undefined>;
  /** The logins that approved a head of a pull request; `undefined` when that cannot be told. */
  approvers(number: number, head: string): Promise<readonly string[] | undefined>;
  putCheckRun(content: CheckRunContent): Promise<CheckRunDelivered>;
  putComment(comment: StickyComment, isCurrent: () => Promise<boolean>): Promise<CommentDelivered>;
  shownLines(number: number): Promise<ReadonlyMap<string, readonly Hunk[]>>;
  putReview(review: Review, isCurrent: () => Promise<boolean>): Promise<ReviewDelivered>;
  keepIssues(wanted: readonly KeptIssue[], how: IssueRules): Promise<IssuesDelivered>;
  uploadSarif(upload: SarifUpload): Promise<SarifDelivered>;
  workflowRun(id: number): Promise<WorkflowRun>;
  artifactsOf(run: number, name: string): Promise<readonly RunArtifact[]>;
  archive(artifact: number, maxBytes: number, limits: ArchiveLimits): Promise<Archive>;
  pullsOf(run: WorkflowRun): Promise<readonly OpenPull[]>;
  isOnBranch(commit: string, branch: string): Promise<boolean>;
  branchSettings(branch: string | undefined): Promise<BranchSettings>;
}

/**
 * Opens a repository, through the proxy of the environment. Nothing is asked until something is done; all that is done
 * shares one limit of waiting. Rejected with a `DeliveryFailure` when the environment names no proper proxy.
 */
export async function openGitHub(address: GitHubAddress): Promise<GitHub> {
  const { api, token, version, patience = defaultPatience, clock = systemClock } = address;
  const fetch = await environmentFetch(address.environment ?? process.env);
  const [owner = "", repo = ""] = address.repository.split("/");
  const name = { owner, repo };
  const client = connect({ api, token, version, fetch, waits: createWaits(patience, clock) });
  return {
    pull: (number) => pullRequest(client, name, number),
    openPulls: () => openPulls(client, name),
    isTeamMember: (team, login) => isTeamMember(client, team, login),
    approvers: (number, head) => approversOf(client, name, number, head),
    putCheckRun: (content) => putCheckRun(client, name, content),
    putComment: (comment, isCurrent) => putComment(client, name, comment, isCurrent),
    shownLines: (number) => shownLines(client, name, number),
    putReview: (review, isCurrent) => putReview(client, name, review, isCurrent),
    keepIssues: (wanted, how) => keepIssues(client, name, wanted, how),
    uploadSarif: (upload) => uploadSarif(client, name, upload),
    workflowRun: (id) => workflowRun(client, name, id),
    artifactsOf: (run, artifact) => artifactsOf(client, name, run, artifact),
    archive: async (artifact, maxBytes, limits) =>
      readArchive(await downloadArtifact(client, name, artifact, maxBytes, fetch), limits),
    pullsOf: (run) => pullsOfRun(client, name, run),
    isOnBranch: (commit, branch) => isOnBranch(client, name, commit, branch),
    branchSettings: (branch) => branchSettings(client, name, branch),
  };
}
