import { describe } from "../../core/entries/local-packs.ts";
import { packDigest } from "../../core/integrity/pack-digest.ts";
import type { SourceAnswer, SourceRequest } from "../../core/sources/source.ts";
import { createListing } from "../../core/tree.ts";
import { sha256 } from "../digest.ts";
import { utc } from "../git/committed-directory.ts";
import { directoryAt, entriesAt } from "../git/directory-at.ts";
import { GitObjects } from "../git/objects.ts";

/** A directory of a commit. */
export type Place = Pick<SourceRequest, "gitRev" | "path">;

/** The files of directories that were not fetched yet, by their ids. */
export async function missingAt(objects: GitObjects, places: readonly Place[]): Promise<readonly string[]> {
  const oids = new Set<string>();
  for (const { gitRev, path } of places) {
    const entries = await entriesAt(objects, gitRev, path);
    if ("reason" in entries) continue;
    for (const { kind, oid } of entries) if (kind === "file") oids.add(oid);
  }
  return missingOf(objects, [...oids]);
}

/** What stands at a place of a repository in which all of it is. */
export async function readAt(objects: GitObjects, { gitRev, path }: Place): Promise<SourceAnswer> {
  const commit = await objects.read(gitRev, MAX_COMMIT);
  if (commit?.type !== "commit") return { kind: "no-revision", reason: "it is no commit" };
  const tree = await directoryAt(objects, gitRev, path);
  if ("reason" in tree) {
    return { kind: tree.kind === "absent" ? "no-directory" : "unknown", reason: tree.reason };
  }
  const digest = packDigest(tree, createListing(tree.entries), "", sha256);
  return { kind: "found", digest, manifest: describe(tree, "gpack.toml"), committed: commitTime(commit.bytes) };
}

/** Bytes of a commit that are read. */
const MAX_COMMIT = 1024 * 1024;

/** When a commit was made, by its own account. */
function commitTime(bytes: Buffer | undefined): string | undefined {
  const head = bytes?.toString("latin1").split("\n\n", 1)[0] ?? "";
  const [, seconds] = /^committer .* (\d{1,12}) [+-]\d{4}$/m.exec(head) ?? [];
  // Four digits are all that a year has in RFC 3339.
  return seconds === undefined || Number(seconds) >= 253_402_300_800 ? undefined : utc(Number(seconds));
}

/** Ids that are not in a repository yet. */
async function missingOf(objects: GitObjects, oids: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(oids.map((oid) => objects.read(oid, 0)));
  return oids.filter((_, at) => there[at] === undefined);
}
