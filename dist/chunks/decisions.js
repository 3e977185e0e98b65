import { t as InputError } from "./input-error.js";
import { a as waiversBeside } from "./guarded-path.js";
import { n as defaultPolicy, t as POLICY_PATH } from "./policy.js";
import { t as createSource } from "./source2.js";

// src/actions/validate-gpack/decisions.ts
/**
* Reads what the registry decided: from the base of a change, else from the tree.
* @throws InputError for a policy that is wrong, or that was asked for and is not there
*/
async function decisionsOf({ policy: asked, today }, opened, rules, engine) {
	const path = asked ?? "registry/policy.toml";
	const bytes = await opened.trusted(path);
	if (!bytes && asked !== void 0) throw new InputError("policy", `${JSON.stringify(path)} does not exist${opened.subject.kind === "change" ? " at the base" : ""}`);
	const ids = rules.map((rule) => rule.id);
	const { policy, isDated } = bytes ? (await engine()).readPolicy(createSource(path, bytes), ids, today) : {
		policy: defaultPolicy,
		isDated: false
	};
	const beside = waiversBeside(path);
	const written = await opened.trusted(beside);
	const waivers = written ? (await engine()).grantedWaivers(createSource(beside, written), policy, today) : [];
	return {
		policy,
		policyBytes: bytes,
		waivers,
		isDated: isDated || waivers.length > 0
	};
}

export { decisionsOf as t };