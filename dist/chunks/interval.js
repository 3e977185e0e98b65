// src/core/interval.ts
/** The set of one interval; empty when nothing lies in it. */
function interval(order, from, to) {
	return to !== void 0 && order.compare(from, to) >= 0 ? [] : [{
		from,
		to
	}];
}
/** All values of an order. */
function everyValue(order) {
	return [{
		from: order.least,
		to: void 0
	}];
}
/** The values that are not in a set. */
function invert(order, set) {
	const found = [];
	let from = order.least;
	for (const { from: start, to } of set) {
		if (from !== void 0) found.push(...interval(order, from, start));
		from = to;
	}
	if (from !== void 0) found.push({
		from,
		to: void 0
	});
	return found;
}
/** The values that are in both sets. */
function meet(order, a, b) {
	const found = [];
	let right = 0;
	for (const { from, to } of a) for (let at = right; at < b.length; at += 1) {
		const other = b[at];
		if (!other || to !== void 0 && order.compare(other.from, to) >= 0) break;
		const start = order.compare(from, other.from) > 0 ? from : other.from;
		const isFirstEnd = to !== void 0 && (other.to === void 0 || order.compare(to, other.to) <= 0);
		found.push(...interval(order, start, isFirstEnd ? to : other.to));
		if (!isFirstEnd) right = at;
	}
	return found;
}

export { meet as i, interval as n, invert as r, everyValue as t };