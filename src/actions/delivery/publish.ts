import { toolVersion } from "../../core/tool.gen.ts";
import { type AnnouncePort, announce } from "./announce.ts";
import { deliverToGitHub } from "./deliver-to-github.ts";
import type { Delivery } from "./delivery.ts";
import type { GitHubPort } from "./github-port.ts";
import type { Occasion } from "./occasion.ts";
import type { Wishes } from "./wishes.ts";

/** A report, and where it is shown. */
export interface Publication extends Omit<Delivery, "repositoryUrl" | "runUrl"> {
  readonly occasion: Occasion | undefined;
  /** Whether what could not be delivered is told in the job summary, too. */
  readonly hasSummary: boolean;
  readonly token: string;
}

/** What a run knows of itself. */
export interface RunPort extends AnnouncePort {
  readonly apiUrl: string;
  readonly repository: string;
  readonly repositoryUrl: string;
  readonly runUrl: string;
}

/** Shows a report on GitHub and says how that went. Loads the client when there is something to show. */
export async function publish(publication: Publication, wishes: Wishes, run: RunPort): Promise<void> {
  const { token, hasSummary, occasion, ...rest } = publication;
  if (run.apiUrl === "" || run.repository === "" || Object.values(wishes).every((wish) => wish === "false")) {
    announce([], hasSummary, run);
    return;
  }
  let opened: Promise<GitHubPort> | undefined;
  const open = (): Promise<GitHubPort> => {
    const address = { api: run.apiUrl, repository: run.repository, token, version: toolVersion };
    opened ??= import("../../platform/github/github.ts").then(({ openGitHub }) => openGitHub(address));
    return opened;
  };
  const delivery = { ...rest, repositoryUrl: run.repositoryUrl, runUrl: run.runUrl };
  announce(await deliverToGitHub(delivery, occasion, wishes, open), hasSummary, run);
}
