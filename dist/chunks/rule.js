// src/core/rule.ts
/** Declares a rule; the default export of its file. */
function defineRule(rule) {
	return rule;
}
/** The rules of one subject. */
function rulesFor(rules, subject) {
	const isFor = (rule) => rule.subject === subject;
	return rules.filter(isFor);
}

export { rulesFor as n, defineRule as t };