// src/core/delivery/failure.ts
/** A delivery that did not succeed. Never a reason for another verdict. */
var DeliveryFailure = class extends Error {
	name = "DeliveryFailure";
	kind;
	/** The permission that would have been enough, as a workflow writes it: `checks: write`. */
	needs;
	constructor(kind, message, options = {}) {
		super(message, options);
		this.kind = kind;
		this.needs = options.needs;
	}
};

export { DeliveryFailure as t };