import type { VersionSource } from "../../core/entries/entry-record.ts";
import { describe } from "../../core/entries/local-packs.ts";
import { type PackDescription, type Undescribed, isDescribed } from "../../core/entries/pack-description.ts";
import { InputError } from "../../core/input-error.ts";
import { isCommitId } from "../../core/revision.ts";
import { hostsOf } from "../../core/sources/hosts.ts";
import { shownSource } from "../../core/sources/address.ts";
import { sourceKey } from "../../core/sources/source.ts";
import type { Tree } from "../../core/tree.ts";
import { committedDigest, committedSource } from "./committed-source.ts";
import type { GitOperand } from "./git-operand.ts";
import type { IndexPort } from "./port.ts";

/** A gpack that may be listed. */
export interface Offered {
  readonly pack: PackDescription;
  readonly integrity: string;
  /** Where it comes from; `known` is the address under which the index lists the gpack already. */
  readonly source: (known: string | undefined) => VersionSource;
}

/**
 * The gpack in a directory, as it is committed.
 * @throws InputError where it is in no commit, or cannot be listed
 */
export async function offeredHere(directory: string, gitUrl: string | undefined, port: IndexPort): Promise<Offered> {
  const commit = await port.committed(directory);
  const place = directory === "" ? "." : directory;
  const pack = describedPack(`${place}/gpack.toml`, describe(commit.tree, "gpack.toml"));
  return {
    pack,
    integrity: committedDigest(commit, place, port.sha256),
    source: (known) => committedSource(commit, directory, { given: gitUrl, known }, port.sha256),
  };
}

/**
 * The gpack in a repository, which is fetched. Hosts are those of the policy in the tree.
 * @throws InputError where it cannot be fetched, or cannot be listed
 */
export async function offeredElsewhere(operand: GitOperand, tree: Tree, port: IndexPort): Promise<Offered> {
  const { gitUrl, revision, path } = operand;
  const hosts = hostsOf(tree);
  const gitRev = isCommitId(revision) ? revision.toLowerCase() : await port.commitAt({ gitUrl, name: revision }, hosts);
  const request = { gitUrl, gitRev, path };
  const where = shownSource(request);
  const answer = (await port.sources([request], hosts)).get(sourceKey(request));
  if (answer?.kind !== "found") {
    const reason = answer?.reason ?? "it was not looked at";
    const next = answer?.kind === "unknown" && answer.next !== undefined ? answer.next : "nothing was written";
    throw new InputError("gpack", `${where} cannot be listed: ${reason}; ${next}`);
  }
  const { digest, manifest, committed } = answer;
  const pack = describedPack(`gpack.toml of ${where}`, manifest);
  if (digest.kind !== "digest") {
    throw new InputError("gpack", `${where} has no digest: ${digest.path || "it"}: ${digest.reason}`);
  }
  const { integrity } = digest;
  return { pack, integrity, source: () => ({ gitUrl, gitRev, path, integrity, published: committed }) };
}

function describedPack(name: string, found: PackDescription | Undescribed): PackDescription {
  if (isDescribed(found)) return found;
  throw new InputError("gpack", `${name} ${found.reason}; nothing was written`);
}
