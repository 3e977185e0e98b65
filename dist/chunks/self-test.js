import "./rolldown-runtime.js";
import { Qt as packDigest, Rn as textSource, Tr as sourceKey, dn as createListing, er as standingOf, hn as treeOf, ln as WAIVERS_PATH, wr as lookupIn, xn as defaultPolicy, z as _usingCtx } from "./start.js";
import { E as runRules, S as grantedWaivers } from "./engine.js";
import { t as describe } from "./local-packs.js";

// src/core/rule-page/case-files.ts
/** The tree before the change of a case: the base with what the case says of it. */
function textsBefore(base, item) {
	return laidOver(base, [item.before]);
}
/** The trees beside the change of a case. */
function contentsBeside(before, item) {
	const over = (layer) => contentsOf(laidOver(before, [layer]), item);
	return {
		...item.tip.size > 0 ? { tip: over(item.tip) } : {},
		...item.other.size > 0 ? { other: over(item.other) } : {}
	};
}
/** The tree of a case. */
function textsOf(base, item) {
	return laidOver(base, [item.before, item.files]);
}
function laidOver(base, layers) {
	const files = { ...base };
	for (const [path, content] of layers.flatMap((layer) => [...layer])) if (content === void 0) delete files[path];
	else files[path] = content;
	return files;
}
/** The texts of a case as git keeps them. */
function contentsOf(texts, item) {
	return Object.fromEntries(Object.entries(texts).map(([path, text]) => {
		if (item.links.has(path)) return [path, { link: text }];
		if (item.submodules.has(path)) return [path, { submodule: "1".repeat(40) }];
		return [path, item.bytes.has(path) ? unescaped(text) : text];
	}));
}
/** The texts of a case as a tree. */
function treeOfCase(texts, item) {
	const files = Object.entries(texts).map(([path, text]) => [path, item.bytes.has(path) ? unescaped(text) : text]);
	const tree = treeOf(Object.fromEntries(files));
	return {
		...tree,
		entries: tree.entries.map((entry) => {
			if (item.links.has(entry.path)) return {
				...entry,
				kind: "link"
			};
			if (item.executables.has(entry.path)) return {
				...entry,
				executable: true
			};
			return item.submodules.has(entry.path) ? {
				...entry,
				kind: "submodule"
			} : entry;
		})
	};
}
/** Turns `\xNN` into the byte NN, for what no page can show. */
function unescaped(text) {
	const bytes = text.replaceAll(/\\x([0-9A-F]{2})/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16)));
	return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
}

// src/core/rule-page/case-sources.ts
/** What is found at the sources that a case shows, as it would be in real repositories. */
function sourcesOfCase(item, wanted, sha256) {
	return new Map(wanted.map((request) => [sourceKey(request), answer(item, request, sha256)]));
}
/** When every commit of a case was made. */
const COMMITTED = "2026-10-01T12:00:00Z";
function answer({ sources, links }, { gitUrl, gitRev, path }, sha256) {
	const commit = `${gitUrl}@${gitRev}#`;
	const names = [...sources.keys()].filter((name) => name.startsWith(commit));
	if (names.length === 0) return {
		kind: "no-revision",
		reason: "no branch or tag leads to it"
	};
	const start = path === "" ? commit : `${commit}${path}/`;
	const below = names.filter((name) => name.startsWith(start));
	if (below.length === 0) return {
		kind: "no-directory",
		reason: "no directory stands there"
	};
	const files = treeOf(Object.fromEntries(below.map((name) => [name.slice(start.length), sources.get(name) ?? ""])));
	const entries = files.entries.map((entry) => links.has(`${start}${entry.path}`) ? {
		...entry,
		kind: "link"
	} : entry);
	return {
		kind: "found",
		digest: packDigest(files, createListing(entries), "", sha256),
		manifest: describe(files, "gpack.toml"),
		committed: COMMITTED
	};
}

// src/core/rule-page/judge-case.ts
/**
* Runs rules over a case. `texts` stands in for its files, such as after a fix, and `before` for those before a change. `undefined` where the case is a change
* and none can be made here.
*/
async function judgeCase(page, item, rules, judge, texts = textsOf(judge.base, item), before = textsBefore(judge.base, item)) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { policy, syntax, renderer, sha256 } = judge;
		const { today } = page;
		if (!isChange(item, rules.find((rule) => rule.id === page.id)?.subject)) {
			const waivers = grantedWaivers(textSource(WAIVERS_PATH, texts["registry/waivers.toml"] ?? ""), policy, today);
			const settings = page.settings ? { settings: page.settings } : {};
			const request = {
				tree: treeOfCase(texts, item),
				rules,
				policy,
				syntax,
				renderer,
				sha256,
				today,
				waivers,
				...settings
			};
			return withSources(item, sha256, (sources) => runRules({
				...request,
				sources
			}));
		}
		const [was, now] = [contentsOf(before, item), contentsOf(texts, item)];
		const opened = _usingCtx$1.u(await judge.openChange(was, now, contentsBeside(before, item)));
		if (!opened) return void 0;
		const { tree, scope, change, parsed, baseline, gaps = [] } = opened;
		const request = {
			tree,
			rules,
			policy,
			syntax,
			renderer,
			sha256,
			today,
			...page.people.length > 0 ? { standing: await standingOf(page.people, [], void 0) } : {},
			...scope ? { scope } : {},
			...change ? { change } : {},
			...parsed ? { parsed } : {},
			...baseline ? { baseline } : {}
		};
		const outcome = withSources(item, sha256, (sources) => runRules({
			...request,
			sources
		}));
		return {
			...outcome,
			coverage: {
				...outcome.coverage,
				gaps: [...gaps, ...outcome.coverage.gaps]
			}
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
/** Runs rules, and once more with what is found at the sources that they ask for, where a case shows some. */
function withSources(item, sha256, run) {
	const first = run(() => void 0);
	return item.sources.size === 0 ? first : run(lookupIn(sourcesOfCase(item, first.wanted, sha256)));
}
/** The rule of a page, and those that the waivers of a case name: whether a waiver is used shows only when they run. */
function rulesOfCase(page, texts, rules) {
	const named = texts["registry/waivers.toml"] ?? "";
	return rules.filter(({ id }) => id === page.id || named.includes(`"${id}"`));
}
const changeSubjects = [
	"entry-change",
	"pack-change",
	"release",
	"change"
];
/** The cases of a rule about changes start from the base of the page; others do where they say what was. */
function isChange(item, subject) {
	return item.before.size > 0 || changeSubjects.some((name) => name === subject);
}

// src/core/self-test/self-test.ts
/**
* Seeds the wrong cases of each rule's page into a registry without a fault, and tells which the rule finds. A rule
* that finds none any more is dead: switched off by accident, or never asked.
*/
async function* selfTest(parts) {
	for (const rule of parts.tested) {
		const off = parts.policy.rules[rule.id] === "off";
		const page = parts.pageOf(rule.id);
		const faults = [];
		for (const item of off ? [] : page.cases.filter(({ expected }) => expected.length > 0)) faults.push({
			name: item.name,
			state: await seed(parts, page, item)
		});
		yield {
			rule: rule.id,
			off,
			faults
		};
	}
}
async function seed(parts, page, item) {
	const own = await isCaught(parts, page, item, parts.policy);
	if (own === void 0) return "untried";
	if (own) return "caught";
	return await isCaught(parts, page, item, defaultPolicy) ? "let-pass" : "missed";
}
/** `undefined` where it cannot be tried. */
async function isCaught(parts, page, item, policy) {
	const base = {
		...page.base === "empty" ? {} : parts.sample,
		...parts.bases[page.base]
	};
	const outcome = await judgeCase(page, item, rulesOfCase(page, textsOf(base, item), parts.rules), {
		base,
		policy: {
			...policy,
			...page.policy,
			rules: policy.rules,
			exclude: policy.exclude
		},
		syntax: parts.syntax,
		renderer: parts.renderer,
		sha256: parts.sha256,
		openChange: parts.openChange
	});
	if (!outcome) return void 0;
	return outcome.findings.filter(({ rule }) => rule === page.id).length >= item.expected.length;
}

export { selfTest };