import { a as quote } from "./limits.js";

// src/core/cycle.ts
/** Nodes of a cycle that a message names. */
const SHOWN = 8;
/** A cycle as a message says it: `"a" needs "b" needs "a"`, of a long one the first nodes. */
function cycleText(cycle, verb) {
	const [first = ""] = cycle;
	return `${cycle.slice(0, SHOWN).map(quote).join(` ${verb} `)}${cycle.length > SHOWN ? ` ${verb} ${cycle.length - SHOWN} more, the last of which` : ""} ${verb} ${quote(first)}`;
}
/**
* The cycles of a graph, one for each group of nodes that reach each other, what is depended on first.
* Each begins with its first node in the order of the map, and every node follows from the one before it.
* Linear in nodes and edges, and without recursion: a chain of 50,000 packs is one path.
*/
function findCycles(edges) {
	const cycles = [];
	for (const group of components(edges)) {
		const [first] = group;
		if (first === void 0) continue;
		const cycle = shortestCycle(first, new Set(group), edges);
		if (cycle) cycles.push(cycle);
	}
	return cycles;
}
/** Groups of nodes that reach each other (Tarjan), with an explicit stack; each sorted by the order of the map. */
function components(edges) {
	const order = /* @__PURE__ */ new Map();
	const low = /* @__PURE__ */ new Map();
	const open = [];
	const isOpen = /* @__PURE__ */ new Set();
	const groups = [];
	for (const root of edges.keys()) {
		if (order.has(root)) continue;
		const work = [];
		const enter = (node) => {
			order.set(node, order.size);
			low.set(node, order.size - 1);
			open.push(node);
			isOpen.add(node);
			work.push({
				node,
				next: 0
			});
		};
		enter(root);
		for (let step = work.at(-1); step; step = work.at(-1)) {
			const { node } = step;
			const target = edges.get(node)?.[step.next];
			step.next += 1;
			if (target !== void 0) {
				if (!edges.has(target)) continue;
				if (!order.has(target)) enter(target);
				else if (isOpen.has(target)) lower(low, node, order.get(target));
				continue;
			}
			work.pop();
			const parent = work.at(-1);
			if (parent) lower(low, parent.node, low.get(node));
			if (low.get(node) !== order.get(node)) continue;
			const group = [];
			for (let member = open.pop(); member !== void 0; member = open.pop()) {
				isOpen.delete(member);
				group.push(member);
				if (member === node) break;
			}
			groups.push(group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
		}
	}
	return groups;
}
function lower(low, node, to) {
	if (to !== void 0 && to < (low.get(node) ?? 0)) low.set(node, to);
}
/** The shortest way from a node back to itself within its group, by breadth. */
function shortestCycle(start, members, edges) {
	const cameFrom = /* @__PURE__ */ new Map();
	let front = [start];
	while (front.length > 0) {
		const next = [];
		for (const node of front) for (const target of edges.get(node) ?? []) {
			if (target === start) return wayTo(node, start, cameFrom);
			if (!members.has(target) || cameFrom.has(target)) continue;
			cameFrom.set(target, node);
			next.push(target);
		}
		front = next;
	}
}
function wayTo(end, start, cameFrom) {
	const way = [end];
	for (let node = end; node !== start;) {
		node = cameFrom.get(node) ?? start;
		way.push(node);
	}
	return way.toReversed();
}

export { findCycles as n, cycleText as t };