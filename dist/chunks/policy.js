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
	sourceHosts: void 0
};

export { defaultPolicy as n, POLICY_PATH as t };