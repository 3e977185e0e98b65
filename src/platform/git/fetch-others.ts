import { rmSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../core/recognise.ts";
import { type Remote, fetchInto } from "./fetch.ts";
import { git } from "./git.ts";
import { resolveChange } from "./repository.ts";

/**
 * Fetches the heads of other changes into a repository that has the base: their commits, their trees, and of their
 * files only the indexes that they change. Returns those that came; one that is gone by now is left out.
 */
export async function fetchOthers(
  remote: Remote,
  directory: string,
  base: string,
  heads: readonly string[],
  indexes: readonly string[],
): Promise<ReadonlySet<string>> {
  const fetch = fetchInto(directory, remote);
  const came: string[] = [];
  const isThere = (await fetch("tree:0", heads)).ok;
  for (const head of heads) if (isThere || (await fetch("tree:0", [head])).ok) came.push(head);

  const departures = await Promise.all(came.map((head) => git(directory, ["merge-base", base, head])));
  const commits = departures.flatMap(({ ok, stdout }, nth) =>
    ok ? [stdout.toString("latin1").trim(), came[nth] ?? ""] : [],
  );
  if (commits.length === 0 || !(await fetch("blob:none", [...new Set(commits)], "--depth=1")).ok) return new Set();
  // The boundary that --depth notes would hide the history that came before.
  rmSync(join(directory, "shallow"), { force: true });

  const compared = new Set<string>();
  const blobs = new Set<string>();
  for (const head of came) {
    const change = await resolveChange(directory, base, head, "").catch(() => undefined);
    if (!change) continue;
    compared.add(head);
    for (const { path, before, after } of change.changes.values()) {
      if (!recognise(path, indexes).kind.startsWith("index-")) continue;
      for (const state of [before, after]) if (state?.kind === "file") blobs.add(state.oid);
    }
  }
  return blobs.size === 0 || (await fetch("blob:limit=64m", [...blobs])).ok ? compared : new Set();
}
