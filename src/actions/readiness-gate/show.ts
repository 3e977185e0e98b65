import type { Link } from "../../report/link.ts";
import { renderReadinessCheckRun, renderReadinessComment } from "../../report/readiness/check-run.ts";
import { MOVED_ON, type Told, impossible, stillHead } from "../delivery/delivery.ts";
import { type Delivered, failureTold } from "../delivery/deliver-to-github.ts";
import type { GitHubPort } from "../delivery/github-port.ts";
import type { Occasion } from "../delivery/occasion.ts";
import type { Wishes } from "../delivery/wishes.ts";
import type { Gated } from "./run.ts";

/** Where a readiness report is shown, and with what. */
export interface ReadinessShown {
  readonly name: string;
  readonly link: Link;
  readonly prefix: string;
  readonly detailsUrl: string;
  /** Where it belongs; `undefined` where the files are of no commit that is known. */
  readonly occasion: Occasion | undefined;
}

/** Shows a readiness report on GitHub. Like every delivery it can change no verdict. */
export async function showReadiness(
  { report, digest }: Gated,
  { name, link, prefix, detailsUrl, occasion }: ReadinessShown,
  wishes: Pick<Wishes, "checkRun" | "comment">,
  open: () => Promise<Pick<GitHubPort, "putCheckRun" | "putComment" | "pull">>,
): Promise<readonly Delivered[]> {
  const checkRun = async ({ sha }: Occasion): Promise<Told> => {
    const content = renderReadinessCheckRun(report, { digest, link, prefix });
    const identity = { name, headSha: sha, externalId: `sha256:${digest}`, detailsUrl };
    const { outcome, url } = await (await open()).putCheckRun({ ...content, ...identity });
    return { outcome: outcome === "unchanged" ? "unneeded" : "done", sentence: outcome, url };
  };
  const comment = async ({ sha, pull }: Occasion): Promise<Told> => {
    if (pull === undefined) return { outcome: "unneeded", sentence: "there is no pull request to comment on" };
    const content = renderReadinessComment(report, { name, digest, link });
    const github = await open();
    const isCurrent = stillHead(github, pull, sha);
    const { outcome, url } = await github.putComment({ ...content, pull }, isCurrent);
    if (outcome === "stale") return MOVED_ON;
    const isDone = outcome === "created" || outcome === "updated";
    return { outcome: isDone ? "done" : "unneeded", sentence: outcome === "none" ? "none is needed" : outcome, url };
  };
  const delivered: Delivered[] = [];
  for (const [what, wish, run] of [
    ["check run", wishes.checkRun, checkRun],
    ["comment", wishes.comment, comment],
  ] as const) {
    if (wish === "false") continue;
    const told = occasion
      ? await run(occasion).catch(failureTold)
      : impossible("the files that were judged are not exactly those of the commit of this run");
    delivered.push({ what, wish, ...told, url: told.url ?? "" });
  }
  return delivered;
}
