import { gzipSync } from "node:zlib";
import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { type GitHubClient, type RepositoryName, repeatable } from "./client.ts";

/** GitHub takes 10 MB of gzip. */
const MAX_COMPRESSED = 10_000_000;
/** Times that GitHub is asked whether it has read the file. */
const LOOKS = 5;

/** A SARIF file for code scanning. */
export interface SarifUpload {
  readonly sha: string;
  /** `refs/heads/…` or `refs/pull/<number>/head`. */
  readonly ref: string;
  /** Writes the file with so many results at most, the worst first. */
  readonly render: (maxResults: number) => string;
  readonly maxResults: number;
}

/** What became of a SARIF file. */
export interface SarifDelivered {
  /** Whether GitHub has read it, as far as could be seen in the time. */
  readonly isRead: boolean;
  /** Results that it may have at most; less than asked for when more were too large. */
  readonly maxResults: number;
}

/**
 * Hands a SARIF file to code scanning, with fewer results when it is too large, and looks whether it could be read.
 * @throws DeliveryFailure with what GitHub says is wrong with it
 */
export async function uploadSarif(
  client: GitHubClient,
  repository: RepositoryName,
  { sha, ref, render, maxResults }: SarifUpload,
): Promise<SarifDelivered> {
  const { rest, waits } = client;
  let limit = maxResults;
  let packed = gzipSync(render(limit));
  while (packed.length > MAX_COMPRESSED && limit > 1) {
    limit = Math.floor(limit / 2);
    packed = gzipSync(render(limit));
  }
  // A second upload of the same file takes the place of the first.
  const { data } = await rest.codeScanning.uploadSarif({
    ...repository,
    commit_sha: sha,
    ref,
    sarif: packed.toString("base64"),
    ...repeatable,
  });
  const id = data.id ?? "";
  for (let nth = 1; nth <= LOOKS; nth += 1) {
    const state = await look(client, repository, id);
    if (state?.processing_status === "complete") return { isRead: true, maxResults: limit };
    if (state?.processing_status === "failed") {
      throw new DeliveryFailure("refused", `code scanning cannot use the file: ${(state.errors ?? []).join("; ")}`);
    }
    if (nth === LOOKS || !(await waits.pause(waits.backoff(nth)))) break;
  }
  return { isRead: false, maxResults: limit };
}

/** What GitHub says of a file so far; nothing while it does not know of it yet. */
async function look({ rest }: GitHubClient, repository: RepositoryName, id: string) {
  try {
    return (await rest.codeScanning.getSarif({ ...repository, sarif_id: id })).data;
  } catch (error) {
    if (error instanceof DeliveryFailure) return undefined;
    throw error;
  }
}
