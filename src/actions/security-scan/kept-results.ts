import type { ResultStore } from "../validate-gpack/kept.ts";

/** Files that GitHub's cache keeps between runs, as a port. */
export interface SharedFiles {
  /** Why nothing was brought back; `undefined` when something was. */
  restore(): Promise<string | undefined>;
  /** Why nothing was kept; `undefined` when it was. */
  save(name: string): Promise<string | undefined>;
  /** Names what the files hold; `""` where there are none. */
  digest(): string;
}

/**
 * Events that nobody causes who may not write to the repository. On all others, `pull_request` first, a stranger may have written what the
 * cache of that branch holds, or the run may write to the cache of the default branch on behalf of a stranger.
 */
const TRUSTED: readonly string[] = ["push", "schedule", "workflow_dispatch", "repository_dispatch"];

/** What is to be done when a scan is over. */
export interface Keeping {
  keep(): Promise<void>;
}

/** Brings back what earlier runs found, and keeps what this one finds. On events of strangers nothing is taken and nothing is left. */
export async function sharedResults(
  event: string,
  shared: SharedFiles,
  store: ResultStore,
  tell: (text: string) => void,
): Promise<Keeping & { readonly store: ResultStore | undefined }> {
  if (!TRUSTED.includes(event)) {
    tell(`The shared cache is left alone on ${event || "an event without a name"}: everything is scanned.`);
    return { store: undefined, keep: () => Promise.resolve() };
  }
  const missing = await shared.restore();
  if (missing !== undefined) tell(`The shared cache is empty: ${missing}`);
  const before = shared.digest();
  return {
    store,
    async keep() {
      const after = shared.digest();
      if (after === before) return;
      const why = await shared.save(after);
      if (why !== undefined) tell(`The shared cache is not saved: ${why}`);
    },
  };
}

/**
 * Brings back advisories that are not there, and keeps those that are: whoever gets them on one day, or where there is a network, has them
 * on others, too. How old they may be is for the scan to say. On events of strangers nothing is taken and nothing is left.
 */
export async function sharedAdvisories(
  event: string,
  paths: readonly (SharedFiles & { readonly path: string })[],
  tell: (text: string) => void,
): Promise<Keeping> {
  if (!TRUSTED.includes(event)) return { keep: () => Promise.resolve() };
  const given = paths.filter((files) => files.digest() !== "");
  for (const files of paths.filter((one) => !given.includes(one))) {
    const missing = await files.restore();
    tell(
      missing === undefined
        ? `The advisories ${JSON.stringify(files.path)} are those of an earlier run.`
        : `The advisories ${JSON.stringify(files.path)} are not in the shared cache: ${missing}`,
    );
  }
  return {
    async keep() {
      for (const files of given) {
        const why = await files.save(files.digest());
        if (why !== undefined) tell(`The advisories ${JSON.stringify(files.path)} are not kept: ${why}`);
      }
    },
  };
}
