import type { Unblocker } from "../../core/blocker/unblocker.ts";
import { InputError } from "../../core/input-error.ts";
import { shownUrl } from "../../core/source-url.ts";
import { sourceAddress } from "../../core/sources/address.ts";
import { type SourceAnswer, type SourcePort, type SourceRequest, sourceKey } from "../../core/sources/source.ts";
import { plainPath } from "../../core/registry.ts";
import { isCommitId } from "../../core/revision.ts";
import type { FetchLimits } from "./bounded-git.ts";
import { SourceRepository } from "./source-repository.ts";

/** What all sources of one run may use up together. */
export interface SourceLimits extends FetchLimits {
  readonly repositories: number;
  /** For all repositories together. */
  readonly allMilliseconds: number;
}

/** One repository has a minute and 256 MiB, all together have five minutes. */
export const sourceLimits: SourceLimits = {
  milliseconds: 60_000,
  bytes: 256 * 1024 * 1024,
  objectBytes: 256 * 1024 * 1024,
  repositories: 50,
  allMilliseconds: 300_000,
};

/** Repositories that are fetched at once. */
const AT_ONCE = 4;

/** Fetches the sources of versions, repository by repository, into a directory for temporary files. */
export function gitSources(temporary: string, limits: SourceLimits = sourceLimits): SourcePort {
  return async (requests, hosts) => {
    const answers = new Map<string, SourceAnswer>();
    const repositories = new Map<string, SourceRequest[]>();
    for (const request of requests) {
      const address = sourceAddress(request.gitUrl, hosts);
      if ("reason" in address)
        answers.set(sourceKey(request), {
          kind: "unknown",
          reason: address.reason,
          next: NAME_HOSTS,
          who: MAINTAINERS,
        });
      else if (!isCommitId(request.gitRev)) {
        answers.set(sourceKey(request), { kind: "unknown", reason: "the revision is no full commit id" });
      } else if (plainPath(request.path) !== request.path) {
        answers.set(sourceKey(request), { kind: "no-directory", reason: "it is no plain path" });
      } else repositories.set(address.url, [...(repositories.get(address.url) ?? []), request]);
    }
    const end = Date.now() + limits.allMilliseconds;
    const open = [...repositories].entries();
    const work = async (): Promise<void> => {
      for (const [position, [url, wanted]] of open) {
        const left = end - Date.now();
        const over =
          position >= limits.repositories
            ? `more than ${limits.repositories} repositories are not fetched in one run`
            : left <= 0
              ? `all sources together took longer than ${limits.allMilliseconds / 1000} s`
              : undefined;
        const bounds = { ...limits, milliseconds: Math.min(limits.milliseconds, Math.max(left, 0)) };
        const found = over === undefined ? await lookAll(url, wanted, temporary, bounds) : [];
        for (const [at, request] of wanted.entries()) {
          answers.set(sourceKey(request), found[at] ?? { kind: "unknown", reason: over ?? "" });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return answers;
  };
}

/**
 * The commit that a branch or tag of a repository is at now.
 * @throws InputError where the host is none of those that are asked, or the repository has no such branch or tag
 */
export async function commitAt(
  temporary: string,
  { gitUrl, name }: { readonly gitUrl: string; readonly name: string },
  hosts: readonly string[],
): Promise<string> {
  const address = sourceAddress(gitUrl, hosts);
  if ("reason" in address)
    throw new InputError("gpack", `${shownUrl(gitUrl)} is not asked: ${address.reason}; ${NAME_HOSTS}`);
  using repository = new SourceRepository(address.url, temporary, sourceLimits);
  const found = await repository.commitOf(name);
  if (typeof found === "string") return found;
  const why = found ? `cannot be asked: ${found.reason}` : `has no branch and no tag ${JSON.stringify(name)}`;
  throw new InputError("gpack", `${shownUrl(gitUrl)} ${why}; give the full id of a commit of it, a branch or a tag`);
}

/** What to do where a host is not asked. */
const NAME_HOSTS = "name the hosts that are asked under `hosts` in `[sources]` of registry/policy.toml";

const MAINTAINERS: Unblocker = { kind: "maintainers", names: [] };

async function lookAll(
  url: string,
  requests: readonly SourceRequest[],
  temporary: string,
  limits: FetchLimits,
): Promise<readonly SourceAnswer[]> {
  using repository = new SourceRepository(url, temporary, limits);
  return await repository.look(requests.map(({ gitRev, path }) => ({ gitRev: gitRev.toLowerCase(), path })));
}
