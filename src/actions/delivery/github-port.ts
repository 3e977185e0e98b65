import type { Hunk } from "../../core/review/hunks.ts";
import type { CheckRunReport } from "../../report/check-run.ts";
import type { Comment } from "../../report/comment.ts";
import type { SuggestionComment } from "../../report/suggestion.ts";

/** What is made of a report on GitHub; each promise may be rejected with a `DeliveryFailure`. */
export interface GitHubPort {
  /** The pull request as it is now. */
  readonly pull: (number: number) => Promise<{ readonly head: string; readonly isOpen: boolean }>;
  /** The one check run of a name on a commit. */
  readonly putCheckRun: (content: CheckRunReport & CheckRunIdentity) => Promise<{
    readonly outcome: "created" | "updated" | "unchanged";
    readonly url: string;
    readonly outdated: number;
  }>;
  /** The one comment with a marker. `isCurrent` is asked right before each write. */
  readonly putComment: (
    comment: Comment & { readonly pull: number },
    isCurrent: () => Promise<boolean>,
  ) => Promise<{
    readonly outcome: "created" | "updated" | "unchanged" | "none" | "stale";
    readonly url: string | undefined;
  }>;
  /** What the diff of a pull request shows of its head, by path. */
  readonly shownLines: (pull: number) => Promise<ReadonlyMap<string, readonly Hunk[]>>;
  /** Comments on lines that stand there once each. */
  readonly putReview: (
    review: Review,
    isCurrent: () => Promise<boolean>,
  ) => Promise<{
    readonly made: number;
    readonly standing: number;
    readonly isStale: boolean;
    readonly url: string | undefined;
  }>;
  readonly uploadSarif: (upload: SarifUpload) => Promise<{ readonly isRead: boolean; readonly maxResults: number }>;
}

/** Comments on lines of the head, made together. */
export interface Review {
  readonly pull: number;
  readonly head: string;
  readonly body: string;
  readonly comments: readonly SuggestionComment[];
}

/** A file for code scanning; it is written again with fewer results when it is too large. */
export interface SarifUpload {
  readonly sha: string;
  readonly ref: string;
  readonly render: (maxResults: number) => string;
  readonly maxResults: number;
}

/** What a check run is found by, and where it leads. */
export interface CheckRunIdentity {
  readonly name: string;
  readonly headSha: string;
  /** `sha256:` and the digest of the report. */
  readonly externalId: string;
  readonly detailsUrl: string;
}
