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

export { InputError as t };