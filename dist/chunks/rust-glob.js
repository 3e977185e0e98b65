import { r as TooCostly } from "./limits.js";

// src/core/rust-glob.ts
/** Longer patterns are refused, so that matching stays cheap. */
const MAX_LENGTH = 1e3;
/** Reads a pattern. A pattern that can only match directories is one that matches no file. */
function parseGlob(pattern) {
	if (pattern.length > MAX_LENGTH) return {
		problem: `it is longer than ${MAX_LENGTH} characters`,
		at: 0
	};
	const components = [];
	let at = 0;
	for (const part of pattern.split("/")) {
		const component = parseComponent(part);
		if ("problem" in component) return {
			problem: component.problem,
			at: at + component.at
		};
		at += part.length + 1;
		if (part === "" || part === ".") continue;
		if (component.value !== "recursive" || components.at(-1) !== "recursive") components.push(component.value);
	}
	const onlyDirectories = pattern.endsWith("/") || components.length === 0 || components.at(-1) === "recursive";
	const work = {
		done: 0,
		allowed: 2e4
	};
	return { matches: (path) => !onlyDirectories && matchPath(components, path, work) };
}
function parseComponent(part) {
	if (part === "**") return { value: "recursive" };
	const units = [];
	const chars = Array.from(part);
	for (let at = 0; at < chars.length; at += 1) {
		const char = chars[at] ?? "";
		if (char === "*") {
			if (chars[at + 1] === "*") return {
				problem: chars[at + 2] === "*" ? "it has more than two * in a row" : "** is not a whole component",
				at: chars.slice(0, at).join("").length
			};
			units.push({ kind: "star" });
		} else if (char === "?") units.push({ kind: "any" });
		else if (char === "[") {
			const negated = chars[at + 1] === "!";
			const first = at + (negated ? 2 : 1);
			const end = chars.indexOf("]", first + 1);
			if (end === -1) return {
				problem: "its [ is not closed",
				at: chars.slice(0, at).join("").length
			};
			units.push({
				kind: "class",
				negated,
				ranges: parseRanges(chars.slice(first, end))
			});
			at = end;
		} else units.push({
			kind: "char",
			char
		});
	}
	return { value: units };
}
function parseRanges(chars) {
	const ranges = [];
	for (let at = 0; at < chars.length; at += 1) {
		const from = chars[at]?.codePointAt(0) ?? 0;
		const to = chars[at + 1] === "-" ? chars[at + 2]?.codePointAt(0) : void 0;
		ranges.push([from, to ?? from]);
		if (to !== void 0) at += 2;
	}
	return ranges;
}
/** Longest name that file systems hold; no pattern matches a longer one. */
const MAX_NAME = 255;
/** Comparisons for each character of a name; honest patterns need one or two. */
const WORK_PER_CHARACTER = 16;
/** Walks the path once, with the set of places in the pattern that may come next. */
function matchPath(components, path, work) {
	let open = new Set(withSkipped(components, 0));
	for (const [index, name] of path.entries()) {
		const next = /* @__PURE__ */ new Set();
		for (const place of open) {
			const component = components[place];
			if (component === void 0) continue;
			if (component === "recursive") {
				if (index < path.length - 1) for (const then of withSkipped(components, place)) next.add(then);
			} else if (matchName(component, name, work)) for (const then of withSkipped(components, place + 1)) next.add(then);
		}
		if (next.size === 0) return false;
		open = next;
	}
	return open.has(components.length);
}
/** A place and those behind it when `**` stands for no directory at all. */
function withSkipped(components, place) {
	return components[place] === "recursive" ? [place, place + 1] : [place];
}
/** The usual two-pointer match: a failure goes back to the last `*` only. */
function matchName(units, name, work) {
	if (name.length > MAX_NAME) return false;
	work.allowed += name.length * WORK_PER_CHARACTER;
	const chars = Array.from(name);
	let unit = 0;
	let at = 0;
	let star = -1;
	let resume = 0;
	while (at < chars.length) {
		work.done += 1;
		if (work.done > work.allowed) throw new TooCostly("a pattern with many stars takes too long to match; simplify it");
		const current = units[unit];
		if (current?.kind === "star") {
			star = unit;
			resume = at;
			unit += 1;
		} else if (current && matchChar(current, chars[at] ?? "")) {
			unit += 1;
			at += 1;
		} else if (star !== -1) {
			resume += 1;
			at = resume;
			unit = star + 1;
		} else return false;
	}
	while (units[unit]?.kind === "star") unit += 1;
	return unit === units.length;
}
function matchChar(unit, char) {
	switch (unit.kind) {
		case "star":
		case "any": return true;
		case "char": return unit.char === char;
		case "class": {
			const code = char.codePointAt(0) ?? 0;
			return unit.ranges.some(([from, to]) => from <= code && code <= to) !== unit.negated;
		}
	}
}

export { parseGlob as t };