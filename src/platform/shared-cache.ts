/** Names of caches that GitHub keeps: `prefix` finds those of earlier runs, the newest first. */
export interface SharedCache {
  /** Brings the newest cache back; why not, when there is none. */
  restore(): Promise<string | undefined>;
  /** Saves the cache, when it has something new; why not, when it cannot be saved. */
  save(name: string): Promise<string | undefined>;
}

/**
 * The cache of GitHub, which keeps a directory from run to run, by the scopes of branches that GitHub holds. What goes
 * wrong is a sentence and never fails a run: a cache saves time and nothing else.
 */
export function sharedCache({ directory }: { readonly directory: string }, prefix: string): SharedCache {
  return {
    restore: () =>
      told(async (cache) => {
        const found = await cache.restoreCache([directory], `${prefix}newest`, [prefix]);
        return found === undefined ? "there is none yet" : undefined;
      }),
    save: (name) =>
      told(async (cache) => {
        // An id below 0 says that a cache of this name is there already, which has the same in it.
        await cache.saveCache([directory], prefix + name);
        return undefined;
      }),
  };
}

async function told(
  act: (cache: typeof import("@actions/cache")) => Promise<string | undefined>,
): Promise<string | undefined> {
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) return "this runner has no cache service";
  try {
    return await act(cache);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
