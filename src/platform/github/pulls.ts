import { type Hunk, hunksOf } from "../../core/review/hunks.ts";
import type { GitHubClient, RepositoryName } from "./client.ts";

/** A pull request, as far as a report is about it. */
export interface PullRequest {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly isOpen: boolean;
}

/** The pull request of a number, as it is now. */
export async function pullRequest(
  { rest }: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<PullRequest> {
  const { data } = await rest.pulls.get({ ...repository, pull_number: number });
  return { number, head: data.head.sha, base: data.base.sha, isOpen: data.state === "open" };
}

/** A pull request that is open, and where it wants to go. */
export interface ListedPull {
  readonly number: number;
  readonly head: string;
  readonly baseBranch: string;
}

/** Open pull requests that are looked at: those that moved last. */
const MAX_OPEN = 100;

/** The pull requests that are open, the last moved first. */
export async function openPulls({ rest }: GitHubClient, repository: RepositoryName): Promise<readonly ListedPull[]> {
  const wanted = { state: "open", sort: "updated", direction: "desc", per_page: MAX_OPEN } as const;
  const { data } = await rest.pulls.list({ ...repository, ...wanted });
  return data.map(({ number, head, base }) => ({ number, head: head.sha, baseBranch: base.ref }));
}

/** What the diff of a pull request shows of the head, by path: where a review comment may stand. */
export async function shownLines(
  { rest }: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const files = await rest.paginate(rest.pulls.listFiles, { ...repository, pull_number: number, per_page: 100 });
  return new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch ?? "")]));
}
