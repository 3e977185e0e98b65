import type { CheckRunReport } from "../../report/check-run.ts";
import type { Comment } from "../../report/comment.ts";

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
}

/** What a check run is found by, and where it leads. */
export interface CheckRunIdentity {
  readonly name: string;
  readonly headSha: string;
  /** `sha256:` and the digest of the report. */
  readonly externalId: string;
  readonly detailsUrl: string;
}
