import { own, text } from "../../core/document.ts";
import type { VersionSource } from "../../core/entries/entry-record.ts";
import { InputError } from "../../core/input-error.ts";
import type { Sha256 } from "../../core/integrity/dir-hash.ts";
import { packDigest } from "../../core/integrity/pack-digest.ts";
import { createListing } from "../../core/tree.ts";
import type { CommittedDirectory } from "./port.ts";

/**
 * The digest of a directory as a commit holds it.
 * @throws InputError where its files have none
 */
export function committedDigest({ tree }: CommittedDirectory, place: string, sha256: Sha256): string {
  const digest = packDigest(tree, createListing(tree.entries), "", sha256);
  if (digest.kind === "digest") return digest.integrity;
  throw new InputError(place, `${place} has no digest: ${digest.path || "it"}: ${digest.reason}`);
}

/**
 * Where the files of a directory in a working tree come from. `directory` is relative to the registry; `known` is the
 * address under which the index lists the gpack already.
 * @throws InputError where the files have no digest, or nobody knows the address
 */
export function committedSource(
  commit: CommittedDirectory,
  directory: string,
  { given, known }: { readonly given: string | undefined; readonly known: string | undefined },
  sha256: Sha256,
): VersionSource {
  const place = directory === "" ? "." : directory;
  const isInside = directory !== ".." && !directory.startsWith("../");
  const gitUrl = given ?? (isInside ? known : undefined) ?? commit.gitUrl;
  if (gitUrl === undefined) {
    throw new InputError(
      "--git-url",
      `git knows no public address of the repository of ${place}; give it with --git-url`,
    );
  }
  if (isInside && commit.path !== directory && given === undefined) {
    throw new InputError(
      "--git-url",
      `${place} is ${commit.path} of its repository, and the paths of an index begin at the registry; give the address under which the registry is a repository of its own with --git-url`,
    );
  }
  return {
    gitUrl,
    gitRev: commit.gitRev,
    path: isInside ? directory : commit.path,
    integrity: committedDigest(commit, place, sha256),
    published: commit.committed,
  };
}

/** The address under which an entry lists its newest version. */
export function listedUrl(entry: unknown): string | undefined {
  const versions = own(entry, "versions");
  const newest = own(versions, text(entry, "latest_version") ?? "");
  return text(newest, "git_url");
}
