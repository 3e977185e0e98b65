import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { type GitResult, git } from "./git.ts";

/** Where commits can be fetched from. */
export interface Remote {
  readonly url: string;
  /** Empty for a remote that needs none. */
  readonly token: string;
  /** A directory for the bare repository that is made. */
  readonly temporary: string;
}

/** Blobs above this are not fetched; they are beyond every limit anyway. */
const BLOB_LIMIT = "blob:limit=64m";

/** True when a repository has the commits and their common history. */
export async function hasChange(directory: string, base: string, head: string): Promise<boolean> {
  return (await git(directory, ["merge-base", base, head])).ok;
}

/** True when a repository has commits with the trees that they name. */
export async function hasCommits(directory: string, commits: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    commits.map((commit) =>
      git(directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`]),
    ),
  );
  return found.every(({ ok }) => ok);
}

/**
 * Fetches two commits into a new bare repository: first the commits alone, to find their merge base,
 * then the files of merge base and head. Nothing is checked out, no hook and no submodule is touched,
 * and the workspace is left as it is.
 */
export async function fetchChange(remote: Remote, base: string, head: string): Promise<string> {
  const directory = mkdtempSync(join(remote.temporary, "gpack-"));
  await must(git(directory, ["init", "--quiet", "--bare", "."]), "make a repository");
  const fetch = fetchInto(directory, remote);
  for (const [input, commit] of [
    ["base", base],
    ["head", head],
  ] as const) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) {
      throw new InputError(
        input,
        `${JSON.stringify(commit)} is not in the workspace and no full commit id, so it cannot be fetched`,
      );
    }
  }
  await must(fetch("tree:0", [base, head]), "fetch base and head");
  const merged = await git(directory, ["merge-base", base, head]);
  const from = merged.ok ? merged.stdout.toString("latin1").trim() : base;
  await must(fetch(BLOB_LIMIT, [from, base, head], "--depth=1"), "fetch the files of base and head");
  // The boundary that --depth notes would hide the history that the first fetch brought.
  rmSync(join(directory, "shallow"), { force: true });
  return directory;
}

/** Fetches objects by their ids into a repository: what a filter leaves of them, and of their history. */
export function fetchInto(
  directory: string,
  remote: Remote,
): (filter: string, ids: readonly string[], ...more: readonly string[]) => Promise<GitResult> {
  return (filter, ids, ...more) =>
    git(
      directory,
      [
        ...protocols(remote.url),
        "-c",
        "fetch.negotiationAlgorithm=noop",
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-recurse-submodules",
        "--no-write-fetch-head",
        `--filter=${filter}`,
        ...more,
        remote.url,
        ...ids,
      ],
      authorization(remote),
    );
}

async function must(running: Promise<GitResult>, what: string): Promise<void> {
  const { ok, error } = await running;
  if (!ok) {
    throw new InputError(
      "head",
      `git could not ${what}: ${error}. Check that the token may read the repository (contents: read)`,
    );
  }
}

/** Only the protocol of the remote itself may be used, whatever a server redirects to. */
function protocols(url: string): readonly string[] {
  const protocol = url.startsWith("https://") ? "https" : url.startsWith("http://") ? "http" : "file";
  return ["-c", "protocol.allow=never", "-c", `protocol.${protocol}.allow=always`];
}

/** The token as a header, passed by the environment so that no process list shows it. */
function authorization({ url, token }: Remote): Readonly<Record<string, string>> {
  if (token === "" || !/^https?:/.test(url)) return {};
  const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
    GIT_CONFIG_KEY_1: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
  };
}
