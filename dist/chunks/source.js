// src/core/sources/source.ts
/** One text for each source. */
function sourceKey({ gitUrl, gitRev, path }) {
	return JSON.stringify([
		gitUrl,
		gitRev.toLowerCase(),
		path
	]);
}

export { sourceKey as t };