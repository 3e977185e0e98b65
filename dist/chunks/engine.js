// src/actions/engine.ts
/** Loads the engine and all rules: a chunk of its own, so that what needs neither starts without. */
async function loadEngine() {
	const [{ runRules }, { rules }, { readPolicy }, { grantedWaivers }] = await Promise.all([
		import("./engine3.js"),
		import("./index.gen.js"),
		import("./policy-file2.js"),
		import("./refusal.js")
	]);
	return {
		runRules,
		rules,
		readPolicy,
		grantedWaivers
	};
}

export { loadEngine as t };