// src/core/count.ts
/** "1 finding", "2 findings". */
function count(amount, noun) {
	return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

export { count as t };