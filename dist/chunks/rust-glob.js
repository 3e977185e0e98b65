import { i as severities, n as compareText, t as compareFindings } from "./finding.js";

// src/core/report.ts
/** Sorts, counts and judges. */
function createReport(parts) {
	const findings = parts.findings.toSorted(compareFindings);
	const counts = countOf(findings);
	const verdict = judge(counts, parts.failOn, parts.coverage);
	return {
		schema: "https://ggen.dev/schemas/gpack/report/v1",
		tool: {
			name: "gpack",
			version: parts.version
		},
		ruleSet: parts.ruleSet,
		subject: parts.subject,
		verdict,
		failOn: parts.failOn,
		counts,
		blockers: blockersOf(findings, parts),
		packs: summarise(parts.packs, findings),
		findings,
		coverage: parts.coverage
	};
}
/** The bytes that are written, hashed and compared: two spaces, a final newline. */
function reportJson(report) {
	return `${JSON.stringify(report, null, 2)}\n`;
}
/** Whether a severity reaches the threshold that fails. */
function blocks(severity, failOn) {
	return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
function judge(counts, failOn, coverage) {
	if (severities.some((severity) => counts[severity] > 0 && blocks(severity, failOn))) return "fail";
	if (coverage.gaps.length > 0 || coverage.files === 0) return "incomplete";
	return "pass";
}
function countOf(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
function blockersOf(findings, { failOn, coverage, subject }) {
	const author = subject.kind === "change" ? "the author of the change" : "the owners of these files";
	const blockers = [];
	const blocking = findings.filter((finding) => blocks(finding.severity, failOn));
	if (blocking.length > 0) {
		const fixable = blocking.filter((finding) => finding.fix).length;
		const files = new Set(blocking.map((finding) => finding.at.file)).size;
		blockers.push({
			what: `${count(blocking.length, "finding")} of severity ${failOn} or above in ${count(files, "file")}`,
			who: author,
			next: fixable > 0 ? `repair them; \`gpack fix\` repairs ${fixable === blocking.length ? "all" : fixable} of them` : "repair them; `gpack explain <rule>` shows how"
		});
	}
	if (coverage.gaps.length > 0) {
		const [first] = coverage.gaps;
		blockers.push({
			what: `${count(coverage.gaps.length, "part")} could not be judged, first ${first?.file}: ${first?.reason}`,
			who: author,
			next: "make the file readable and within the limits, or remove it"
		});
	}
	if (coverage.files === 0) blockers.push({
		what: "nothing was recognised, so nothing was checked",
		who: "the maintainer of the registry",
		next: "point `path`, `packages` or `index` at a registry or a gpack"
	});
	return blockers;
}
function summarise(packs, findings) {
	const byPack = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.pack === void 0) continue;
		const counts = byPack.get(finding.pack) ?? {
			error: 0,
			warning: 0,
			note: 0
		};
		counts[finding.severity] += 1;
		byPack.set(finding.pack, counts);
	}
	return packs.flatMap(({ path, id, version }) => {
		const counts = byPack.get(path);
		return counts ? [{
			path,
			id: id ?? null,
			version: version ?? null,
			...counts
		}] : [];
	}).toSorted((a, b) => compareText(a.path, b.path));
}
/** "1 finding", "2 findings". */
function count(amount, noun) {
	return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

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
	return { matches: (path) => !onlyDirectories && matchPath(components, path) };
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
/** Walks the path once, with the set of places in the pattern that may come next. */
function matchPath(components, path) {
	let open = new Set(withSkipped(components, 0));
	for (const [index, name] of path.entries()) {
		const next = /* @__PURE__ */ new Set();
		for (const place of open) {
			const component = components[place];
			if (component === void 0) continue;
			if (component === "recursive") {
				if (index < path.length - 1) for (const then of withSkipped(components, place)) next.add(then);
			} else if (matchName(component, name)) for (const then of withSkipped(components, place + 1)) next.add(then);
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
function matchName(units, name) {
	const chars = Array.from(name);
	let unit = 0;
	let at = 0;
	let star = -1;
	let resume = 0;
	while (at < chars.length) {
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

export { reportJson as i, count as n, createReport as r, parseGlob as t };