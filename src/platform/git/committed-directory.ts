import { InputError } from "../../core/input-error.ts";
import type { Tree } from "../../core/tree.ts";
import { directoryAt } from "./directory-at.ts";
import { git } from "./git.ts";
import { GitObjects } from "./objects.ts";

/** A directory of a working tree as the commit that last changed it holds it. */
export interface CommittedDirectory {
  /** The address of the repository, as others can read it; `undefined` without a remote of that kind. */
  readonly gitUrl: string | undefined;
  readonly gitRev: string;
  /** When that commit was made: RFC 3339, in UTC. */
  readonly committed: string;
  /** The directory from the root of its repository, `""` for the root. */
  readonly path: string;
  /** Its files as git stores them; paths are from the directory on. */
  readonly tree: Tree;
}

/**
 * Finds the commit that holds a directory as it is now. `name` is what a message calls the directory.
 * @throws InputError where there is none: no repository, no commit, or changes that are not committed
 */
export async function committedDirectory(directory: string, name: string): Promise<CommittedDirectory> {
  const ask = (...args: readonly string[]) => git(directory, args);
  const [prefix, status, log, remote] = await Promise.all([
    ask("rev-parse", "--show-prefix"),
    ask("status", "--porcelain", "-z", "--untracked-files=all", "--", "."),
    ask("log", "-1", "--format=%H %ct", "--", "."),
    ask("remote", "get-url", "origin"),
  ]);
  if (!prefix.ok) throw new InputError(name, `${name} is in no git repository, so there is no commit that holds it`);
  if (!status.ok || status.stdout.length > 0) {
    throw new InputError(
      name,
      `${name} has changes that are not committed, and git_rev names a commit; commit them first`,
    );
  }
  const [, gitRev, seconds] = /^([0-9a-f]{40,64}) (\d+)\n$/.exec(log.stdout.toString("latin1")) ?? [];
  if (!log.ok || gitRev === undefined) throw new InputError(name, `${name} is in no commit yet; commit it first`);
  const path = prefix.stdout.toString("utf8").trimEnd().replace(/\/$/, "");
  await using objects = new GitObjects(directory);
  const tree = await directoryAt(objects, gitRev, path);
  if ("reason" in tree) throw new InputError(name, `${name} at ${gitRev}: ${tree.reason}`);
  return {
    gitUrl: remote.ok ? publicUrl(remote.stdout.toString("utf8").trim()) : undefined,
    gitRev,
    committed: utc(Number(seconds)),
    path,
    tree,
  };
}

/** RFC 3339, to the second, of a time in seconds since 1970. */
export function utc(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

/** The address under which everybody can read a repository that its owner reaches by ssh. */
function publicUrl(remote: string): string | undefined {
  const ssh = /^(?:ssh:\/\/)?git@([\w.-]+)(?::(?!\/\/)|\/)(\S+)$/.exec(remote);
  if (ssh) return `https://${ssh[1]}/${ssh[2]}`;
  if (!URL.canParse(remote)) return undefined;
  const url = new URL(remote);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  // What authenticates its owner is nobody else's business.
  url.username = "";
  url.password = "";
  return url.href;
}
