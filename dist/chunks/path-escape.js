import { n as maskTera, r as teraTags } from "./tera-text.js";

// src/core/cycle.ts
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

// src/core/path-escape.ts
/**
* Judges a path as text. `depth` is how many directories the base lies below the root that must not be
* left. A component with a Tera expression may be anything: what follows it is not counted as an escape.
*/
function pathEscape(path, depth = 0) {
	const literal = withoutTera(path.trim());
	const found = escapeOf(literal, depth);
	if (found !== void 0 && found !== "inside") return found;
	if (/%(?:2e|2f|5c)/i.test(literal)) {
		const hidden = escapeOf(literal.replaceAll(/%2e/gi, ".").replaceAll(/%2f/gi, "/").replaceAll(/%5c/gi, "\\"), depth);
		if (hidden !== void 0 && hidden !== "inside") return "encoded";
	}
	return found;
}
/** Stands for a Tera expression; no path has it. */
const UNKNOWN = "\0";
function withoutTera(path) {
	if (teraTags(path).next().done === true) return path;
	const masked = maskTera(path.replaceAll(UNKNOWN, "x"), UNKNOWN);
	let out = "";
	let done = 0;
	for (const { kind, start, end } of teraTags(path, true)) {
		out += masked.slice(done, kind === "expression" ? end : start);
		done = end;
	}
	return out + masked.slice(done);
}
function escapeOf(path, depth) {
	if (path.startsWith("/") || path.startsWith("\\")) return "absolute";
	if (/^[A-Za-z]:/.test(path)) return "absolute";
	if (path === "~" || /^~[\w.-]*[/\\]/.test(path)) return "home";
	const posix = climb(path.split("/"), depth);
	const windows = path.includes("\\") ? climb(path.split(/[/\\]/), depth) : posix;
	if (posix === "out" || windows === "out") return "parent";
	return posix === "stays" && windows === "stays" ? void 0 : "inside";
}
function climb(components, start) {
	let depth = start;
	let climbs = false;
	for (const component of components) {
		if (component === "" || component === ".") continue;
		if (component.includes(UNKNOWN)) return climbs ? "climbs" : followed(components, component);
		if (component !== "..") depth += 1;
		else {
			depth -= 1;
			climbs = true;
			if (depth < 0) return "out";
		}
	}
	return climbs ? "climbs" : "stays";
}
/** Behind an expression `..` is only seen, not counted. */
function followed(components, unknown) {
	return components.slice(components.indexOf(unknown)).includes("..") ? "climbs" : "stays";
}

export { findCycles as n, pathEscape as t };