import { a as isWaived, o as severities } from "./finding.js";
import { o as urlPath, s as visible } from "./escape.js";
import { _ as INFORMATION, y as rulePage } from "./markdown.js";

// src/report/sarif.ts
/** Results that GitHub code scanning keeps of one run. */
const MAX_RESULTS = 5e3;
const levels = {
	error: "error",
	warning: "warning",
	note: "note"
};
/** SARIF 2.1.0 for code scanning: one run, errors first, fixes and fingerprints included. */
function renderSarif(report, options) {
	const bySeverity = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
	const { prefix = "", category = categoryOf(report, options.rules), maxResults = MAX_RESULTS } = options;
	const kept = bySeverity.slice(0, maxResults);
	const left = report.findings.length - kept.length;
	const used = new Set(kept.map((finding) => finding.rule));
	const rules = options.rules.filter((rule) => used.has(rule.id));
	const flows = new Set(rules.filter(({ security }) => security?.flow).map(({ id }) => id));
	const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
	const hasWaived = kept.some(isWaived);
	const hasOld = kept.some(({ existing }) => existing === true);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "gpack",
				semanticVersion: report.tool.version,
				informationUri: INFORMATION,
				rules: rules.map(descriptor)
			} },
			columnKind: "utf16CodeUnits",
			automationDetails: { id: `${category}/` },
			invocations: [{
				executionSuccessful: report.coverage.gaps.length === 0,
				toolExecutionNotifications: [...report.coverage.gaps.map((gap) => ({
					level: "error",
					message: { text: visible(`Not judged: ${gap.reason}`) },
					locations: [{ physicalLocation: { artifactLocation: { uri: uri(gap.file, prefix) } } }]
				})), ...left > 0 ? [{
					level: "warning",
					message: { text: `${left} further findings were left out` }
				}] : []]
			}],
			properties: {
				verdict: report.verdict,
				ruleSet: report.ruleSet
			},
			results: kept.map((finding) => ({
				ruleId: finding.rule,
				ruleIndex: ruleIndex.get(finding.rule) ?? -1,
				level: levels[finding.severity],
				message: { text: visible(finding.message) },
				locations: [location(finding.at, prefix)],
				...finding.fingerprint === void 0 ? {} : { partialFingerprints: { primaryLocationLineHash: finding.fingerprint } },
				...hasOld ? { baselineState: finding.existing ? "unchanged" : "new" } : {},
				...hasWaived ? { suppressions: suppressionsOf(finding) } : {},
				...finding.related && finding.related.length > 0 ? { relatedLocations: finding.related.map((related, id) => ({
					id,
					...location(related.at, prefix),
					message: { text: visible(related.message) }
				})) } : {},
				...flows.has(finding.rule) && finding.related ? { codeFlows: [codeFlow(finding.related, prefix)] } : {},
				...finding.fix && finding.fix.edits.length > 0 ? { fixes: [fix(finding.fix, prefix)] } : {}
			}))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
/** The standard wants the list on every result as soon as one has it: an empty one means that none is suppressed. */
function suppressionsOf(finding) {
	if (!finding.waiver?.holds) return [];
	const { owner, expires, reason } = finding.waiver;
	return [{
		kind: "external",
		status: "accepted",
		justification: visible(`Waived until ${expires} by ${owner}: ${reason}`)
	}];
}
function descriptor(rule) {
	const page = rulePage(rule.id);
	return {
		id: rule.id,
		name: rule.id.replaceAll(/[/-](\w)/g, (_, char) => char.toUpperCase()),
		shortDescription: { text: rule.summary },
		fullDescription: { text: `${rule.summary}.` },
		help: {
			text: `${rule.summary}. Why, and how to repair it: ${page}`,
			markdown: `${rule.summary}. [Why, and how to repair it](${page}).`
		},
		helpUri: page,
		defaultConfiguration: { level: levels[rule.severity] },
		properties: propertiesOf(rule)
	};
}
/** The way of a value, step by step. */
function codeFlow(steps, prefix) {
	return { threadFlows: [{ locations: steps.map(({ message, at }) => ({ location: {
		...location(at, prefix),
		message: { text: visible(message) }
	} })) }] };
}
/** What GitHub shows and filters alerts by; the score is a text there. */
function propertiesOf({ id, security }) {
	const tags = [id.split("/", 1)[0] ?? "gpack"];
	if (!security) return { tags };
	return {
		tags: [...tags, ...security.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, "0")}`)],
		precision: security.confidence,
		"security-severity": security.score.toFixed(1)
	};
}
/** A scan is told apart from a validation, and that of a change from that of the whole. */
function categoryOf({ subject }, rules) {
	if (!(rules.length > 0 && rules.every(({ security }) => security !== void 0))) return "validate-gpack";
	return subject.kind === "change" ? "security-scan/pr" : "security-scan/registry";
}
function location(place, prefix) {
	return { physicalLocation: {
		artifactLocation: {
			uri: uri(place.file, prefix),
			uriBaseId: "%SRCROOT%"
		},
		region: region(place)
	} };
}
function region({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function fix({ summary, edits }, prefix) {
	const files = [...new Set(edits.map((edit) => edit.at.file))];
	return {
		description: { text: summary },
		artifactChanges: files.map((file) => ({
			artifactLocation: {
				uri: uri(file, prefix),
				uriBaseId: "%SRCROOT%"
			},
			replacements: edits.filter((edit) => edit.at.file === file).map((edit) => ({
				deletedRegion: region(edit.at),
				insertedContent: { text: edit.text }
			}))
		}))
	};
}
/** A path as a relative URI reference. */
function uri(path, prefix) {
	return urlPath(prefix === "" ? path : `${prefix}/${path}`);
}

export { renderSarif as n, MAX_RESULTS as t };