import { toolVersion } from "../../core/tool.gen.ts";
import type { Report } from "../../core/report.ts";
import { type AnnouncePort, announce } from "./announce.ts";
import { deliverToGitHub } from "./deliver-to-github.ts";
import type { GitHubPort } from "./github-port.ts";
import type { Occasion } from "./occasion.ts";
import type { Wishes } from "./wishes.ts";

/** A report, and where it is shown. */
export interface Publication {
  readonly report: Report;
  /** SHA-256 of the JSON report. */
  readonly digest: string;
  readonly name: string;
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
  readonly occasion: Occasion | undefined;
  readonly isVerdict: boolean;
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
  const { token, hasSummary, ...delivery } = publication;
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
  announce(
    await deliverToGitHub({ ...delivery, repositoryUrl: run.repositoryUrl, runUrl: run.runUrl }, wishes, open),
    hasSummary,
    run,
  );
}
