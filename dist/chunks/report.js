import { a as isWaived, n as compareText, o as severities, r as isOpen, t as compareFindings } from "./finding.js";
import { t as count } from "./count.js";

// src/core/blocker/unblocker.ts
/** Names that a text lists; the rest is counted. */
const MAX_NAMES = 10;
const NOBODY_NAMED = {
	author: "the author of the change",
	owners: "the owners of these files",
	maintainers: "the maintainers of the registry",
	tool: "the makers of gpack"
};
/** Who it is, in words: `the owners of these files: @octocat, @example/writers`. */
function unblockerText({ kind, names }) {
	return names.length === 0 ? NOBODY_NAMED[kind] : `${NOBODY_NAMED[kind]}: ${listedNames(names)}`;
}
/** The first ten names, and how many more there are. */
function listedNames(names) {
	const left = names.length - MAX_NAMES;
	return `${names.slice(0, MAX_NAMES).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

// src/core/blocker/blockers.ts
/** Blockers that are told one by one: a hostile change can break every rule in every pack. */
const MAX_BLOCKERS = 20;
/** What blocks, grouped by rule and by who unblocks it: the worst first, at most 20 and then one for each kind of people. */
function blockersOf(blocking) {
	const { author, maintainers } = blocking;
	const known = (item) => item.who?.kind === "maintainers" && item.who.names.length === 0 ? {
		...item,
		who: {
			kind: "maintainers",
			names: maintainers
		}
	} : item;
	const findings = blocking.findings.map(known);
	const gaps = blocking.gaps.map(known);
	const groups = [...groupBy(findings, (finding) => [finding.rule, keyOf(finding, author)].join("\0"))].toSorted(([a, one], [b, other]) => severityOf(one) - severityOf(other) || compareText(a, b)).map(([, group]) => group);
	const told = groups.slice(0, MAX_BLOCKERS).map((group) => ofRule(group, blocking));
	const rest = groupBy(groups.slice(MAX_BLOCKERS).flat(), (finding) => (finding.who ?? author).kind);
	const gapGroups = groupBy(gaps, (gap) => keyOf(gap, author));
	return [
		...told,
		...[...rest.values()].map((group) => ofMany(group, author)),
		...[...gapGroups.values()].map((group) => ofGaps(group, author))
	];
}
/** Whoever it is, with the words for it. */
function named(who) {
	return {
		kind: who.kind,
		names: who.names,
		text: unblockerText(who)
	};
}
function ofRule(group, { author, maintainers, ...asked }) {
	const [first] = group;
	const summary = asked.summary(first.rule);
	const isWaivable = asked.isWaivable(first.rule);
	const files = new Set(group.map(({ at }) => at.file)).size;
	const place = first.at.file === "" ? "" : `${first.at.file}:${first.at.line}`;
	const where = group.length === 1 ? `${first.rule}${place && ` at ${place}`}` : `${group.length} × ${first.rule} in ${count(files, "file")}${place && `, first ${place}`}`;
	return {
		rule: first.rule,
		count: group.length,
		what: summary === void 0 ? where : `${where}: ${summary}`,
		who: named(first.who ?? author),
		...first.next === void 0 ? repairOf(group) : { next: first.next },
		isWaivable,
		...isWaivable && maintainers.length > 0 ? { waiversBy: maintainers } : {}
	};
}
/** How findings are repaired: by which command, and what is left for a person. */
function repairOf(group) {
	const explain = `\`gpack explain ${group[0].rule}\` shows how`;
	const safe = group.filter(({ fix }) => fix?.safe === true).length;
	const fixable = group.filter(({ fix }) => fix !== void 0).length;
	const one = group.length === 1;
	if (fixable === 0) return { next: `repair ${one ? "it" : "them"}; ${explain}` };
	const command = safe === fixable ? "gpack fix" : "gpack fix --unsafe";
	const look = safe === fixable ? "" : ", in a way that may change what a pack means";
	if (fixable === group.length) return {
		next: `run \`${command}\`, which repairs ${one ? "it" : "all of them"}${look}`,
		command
	};
	return {
		next: `run \`${command}\`, which repairs ${fixable} of them${look}; for the rest, ${explain}`,
		command
	};
}
function ofMany(group, author) {
	const rules = new Set(group.map(({ rule }) => rule)).size;
	const { kind } = group[0].who ?? author;
	const names = new Set(group.flatMap((finding) => (finding.who ?? author).names));
	return {
		count: group.length,
		what: `${count(group.length, "further finding")} of ${count(rules, "rule")}`,
		who: named({
			kind,
			names: [...names].toSorted(compareText)
		}),
		next: "see the findings; each one says what to do",
		isWaivable: false
	};
}
function ofGaps(group, author) {
	const [first] = group;
	const where = first.file === "" ? first.reason : `${first.file}: ${first.reason}`;
	return {
		count: group.length,
		what: group.length === 1 ? `not judged: ${where}` : `${count(group.length, "part")} could not be judged, first ${where}`,
		who: named(first.who ?? author),
		next: first.next ?? "make the file readable and within the limits, or remove it",
		isWaivable: false
	};
}
function severityOf(group) {
	return Math.min(...group.map(({ severity }) => severities.indexOf(severity)));
}
function keyOf({ who, next }, author) {
	const { kind, names } = who ?? author;
	return [
		kind,
		...names,
		next
	].join("\0");
}
function groupBy(items, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}
/** Whether a finding keeps the verdict from `pass`. */
function isBlocking(finding, failOn) {
	return isOpen(finding) && blocks(finding.severity, failOn);
}
/** Whether a severity reaches the threshold that fails. */
function blocks(severity, failOn) {
	return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}

// src/core/report.ts
/** Sorts, counts and judges. */
function createReport(parts) {
	const findings = parts.findings.toSorted(compareFindings);
	const counts = countFindings(findings);
	const verdict = verdictOf(counts, parts);
	return {
		schema: "https://ggen.dev/schemas/gpack/report/v1",
		tool: {
			name: "gpack",
			version: parts.version
		},
		ruleSet: parts.ruleSet,
		policy: parts.policy,
		subject: parts.subject,
		...parts.people === void 0 ? {} : { people: parts.people },
		verdict,
		failOn: parts.failOn,
		...parts.date === void 0 ? {} : { date: parts.date },
		counts,
		blockers: blockersIn(findings, parts),
		packs: summarise(parts.packs, findings),
		findings,
		...parts.impact ? { impact: parts.impact } : {},
		coverage: parts.coverage
	};
}
/** The bytes that are written, hashed and compared: two spaces, a final newline. */
function reportJson(report) {
	return `${JSON.stringify(report, null, 2)}\n`;
}
/** The verdict that counts and coverage mean. */
function verdictOf(counts, { failOn, coverage, subject }) {
	if (severities.some((severity) => counts[severity] > 0 && blocks(severity, failOn))) return "fail";
	if (coverage.gaps.length > 0 || isNothingJudged(coverage, subject)) return "incomplete";
	return "pass";
}
/**
* Nothing was looked at: never green for a tree. Of a change it is known that it touches nothing to
* look at, which is an answer; but not when no rule was asked.
*/
function isNothingJudged({ files, rules }, subject) {
	return files === 0 ? subject.kind === "tree" : rules === 0;
}
/** Findings by severity; those that are waived, and those that the base has, too, are counted apart. */
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0,
		waived: 0,
		existing: 0
	};
	for (const finding of findings) counts[isWaived(finding) ? "waived" : finding.existing ? "existing" : finding.severity] += 1;
	return counts;
}
/** What keeps the verdict from `pass`; empty exactly when it passes. */
function blockersIn(findings, parts) {
	const { failOn, coverage, subject, summaries } = parts;
	const author = subject.kind === "change" ? {
		kind: "author",
		names: parts.people?.slice(0, 1) ?? []
	} : {
		kind: "owners",
		names: []
	};
	const found = blockersOf({
		findings: findings.filter((finding) => isBlocking(finding, failOn)),
		gaps: coverage.gaps,
		author,
		maintainers: parts.maintainers ?? [],
		summary: (rule) => summaries?.get(rule),
		isWaivable: parts.isWaivable ?? (() => true)
	});
	if (!isNothingJudged(coverage, subject)) return found;
	const noFile = coverage.files === 0;
	const nothing = {
		count: 1,
		what: noFile ? "nothing was recognised, so nothing was checked" : "no rule was asked",
		who: named({
			kind: "maintainers",
			names: parts.maintainers ?? []
		}),
		next: noFile ? "point `path` or `index` at a registry or a gpack" : "leave some rule on, in `rules` and in the policy",
		isWaivable: false
	};
	return [...found, nothing];
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
		if (isOpen(finding)) counts[finding.severity] += 1;
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

export { blocks as a, verdictOf as i, createReport as n, isBlocking as o, reportJson as r, listedNames as s, countFindings as t };