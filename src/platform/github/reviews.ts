import { own, text } from "../../core/document.ts";
import { type GitHubClient, type RepositoryName, retryUnclear } from "./client.ts";
import { AUTHORSHIP, listOfPull, nodesOf } from "./pages.ts";

/** A comment on lines of the head of a pull request. */
export interface LineComment {
  /** The first line of the body: hidden, and the same for the same thing. */
  readonly marker: string;
  readonly path: string;
  /** First and last line, from 1; the diff of the pull request shows both in one hunk. */
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

/** Comments on lines that are made together. */
export interface Review {
  readonly pull: number;
  readonly head: string;
  /** What is said once, above the comments. */
  readonly body: string;
  readonly comments: readonly LineComment[];
}

/** What became of the comments. */
export interface ReviewDelivered {
  readonly made: number;
  /** Stand there already, or were resolved by somebody. */
  readonly standing: number;
  readonly isStale: boolean;
  readonly url: string | undefined;
}

/**
 * Makes comments on lines, all in one review, without those that stand there already. One that somebody resolved is
 * not made again; one on lines that changed since is.
 */
export async function putReview(
  client: GitHubClient,
  repository: RepositoryName,
  review: Review,
  isCurrent: () => Promise<boolean>,
): Promise<ReviewDelivered> {
  const { rest, waits } = client;
  for (let attempt = 1; ; attempt += 1) {
    const known = await standingMarkers(client, repository, review.pull);
    const missing = review.comments.filter(({ marker }) => !known.has(marker));
    const standing = review.comments.length - missing.length;
    if (missing.length === 0) {
      // After an answer that was lost, all of them stand there: this run made them.
      const made = attempt === 1 ? 0 : standing;
      return { made, standing: standing - made, isStale: false, url: undefined };
    }
    if (!(await isCurrent())) return { made: 0, standing, isStale: true, url: undefined };
    try {
      const { data } = await rest.pulls.createReview({
        ...repository,
        pull_number: review.pull,
        commit_id: review.head,
        event: "COMMENT",
        body: review.body,
        comments: missing.map(({ path, first, last, body }) => ({
          path,
          body,
          side: "RIGHT",
          line: last,
          ...(first < last ? { start_line: first, start_side: "RIGHT" } : {}),
        })),
      });
      return { made: missing.length, standing, isStale: false, url: data.html_url };
    } catch (error) {
      await retryUnclear(waits, error, attempt);
    }
  }
}

/** The markers of comments of this account that are on lines as they are, or that somebody has dealt with. */
async function standingMarkers(
  client: GitHubClient,
  repository: RepositoryName,
  pull: number,
): Promise<ReadonlySet<string>> {
  const wanted = `isResolved isOutdated comments(first: 1) { nodes { body ${AUTHORSHIP} } }`;
  const { nodes: threads, isOurs } = await listOfPull(client, repository, pull, "reviewThreads", wanted);
  const markers = threads.flatMap((thread) => {
    if (own(thread, "isOutdated") === true && own(thread, "isResolved") !== true) return [];
    const [first] = nodesOf(own(thread, "comments"));
    const body = text(first, "body") ?? "";
    return isOurs(first) ? [body.split(/\r?\n/, 1)[0] ?? ""] : [];
  });
  return new Set(markers);
}
