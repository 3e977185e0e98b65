// src/core/schema/fault.ts
/** Runs a validator over a value; an empty list when it fits. */
function faultsOf(validator, value) {
	if (validator(value)) return [];
	return (validator.errors ?? []).map((error) => {
		const { missingProperty, additionalProperty, type, allowedValues } = error.params;
		const key = missingProperty ?? additionalProperty;
		return {
			keyword: error.keyword,
			path: pointerPath(error.instancePath, value),
			message: error.message ?? error.keyword,
			...typeof key === "string" ? { key } : {},
			...Array.isArray(allowedValues) ? { allowed: `must be one of ${allowedValues.map(String).join(", ")}` } : {},
			...error.keyword === "type" ? { types: [type].flat().map(String) } : {}
		};
	});
}
/** A JSON pointer as a path; steps into arrays become numbers. */
function pointerPath(pointer, root) {
	const path = [];
	let value = root;
	for (const raw of pointer.split("/").slice(1)) {
		const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(value) ? Number(step) : step);
		value = value?.[step];
	}
	return path;
}

export { faultsOf as t };