import { An as quote, Vn as matchesRule, zt as count } from "./start.js";
import { i as runsOf, n as isolationPart, r as isolationText } from "./phase-run.js";
import "./engine.js";

// src/core/readiness/answers.ts
const isError = ({ severity }) => severity === "error";
/** Answers by what rules found. What could not be judged is unknown, unless something was found. */
function answerByRules({ findings, gaps }, question) {
	const { rules, met, counts = isError, next = "`gpack validate` shows each, and `gpack fix` repairs what it can" } = question;
	const found = findings.filter((finding) => rules.some((pattern) => matchesRule(finding.rule, pattern)) && counts(finding));
	const [first] = found;
	if (first) {
		const more = found.length > 1 ? `, and ${count(found.length - 1, "more finding")}` : "";
		return {
			outcome: "failed",
			detail: `${first.message} [${first.rule}]${more}`,
			next,
			places: found.slice(0, 20).map(({ at }) => at)
		};
	}
	const [gap] = gaps;
	if (gap) return {
		outcome: "unknown",
		detail: `not all could be judged: ${gap.reason}`,
		next: gap.next ?? "repair that"
	};
	return {
		outcome: "met",
		detail: met
	};
}
/**
* Answers by the latest run of one of some phases. A run that failed decides. One that succeeded counts by how much
* isolation was enforced: what code did to the machine around it is not known otherwise.
*/
function answerByRun({ runs }, phases, missing) {
	const [run] = runsOf(runs, phases);
	if (!run) return {
		outcome: "unknown",
		...missing
	};
	if (!run.succeeded) return {
		outcome: "failed",
		detail: `the phase ${quote(run.phase)} failed on this tree`,
		next: `repair it, then \`gpack readiness --run ${run.phase}\``,
		run
	};
	const part = isolationPart(run.isolation);
	const isFull = part === 1e3 && run.tier === "recomputed";
	return {
		outcome: "met",
		...part < 1e3 ? { part } : {},
		detail: `the phase ${quote(run.phase)} succeeded on this tree, ${isolationText(run.isolation)}`,
		...isFull ? {} : { next: `\`gpack readiness --run ${run.phase}\` runs it again, in a cleanroom` },
		run
	};
}

export { answerByRun as n, answerByRules as t };