import type { Sha256 } from "../../core/integrity/dir-hash.ts";
import type { SourcePort } from "../../core/sources/source.ts";
import type { Tree } from "../../core/tree.ts";

/** A directory of the registry as a commit holds it. */
export interface CommittedDirectory {
  /** The address of the repository, as others can read it; `undefined` without a remote of that kind. */
  readonly gitUrl: string | undefined;
  /** The commit that last changed the directory. */
  readonly gitRev: string;
  /** When that commit was made: RFC 3339, in UTC. */
  readonly committed: string;
  /** The directory from the root of its repository, `""` for the root. */
  readonly path: string;
  /** The files of the directory as git stores them; paths are from the directory on. */
  readonly tree: Tree;
}

/** A registry on a disk whose index is written, as a port. */
export interface IndexPort {
  readonly tree: () => Promise<Tree>;
  /** Writes a file as a whole or not at all. */
  readonly write: (path: string, text: string) => void;
  /**
   * The commit that holds a directory as it is now.
   * @throws InputError where there is none
   */
  readonly committed: (directory: string) => Promise<CommittedDirectory>;
  /** Looks at gpacks in other commits and repositories. */
  readonly sources: SourcePort;
  /**
   * The commit that a branch or tag of a repository is at now.
   * @throws InputError where there is none, or none of the hosts is asked
   */
  readonly commitAt: (
    place: { readonly gitUrl: string; readonly name: string },
    hosts: readonly string[],
  ) => Promise<string>;
  readonly sha256: Sha256;
  /** RFC 3339, in UTC, to the second. */
  readonly now: () => string;
}
