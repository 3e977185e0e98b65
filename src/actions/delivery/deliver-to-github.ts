import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { type Report, count } from "../../core/report.ts";
import { renderCheckRun } from "../../report/check-run.ts";
import { renderComment } from "../../report/comment.ts";
import { type Link, blobLinks } from "../../report/link.ts";
import type { GitHubPort } from "./github-port.ts";
import type { Occasion } from "./occasion.ts";
import type { Wish, Wishes } from "./wishes.ts";

/** A report and what belongs to it. */
export interface Delivery {
  readonly report: Report;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  readonly name: string;
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
  /** Where the report belongs; `undefined` when it is of no commit that is known. */
  readonly occasion: Occasion | undefined;
  /** The pages of the repository, and of the workflow run. */
  readonly repositoryUrl: string;
  readonly runUrl: string;
  /** Whether the report was computed in this run, from git objects. */
  readonly isVerdict: boolean;
}

/** `done`, or nothing had to be done; `impossible` the token may not, or there is nothing to deliver to; `failed`. */
export type Outcome = "done" | "unneeded" | "impossible" | "failed";

/** What became of one delivery. */
export interface Delivered {
  readonly what: string;
  readonly wish: Wish;
  readonly outcome: Outcome;
  /** What was done, or why not. */
  readonly sentence: string;
  readonly url: string;
}

type Told = Pick<Delivered, "outcome" | "sentence"> & { readonly url?: string | undefined };

/**
 * Shows a report where people look. Each delivery says how it went; none throws, and none changes the verdict: the
 * exit status is the gate. `open` connects to GitHub, when there is something to deliver.
 */
export async function deliverToGitHub(
  delivery: Delivery,
  wishes: Wishes,
  open: () => Promise<GitHubPort>,
): Promise<readonly Delivered[]> {
  const { occasion } = delivery;
  const parts: readonly (readonly [string, Wish, (occasion: Occasion) => Promise<Told>])[] = [
    ["check run", wishes.checkRun, (at) => checkRun(delivery, at, open)],
    ["comment", wishes.comment, (at) => comment(delivery, at, open)],
  ];
  const delivered: Delivered[] = [];
  for (const [what, wish, run] of parts) {
    if (wish === "false") continue;
    const told = occasion
      ? await run(occasion).catch(failureTold)
      : impossible("the report is of a workspace that is not at the commit of this run");
    delivered.push({ what, wish, ...told, url: told.url ?? "" });
  }
  return delivered;
}

/** Places are shown at the commit of the report: a branch would move. */
function linksAt({ repositoryUrl, prefix }: Delivery, commit: string): Link {
  return blobLinks({ repository: repositoryUrl, commit, prefix });
}

async function checkRun(delivery: Delivery, { sha }: Occasion, open: () => Promise<GitHubPort>): Promise<Told> {
  const { report, digest, name, prefix, isVerdict, runUrl } = delivery;
  const content = renderCheckRun(report, { digest, prefix, isVerdict, link: linksAt(delivery, sha) });
  const github = await open();
  const { outcome, url, outdated } = await github.putCheckRun({
    ...content,
    name: isVerdict ? name : `${name} (evidence)`,
    headSha: sha,
    externalId: `sha256:${digest}`,
    detailsUrl: runUrl,
  });
  const shown = `${count(content.annotations.length, "finding")} of ${report.findings.length} at their lines`;
  const old =
    outdated > 0
      ? `; ${count(outdated, "annotation")} of an earlier report on this commit stay, since GitHub removes none`
      : "";
  return { outcome: outcome === "unchanged" ? "unneeded" : "done", sentence: `${outcome}, with ${shown}${old}`, url };
}

async function comment(delivery: Delivery, { sha, pull }: Occasion, open: () => Promise<GitHubPort>): Promise<Told> {
  if (pull === undefined) return { outcome: "unneeded", sentence: "there is no pull request to comment on" };
  const { report, digest, name, isVerdict } = delivery;
  const github = await open();
  const isCurrent = async (): Promise<boolean> => {
    const { head, isOpen } = await github.pull(pull);
    return isOpen && head === sha;
  };
  const { outcome, url } = await github.putComment(
    { ...renderComment(report, { name, digest, isVerdict, link: linksAt(delivery, sha) }), pull },
    isCurrent,
  );
  switch (outcome) {
    case "stale":
      return impossible("the pull request has moved on or is closed");
    case "none":
      return { outcome: "unneeded", sentence: "nothing blocks, so none is needed" };
    case "unchanged":
      return { outcome: "unneeded", sentence: "it says the same already", url };
    case "created":
    case "updated":
      return {
        outcome: "done",
        sentence: report.verdict === "pass" ? `${outcome}, and folded away as resolved` : outcome,
        url,
      };
  }
}

function impossible(sentence: string): Told {
  return { outcome: "impossible", sentence };
}

function failureTold(error: unknown): Told {
  if (!(error instanceof DeliveryFailure)) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: "failed", sentence: `gpack failed by a fault of its own: ${message}` };
  }
  if (error.kind !== "forbidden") return { outcome: "failed", sentence: error.message };
  return impossible(error.needs === undefined ? error.message : `the token lacks ${error.needs}`);
}
