import type { Unblocker } from "../blocker/unblocker.ts";
import type { PackDescription, Undescribed } from "../entries/pack-description.ts";
import type { PackDigest } from "../integrity/pack-digest.ts";

/** Where an index says that the files of a version are. */
export interface SourceRequest {
  readonly gitUrl: string;
  readonly gitRev: string;
  /** The directory in the repository, `""` for its root. */
  readonly path: string;
}

/** What was found there. It is the same for everybody who looks, but for `unknown`. */
export type SourceAnswer =
  | FoundSource
  /** No branch or tag of the repository leads to the commit. */
  | { readonly kind: "no-revision"; readonly reason: string }
  /** The commit has no such directory. */
  | { readonly kind: "no-directory"; readonly reason: string }
  /** Nobody can tell: the repository could not be reached, or is beyond the limits. */
  | UnknownSource;

/** A gpack at a commit of a repository. */
export interface FoundSource {
  readonly kind: "found";
  readonly digest: PackDigest;
  readonly manifest: PackDescription | Undescribed;
  /** When the commit says that it was made: RFC 3339, in UTC; `undefined` for what is no time. */
  readonly committed: string | undefined;
}

export interface UnknownSource {
  readonly kind: "unknown";
  readonly reason: string;
  /** Who can change that, when not whoever wrote the entry. */
  readonly who?: Unblocker;
  /** What to do, when it is not to see that the repository can be read. */
  readonly next?: string;
}

/** Looks at sources, of which only those on some hosts: one answer for each. */
export type SourcePort = (requests: readonly SourceRequest[], hosts: readonly string[]) => Promise<SourceAnswers>;

/** Answers by `sourceKey`. */
export type SourceAnswers = ReadonlyMap<string, SourceAnswer>;

/** What is known of a source; `undefined` where nobody looked yet. */
export type SourceLookup = (request: SourceRequest) => SourceAnswer | undefined;

/** The lookup of some answers. */
export function lookupIn(answers: SourceAnswers): SourceLookup {
  return (request) => answers.get(sourceKey(request));
}

/** One text for each source. */
export function sourceKey({ gitUrl, gitRev, path }: SourceRequest): string {
  return JSON.stringify([gitUrl, gitRev.toLowerCase(), path]);
}
