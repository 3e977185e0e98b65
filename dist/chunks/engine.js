import { t as SECURITY_AREA } from "./facts.js";

// src/actions/engine.ts
/**
* Loads the engine and its rules: a chunk of its own, so that what needs neither starts without. The rules of security/
* and the renderer are loaded only where one of them is among those that are `wanted`.
*/
async function loadEngine(wanted) {
	const isSecurity = wanted.some(({ id }) => id.startsWith(SECURITY_AREA));
	const [{ runRules }, { rules }, { readPolicy }, { grantedWaivers }, security, rendering] = await Promise.all([
		import("./engine3.js"),
		import("./index2.gen.js"),
		import("./policy-file2.js"),
		import("./refusal.js"),
		isSecurity ? import("./security.gen.js") : void 0,
		isSecurity ? import("./renderer2.js") : void 0
	]);
	return {
		runRules,
		rules: [...rules, ...security?.securityRules ?? []],
		readPolicy,
		grantedWaivers,
		renderer: rendering?.renderPort()
	};
}

export { loadEngine as t };