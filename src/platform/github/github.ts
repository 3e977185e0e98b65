import type { Hunk } from "../../core/review/hunks.ts";
import { type Fetch } from "./bounded-fetch.ts";
import { type CheckRunContent, type CheckRunDelivered, putCheckRun } from "./check-runs.ts";
import { connect } from "./client.ts";
import { type SarifDelivered, type SarifUpload, uploadSarif } from "./code-scanning.ts";
import { type CommentDelivered, type StickyComment, putComment } from "./comments.ts";
import { type Clock, type Patience, createWaits, defaultPatience, systemClock } from "./patience.ts";
import { type PullRequest, pullRequest, shownLines } from "./pulls.ts";
import { type Review, type ReviewDelivered, putReview } from "./reviews.ts";

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
  readonly fetch?: Fetch;
}

/** What can be done with a repository on GitHub. Promises are rejected with a `DeliveryFailure`. */
export interface GitHub {
  pull(number: number): Promise<PullRequest>;
  putCheckRun(content: CheckRunContent): Promise<CheckRunDelivered>;
  putComment(comment: StickyComment, isCurrent: () => Promise<boolean>): Promise<CommentDelivered>;
  shownLines(number: number): Promise<ReadonlyMap<string, readonly Hunk[]>>;
  putReview(review: Review, isCurrent: () => Promise<boolean>): Promise<ReviewDelivered>;
  uploadSarif(upload: SarifUpload): Promise<SarifDelivered>;
}

/** Opens a repository. Nothing is asked until something is done; all that is done shares one limit of waiting. */
export function openGitHub(address: GitHubAddress): GitHub {
  const { api, token, version, patience = defaultPatience, clock = systemClock, fetch = globalThis.fetch } = address;
  const [owner = "", repo = ""] = address.repository.split("/");
  const name = { owner, repo };
  const client = connect({ api, token, version, fetch, waits: createWaits(patience, clock) });
  return {
    pull: (number) => pullRequest(client, name, number),
    putCheckRun: (content) => putCheckRun(client, name, content),
    putComment: (comment, isCurrent) => putComment(client, name, comment, isCurrent),
    shownLines: (number) => shownLines(client, name, number),
    putReview: (review, isCurrent) => putReview(client, name, review, isCurrent),
    uploadSarif: (upload) => uploadSarif(client, name, upload),
  };
}
