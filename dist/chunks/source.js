// src/core/sources/source.ts
/** The lookup of some answers. */
function lookupIn(answers) {
	return (request) => answers.get(sourceKey(request));
}
/** One text for each source. */
function sourceKey({ gitUrl, gitRev, path }) {
	return JSON.stringify([
		gitUrl,
		gitRev.toLowerCase(),
		path
	]);
}

export { sourceKey as n, lookupIn as t };