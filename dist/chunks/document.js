// src/core/document.ts
/** Narrows to a table (a JSON object): not an array, not a date, not null. */
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The value of an own key; never one that the prototype supplies. */
function own(table, key) {
	return isTable(table) && Object.hasOwn(table, key) ? table[key] : void 0;
}
/** The value at a path, or `undefined`. */
function valueAt(root, path) {
	let value = root;
	for (const step of path) if (typeof step === "number") value = Array.isArray(value) ? value[step] : void 0;
	else value = own(value, step);
	return value;
}
/** The string of an own key, or `undefined` when it is absent or of another type. */
function text(table, key) {
	const value = own(table, key);
	return typeof value === "string" ? value : void 0;
}
/** The strings of a list at an own key; other items are left out, an absent list is empty. */
function texts(table, key) {
	const value = own(table, key);
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** The name of a value's type in the words of TOML and JSON. */
function typeName(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "list";
	if (value instanceof Date) return "date";
	if (isTable(value)) return "table";
	if (typeof value === "number" || typeof value === "bigint") return "number";
	return typeof value;
}
/** Deep equality of two values as JSON and TOML have them. */
function sameValue(a, b) {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, position) => sameValue(item, b[position]));
	if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
	if (!isTable(a) || !isTable(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}
/** True when tables and lists are nested deeper than a limit; walks no deeper than that. */
function isDeeperThan(value, limit) {
	if (typeof value !== "object" || value === null || value instanceof Date) return false;
	if (limit === 0) return true;
	return (Array.isArray(value) ? value : Object.values(value)).some((item) => isDeeperThan(item, limit - 1));
}

export { text as a, valueAt as c, sameValue as i, isTable as n, texts as o, own as r, typeName as s, isDeeperThan as t };