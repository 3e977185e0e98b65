import { r as daysLater, t as dateText } from "./date-time.js";
import { a as text, n as isTable, o as texts, r as own } from "./document.js";
import { t as parseGlob } from "./rust-glob.js";

// src/core/readiness/environment.ts
/** The environments of the defaults, from the mildest. */
function defaultEnvironments(blockers) {
	const production = [.../* @__PURE__ */ new Set([...blockers.staging, ...blockers.production])];
	return [
		{
			name: "dev",
			threshold: 0,
			coverage: 0,
			blockers: []
		},
		{
			name: "staging",
			threshold: 70,
			coverage: 80,
			blockers: blockers.staging
		},
		{
			name: "production",
			threshold: 90,
			coverage: 100,
			blockers: production
		},
		{
			name: "strict",
			threshold: 95,
			coverage: 100,
			blockers: production
		}
	];
}
/**
* What makes an environment weaker than the one before it in a ladder; empty when each asks at least as much.
* A deployment that the mild gate refuses must never pass the strict one.
*/
function ladderFaults(ladder) {
	const faults = [];
	for (const [position, environment] of ladder.entries()) {
		const milder = ladder[position - 1];
		if (!milder) continue;
		const { name } = environment;
		if (environment.threshold < milder.threshold) faults.push(`${name} asks for ${environment.threshold} points and ${milder.name} for ${milder.threshold}`);
		if (environment.coverage < milder.coverage) faults.push(`${name} asks for ${environment.coverage} % coverage and ${milder.name} for ${milder.coverage} %`);
		const left = milder.blockers.filter((id) => !environment.blockers.includes(id));
		if (left.length > 0) faults.push(`${name} lets pass what blocks ${milder.name}: ${left.join(", ")}`);
	}
	return faults;
}

// src/core/readiness/requirement.ts
/** Categories, from what weighs most. The names are those of ggen's `production.toml`, in words of this program. */
const categories = [
	"critical",
	"important",
	"nice-to-have"
];
/** What one requirement of a category weighs in the score, unless the policy says otherwise. */
const defaultWeights = {
	critical: 10,
	important: 5,
	"nice-to-have": 1
};

// src/core/readiness/policy.ts
/** Days ahead that a waiver may expire: what nobody looks at again is no exception but a rule. */
const MAX_WAIVER_DAYS = 90;
const defaultLadder = [
	"dev",
	"staging",
	"production",
	"strict"
];
/** What holds where a registry says nothing. */
const defaultReadinessPolicy = {
	ladder: defaultLadder,
	environments: {},
	weights: defaultWeights,
	requirements: {},
	placeholders: [],
	keys: {},
	waivers: []
};
/** Reads the section, whose form the schema of the policy has checked. */
function readReadinessPolicy(section) {
	const ladder = texts(section, "ladder");
	return {
		ladder: ladder.length > 0 ? ladder : defaultLadder,
		environments: mapped(own(section, "environments"), (table) => ({
			...number(table, "threshold", "threshold"),
			...number(table, "coverage", "coverage"),
			...Array.isArray(own(table, "blockers")) ? { blockers: texts(table, "blockers") } : {}
		})),
		weights: {
			...defaultWeights,
			...mapped(own(section, "weights"), (value) => typeof value === "number" ? value : 1)
		},
		requirements: mapped(own(section, "requirements"), (table) => ({
			...text(table, "name") === void 0 ? {} : { name: text(table, "name") ?? "" },
			...categoryOf(table),
			...number(table, "weight", "weight"),
			...number(table, "max_age_days", "maxAgeDays"),
			...number(table, "effort_hours", "effortHours"),
			...Array.isArray(own(table, "phases")) ? { phases: texts(table, "phases") } : {}
		})),
		placeholders: texts(own(section, "placeholders"), "allow"),
		keys: mapped(own(section, "keys"), (value) => typeof value === "string" ? value : ""),
		waivers: waiversOf(own(section, "waivers"))
	};
}
/**
* The environments as they hold for one kind of subject. A requirement that is for the other kind blocks nothing here.
* @param probes every probe, whatever it is of
*/
function environmentsOf(policy, kind, probes) {
	const foreign = new Set(probes.filter(({ of }) => !of.includes(kind)).map(({ id }) => id));
	const blocking = (at) => probes.filter((probe) => probe.blocks === at && !foreign.has(probe.id)).map(({ id }) => id);
	const defaults = defaultEnvironments({
		staging: blocking("staging"),
		production: blocking("production")
	});
	return policy.ladder.map((name) => {
		const preset = defaults.find((environment) => environment.name === name) ?? {
			threshold: 0,
			coverage: 0,
			blockers: []
		};
		const changed = Object.hasOwn(policy.environments, name) ? policy.environments[name] : void 0;
		const blockers = (changed?.blockers ?? preset.blockers).filter((id) => !foreign.has(id));
		return {
			...preset,
			...changed,
			blockers,
			name
		};
	});
}
/** What is wrong with the environments, waivers and names of a policy, one sentence each; empty when it can hold. */
function readinessFaults(policy, ladder, known) {
	const faults = [...ladderFaults(ladder)];
	const twice = policy.ladder.find((name, position) => policy.ladder.indexOf(name) !== position);
	if (twice !== void 0) faults.push(`the ladder names ${twice} twice`);
	for (const name of Object.keys(policy.environments)) if (!policy.ladder.includes(name)) faults.push(`the environment ${name} is not in the ladder, so nothing tells what it is stricter than`);
	for (const { name, blockers } of ladder) {
		const stranger = blockers.find((id) => !known(id));
		if (stranger !== void 0) faults.push(`${name} is blocked by ${JSON.stringify(stranger)}, which is no requirement`);
	}
	for (const { requirement, environment } of policy.waivers) {
		if (!known(requirement)) faults.push(`a waiver names ${JSON.stringify(requirement)}, which is no requirement`);
		if (!policy.ladder.includes(environment)) faults.push(`a waiver names ${JSON.stringify(environment)}, which is no environment`);
	}
	return faults;
}
/** The waivers that hold on a day, and why the others do not. */
function waiversOn(policy, today) {
	const holding = [];
	const refused = [];
	for (const waiver of policy.waivers) {
		const { expires } = waiver;
		if (expires === "") refused.push({
			waiver,
			reason: "it does not say on which day it expires"
		});
		else if (expires < today) refused.push({
			waiver,
			reason: `it expired on ${expires}`
		});
		else if (expires > daysLater(today, 90)) refused.push({
			waiver,
			reason: `it expires more than ${90} days ahead`
		});
		else holding.push(waiver);
	}
	return {
		holding,
		refused
	};
}
function waiversOf(list) {
	if (!Array.isArray(list)) return [];
	return list.map((item) => ({
		requirement: text(item, "requirement") ?? "",
		environment: text(item, "environment") ?? "",
		reason: text(item, "reason") ?? "",
		owner: text(item, "owner") ?? "",
		expires: dateText(own(item, "expires")) ?? ""
	}));
}
function mapped(table, value) {
	return isTable(table) ? Object.fromEntries(Object.entries(table).map(([key, item]) => [key, value(item)])) : {};
}
function number(table, key, name) {
	const value = own(table, key);
	return typeof value === "number" ? { [name]: value } : {};
}
function categoryOf(table) {
	const category = categories.find((name) => name === text(table, "category"));
	return category === void 0 ? {} : { category };
}

// src/core/signatures/signer.ts
/** The issuer of the identities of workflows on GitHub. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/** Why a text names no identity in a way that means one only; `undefined` when it does. */
function identityFault(identity) {
	const star = identity.indexOf("*");
	if (star === -1) return identity.length > 0 && identity.trim() === identity ? void 0 : "it is empty, or has blanks around it";
	if (star !== identity.length - 1) return "* stands at its end only";
	return /@refs\/(?:heads|tags)\/[^*]*\*$/.test(identity) ? void 0 : "* stands for the rest of a ref only, as in @refs/tags/*";
}
/** Whether a signature is of a signer: the same issuer, and the same identity to the last character. */
function isOf({ identity, issuer }, signed) {
	if (signed.issuer !== issuer || identityFault(identity) !== void 0) return false;
	return identity.endsWith("*") ? signed.identity.startsWith(identity.slice(0, -1)) && signed.identity.length >= identity.length : signed.identity === identity;
}

// src/core/signatures/signature-policy.ts
/** What holds where a policy says nothing. */
const noSignatures = {
	required: false,
	trustedRoot: void 0,
	signers: []
};
/** Reads what a policy says of signatures; what has a fault is left out: see `signatureFault`. */
function signaturePolicy(policy) {
	const signatures = own(policy, "signatures");
	return {
		required: own(signatures, "required") === true,
		trustedRoot: text(signatures, "trusted_root"),
		signers: signersOf(policy).map((signer) => ({
			packages: text(signer, "package") ?? "**",
			identity: text(signer, "identity") ?? "",
			issuer: text(signer, "issuer") ?? "https://token.actions.githubusercontent.com"
		}))
	};
}
/** The first thing that is wrong with the signers of a policy, and where. */
function signatureFault(doc) {
	for (const [position, signer] of signersOf(doc.value).entries()) {
		const glob = parseGlob(text(signer, "package") ?? "**");
		if ("problem" in glob) return {
			message: `signer.package is no glob: ${glob.problem}`,
			at: doc.at([
				"signer",
				position,
				"package"
			])
		};
		const fault = identityFault(text(signer, "identity") ?? "");
		if (fault !== void 0) return {
			message: `signer.identity is not anchored: ${fault}`,
			at: doc.at([
				"signer",
				position,
				"identity"
			])
		};
	}
}
function signersOf(policy) {
	const signers = own(policy, "signer");
	return Array.isArray(signers) ? signers.filter(isTable) : [];
}

// src/core/policy.ts
/** Where a registry keeps its policy when nobody says otherwise. */
const POLICY_PATH = "registry/policy.toml";
/** What holds where a registry says nothing. */
const defaultPolicy = {
	file: POLICY_PATH,
	rules: {},
	failOn: "error",
	readiness: defaultReadinessPolicy,
	allowedLicenses: [],
	reservedNames: [],
	exclude: [],
	minDescription: 10,
	mayChange: [],
	versionStep: "exact",
	prereleases: true,
	firstVersions: [
		"0.0.1",
		"0.1.0",
		"1.0.0"
	],
	maintainers: [],
	owners: {},
	waivers: {
		never: [],
		maxDays: void 0
	},
	ratchet: [],
	sourceHosts: void 0,
	ownAddresses: [],
	signatures: noSignatures
};

export { isOf as a, readinessFaults as c, signaturePolicy as i, waiversOn as l, defaultPolicy as n, environmentsOf as o, signatureFault as r, readReadinessPolicy as s, POLICY_PATH as t, categories as u };