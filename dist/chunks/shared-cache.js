// src/platform/shared-cache.ts
/**
* The cache of GitHub, which keeps a directory from run to run, by the scopes of branches that GitHub holds. What goes
* wrong is a sentence and never fails a run: a cache saves time and nothing else.
*/
function sharedCache({ directory }, prefix) {
	return {
		restore: () => told(async (cache) => {
			return await cache.restoreCache([directory], `${prefix}newest`, [prefix]) === void 0 ? "there is none yet" : void 0;
		}),
		save: (name) => told(async (cache) => {
			await cache.saveCache([directory], prefix + name);
		})
	};
}
async function told(act) {
	const cache = await import("./cache.js");
	if (!cache.isFeatureAvailable()) return "this runner has no cache service";
	try {
		return await act(cache);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

export { sharedCache as t };