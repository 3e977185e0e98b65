import { c as isTable, d as text, l as own } from "./finding.js";
import { t as parseGlob } from "./rust-glob.js";

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
	rules: {},
	failOn: "error",
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

export { isOf as a, signaturePolicy as i, defaultPolicy as n, signatureFault as r, POLICY_PATH as t };