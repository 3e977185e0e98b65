// src/core/finding.ts
const severities = [
	"error",
	"warning",
	"note"
];
/** Narrows to a severity. */
function isSeverity(value) {
	return severities.some((severity) => severity === value);
}
/** Whether the registry lets a finding be: it is told, and does not block. */
function isWaived({ waiver }) {
	return waiver?.holds === true;
}
/** Whether a finding counts: nothing lets it be. */
function isOpen(finding) {
	return !isWaived(finding) && finding.existing !== true;
}
/** Total order of findings: by file, place, rule, message. Makes reports deterministic. */
function compareFindings(a, b) {
	return compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
/** Compares by UTF-16 code units, independent of the locale. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { isWaived as a, isSeverity as i, compareText as n, severities as o, isOpen as r, compareFindings as t };