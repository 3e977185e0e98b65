// src/core/input-error.ts
/** Something wrong with the request: it names the input and says what is allowed. Exit code 2. */
var InputError = class extends Error {
	name = "InputError";
	/** The input, option or file that is wrong. */
	input;
	constructor(input, message, options) {
		super(message, options);
		this.input = input;
	}
};

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
	mayChange: []
};

export { defaultPolicy as n, InputError as r, POLICY_PATH as t };