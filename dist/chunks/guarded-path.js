import { n as compareText } from "./finding.js";
import { t as POLICY_PATH } from "./policy.js";
import { t as foldName } from "./portable-name.js";
import { a as joinPath, r as directoryOf, t as baseName } from "./tree.js";
import { r as WAIVERS_PATH } from "./recognise.js";

// src/core/ownership/guarded-path.ts
/** What such files are, as the beginning of a sentence. */
const guardedKinds = {
	policy: "The policy",
	waivers: "The waivers",
	advisories: "The advisories",
	bundles: "The approved sets",
	workflows: "The workflows and settings of the repository",
	git: "What tells git how to read the repository"
};
/** What a path is guarded as; `undefined` for the files of packs and for all others. `policy` is where the policy is. */
function guardedKind(path, policy = POLICY_PATH) {
	const lower = foldName(path);
	if (["registry/policy.toml", foldName(policy)].includes(lower)) return "policy";
	if (["registry/waivers.toml", foldName(waiversBeside(policy))].includes(lower)) return "waivers";
	if (lower.startsWith("registry/advisories/")) return "advisories";
	if (lower.startsWith("registry/bundles/")) return "bundles";
	if (lower.startsWith(".github/") || [
		".github",
		"codeowners",
		"docs/codeowners"
	].includes(lower)) return "workflows";
	if ([
		".gitmodules",
		".gitattributes",
		"registry/.gitattributes"
	].includes(lower)) return "git";
}
/** Where waivers are, by the path of the policy. */
function waiversBeside(policy) {
	return joinPath(directoryOf(policy), baseName(WAIVERS_PATH));
}
/** Kinds of which a run keeps to what the base has. */
const KEPT = [
	"policy",
	"waivers",
	"advisories"
];
/** The guarded files among paths, by kind, sorted. */
function guardedFiles(paths, policy) {
	const found = /* @__PURE__ */ new Map();
	for (const path of [...paths].toSorted(compareText)) {
		const kind = guardedKind(path, policy);
		if (!kind) continue;
		const others = found.get(kind);
		if (others) others.push(path);
		else found.set(kind, [path]);
	}
	return found;
}
/** Says which guarded files a change edits, a line for each kind. */
function guardedEdits(paths, policy) {
	return [...guardedFiles(paths, policy)].map(([kind, [first = "", ...more]]) => {
		const others = more.length > 0 ? ` and ${more.length} more` : "";
		const kept = KEPT.includes(kind) ? ": this run keeps to what the base has" : "";
		return `the change to ${guardedKinds[kind].replace(/^The|^What/, (word) => word.toLowerCase())}, ${first}${others}${kept}`;
	});
}

export { waiversBeside as a, guardedKinds as i, guardedFiles as n, guardedKind as r, guardedEdits as t };