import type { Report } from "../../core/report.ts";
import { type Link, blobLinks } from "../../report/link.ts";
import type { GitHubPort } from "./github-port.ts";
import type { Occasion } from "./occasion.ts";

/** A report and what belongs to it. */
export interface Delivery {
  readonly report: Report;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  readonly name: string;
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
  /** The report as SARIF. */
  readonly sarif: (options: { readonly category: string; readonly maxResults: number }) => string;
  readonly sha256: (text: string) => string;
  /** The pages of the repository, and of the workflow run. */
  readonly repositoryUrl: string;
  readonly runUrl: string;
  /** Whether the report was computed in this run, from git objects. One that was handed over is evidence. */
  readonly isVerdict: boolean;
}

/** `done`, or nothing had to be done; `impossible` the token may not, or there is nothing to deliver to; `failed`. */
export type Outcome = "done" | "unneeded" | "impossible" | "failed";

/** How a delivery went. */
export interface Told {
  readonly outcome: Outcome;
  /** What was done, or why not. */
  readonly sentence: string;
  readonly url?: string | undefined;
}

/** Delivers to one place; rejected with a `DeliveryFailure`. */
export type Part = (delivery: Delivery, occasion: Occasion, open: () => Promise<GitHubPort>) => Promise<Told>;

/** Nothing could be delivered, and that is nobody's fault. */
export function impossible(sentence: string): Told {
  return { outcome: "impossible", sentence };
}

/** Whether a commit is still the head of an open pull request. */
export function stillHead(github: Pick<GitHubPort, "pull">, pull: number, commit: string): () => Promise<boolean> {
  return async () => {
    const { head, isOpen } = await github.pull(pull);
    return isOpen && head === commit;
  };
}

/**
 * Whether evidence would come too late for its pull request. A verdict holds for its commit whatever is pushed since,
 * so where it is written to the commit nothing is asked, and no right to read pull requests is needed.
 */
export async function isLateEvidence(
  { isVerdict }: Delivery,
  { pull, sha }: Occasion,
  github: GitHubPort,
): Promise<boolean> {
  return !isVerdict && pull !== undefined && !(await stillHead(github, pull, sha)());
}

export const MOVED_ON = impossible("the pull request has moved on or is closed");

/** Places are shown at the commit of the report: a branch would move. */
export function linksAt({ repositoryUrl, prefix }: Delivery, commit: string): Link {
  return blobLinks({ repository: repositoryUrl, commit, prefix });
}
