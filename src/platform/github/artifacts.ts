import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { type Fetch, readBounded } from "./bounded-fetch.ts";
import { type GitHubClient, type RepositoryName, retryUnclear } from "./client.ts";
import { judgeError } from "./failure.ts";

/** Something that a run has left behind. */
export interface RunArtifact {
  readonly id: number;
  readonly bytes: number;
  readonly isExpired: boolean;
  readonly run: number | undefined;
  readonly head: string | undefined;
}

/** The artifacts of a name that a run has left, the newest first: another attempt leaves another. */
export async function artifactsOf(
  { rest }: GitHubClient,
  repository: RepositoryName,
  run: number,
  name: string,
): Promise<readonly RunArtifact[]> {
  const { data } = await rest.actions.listWorkflowRunArtifacts({ ...repository, run_id: run, name, per_page: 100 });
  return data.artifacts
    .map(({ id, size_in_bytes, expired, workflow_run }) => ({
      id,
      bytes: size_in_bytes,
      isExpired: expired,
      run: workflow_run?.id,
      head: workflow_run?.head_sha,
    }))
    .toSorted((a, b) => b.id - a.id);
}

/**
 * The bytes of an artifact. GitHub redirects to a storage of somebody else, which gets no token.
 * @throws DeliveryFailure when there are more than `maxBytes`
 */
export async function downloadArtifact(
  { rest, waits }: GitHubClient,
  repository: RepositoryName,
  id: number,
  maxBytes: number,
  fetch: Fetch,
): Promise<Uint8Array> {
  const { headers } = await rest.actions.downloadArtifact({
    ...repository,
    artifact_id: id,
    archive_format: "zip",
    request: { redirect: "manual" },
  });
  const address = headers.location;
  if (address === undefined)
    throw new DeliveryFailure("refused", "GitHub names no address to download the artifact from");
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(waits.patience.answer) });
      const { ok, status } = response;
      if (!ok) {
        const isPassing = status >= 500 || status === 429 || status === 408;
        throw new DeliveryFailure(isPassing ? "unclear" : "refused", `the storage of artifacts answered ${status}`);
      }
      return await readBounded(response, maxBytes);
    } catch (error) {
      if (error instanceof RangeError) {
        throw new DeliveryFailure("refused", `the artifact is larger than ${maxBytes} bytes`, { cause: error });
      }
      const { failure } = judgeError(error, waits.clock.now());
      await retryUnclear(waits, failure, attempt);
    }
  }
}
