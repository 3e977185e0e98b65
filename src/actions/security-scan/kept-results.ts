import type { ResultStore } from "../validate-gpack/kept.ts";

/** What is kept in GitHub's cache between runs, as a port. */
export interface SharedResults {
  /** Why nothing was brought back; `undefined` when something was. */
  restore(): Promise<string | undefined>;
  /** Why nothing was kept; `undefined` when it was. */
  save(name: string): Promise<string | undefined>;
  /** Names what the file holds; `""` where there is none. */
  digest(): string;
}

/**
 * Events that nobody causes who may not write to the repository. On all others, `pull_request` first, a stranger may have written what the
 * cache of that branch holds, or the run may write to the cache of the default branch on behalf of a stranger.
 */
const TRUSTED: readonly string[] = ["push", "schedule", "workflow_dispatch", "repository_dispatch"];

/** Brings back what earlier runs found, and keeps what this one finds. On events of strangers nothing is taken and nothing is left. */
export async function sharedResults(
  event: string,
  shared: SharedResults,
  store: ResultStore,
  tell: (text: string) => void,
): Promise<{ readonly store: ResultStore | undefined; keep(): Promise<void> }> {
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
