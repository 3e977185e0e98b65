import "./rolldown-runtime.js";
import { n as answerByRun, t as answerByRules } from "./answers.js";
import { Rt as defineProbe, qt as teraTags } from "./engine.js";
import { An as quote, Yt as recognise, mn as joinPath, un as baseName, zt as count } from "./start.js";
import { t as verdictOf } from "./tried.js";

// src/probes/builds.ts
var builds_default = defineProbe({
	id: "builds",
	name: "It builds on this tree in a cleanroom",
	of: ["project"],
	category: "critical",
	blocks: "staging",
	needs: ["make-valid"],
	effortHours: 4,
	check: (subject) => answerByRun(subject, ["build", "compile"], {
		detail: "nothing was built on this tree",
		next: "`gpack readiness --run build` runs the phase `build` in a cleanroom"
	})
});

// src/probes/changelog.ts
const FILES = [
	"CHANGELOG.md",
	"CHANGES.md",
	"HISTORY.md",
	"NEWS.md",
	"CHANGELOG"
];
var changelog_default = defineProbe({
	id: "changelog",
	name: "The changelog tells of this version",
	of: ["gpack"],
	category: "nice-to-have",
	effortHours: 1,
	check({ directory, manifest, has, read }) {
		const version = manifest?.version;
		if (version === void 0) return {
			outcome: "unknown",
			detail: "the manifest states no version",
			next: "state it"
		};
		const file = FILES.find((name) => has(name));
		if (file === void 0) return {
			outcome: "failed",
			detail: "no changelog is there",
			next: `add CHANGELOG.md with a heading \`## ${version}\``
		};
		const source = read(directory === "" ? file : `${directory}/${file}`);
		if (!source) return {
			outcome: "unknown",
			detail: `${file} could not be read`,
			next: "make it smaller"
		};
		return source.text.split("\n").filter((line) => line.startsWith("#")).some((line) => line.split(/[\s[\]()v,:]+/).includes(version)) ? {
			outcome: "met",
			detail: `${file} has a heading for ${version}`
		} : {
			outcome: "failed",
			detail: `${file} has no heading for ${version}`,
			next: `add \`## ${version}\` and say what changed`
		};
	}
});

// src/probes/dependencies-pinned.ts
var dependencies_pinned_default = defineProbe({
	id: "dependencies-pinned",
	name: "Every dependency is pinned",
	of: ["gpack"],
	category: "important",
	blocks: "production",
	effortHours: 1,
	check({ pack, has, validation }) {
		const needs = pack?.facts.needs ?? [];
		if (!pack) return {
			outcome: "unknown",
			detail: "the manifest could not be read",
			next: "repair it"
		};
		if (needs.length === 0) return {
			outcome: "not-applicable",
			detail: "the manifest names no dependency"
		};
		const locks = [
			"ggen.lock",
			"gpack.lock",
			"packs.lock"
		].filter((name) => has(name));
		const exact = needs.filter(({ range }) => /^=\s*\d+\.\d+\.\d+/.test(range.trim()));
		if (locks.length > 0) return answerByRules(validation, {
			rules: ["lock/*", "integrity/*"],
			met: `${locks.join(", ")} pins what is needed`
		});
		if (exact.length === needs.length) return {
			outcome: "met",
			detail: "every dependency names one exact version"
		};
		const open = needs.find((need) => !exact.includes(need));
		return {
			outcome: "failed",
			detail: `${JSON.stringify(open?.id ?? "")} may be any of ${JSON.stringify(open?.range ?? "")}, and no lock file says which`,
			next: "commit a lock file, or name exact versions: `= 1.2.3`"
		};
	}
});

// src/probes/digests-match.ts
var digests_match_default = defineProbe({
	id: "digests-match",
	name: "The digest that the index states is that of the files",
	of: ["gpack"],
	category: "important",
	blocks: "production",
	effortHours: 1,
	check({ statedDigest, validation }) {
		const answer = answerByRules(validation, {
			rules: ["integrity/*"],
			met: `the digest was worked out again from the files, and is what the index states: ${statedDigest ?? ""}`,
			next: "publish changed files as a new version; if this one was never published, `gpack index sync` writes the digest"
		});
		if (statedDigest !== void 0 || answer.outcome === "failed") return answer;
		return {
			outcome: "unknown",
			detail: "no index of this tree states a digest of this version",
			next: "`gpack index sync` writes the digest of the files into the index of the registry"
		};
	}
});

// src/probes/documented.ts
var documented_default = defineProbe({
	id: "documented",
	name: "A README says what it is",
	of: ["gpack", "project"],
	category: "nice-to-have",
	effortHours: 1,
	check({ kind, has, validation }) {
		const readme = [
			"README.md",
			"readme.md",
			"README",
			"README.rst",
			"README.txt"
		].find((name) => has(name));
		if (readme === void 0) return {
			outcome: "failed",
			detail: "no README is there",
			next: "add README.md: what it makes, from what, by which command"
		};
		if (kind === "project") return {
			outcome: "met",
			detail: `${readme} is there`
		};
		return answerByRules(validation, {
			rules: ["layout/readme-file", "manifest/description-length"],
			counts: () => true,
			met: `${readme} is there, and the manifest describes it`
		});
	}
});

// src/probes/examples-run.ts
/** A fence of commands, such as a reader copies. */
const FENCE = /^(?:```|~~~)[ \t]*(?:sh|bash|shell|console|zsh)\b/m;
var examples_run_default = defineProbe({
	id: "examples-run",
	name: "The examples of the documentation run",
	of: ["gpack", "project"],
	category: "nice-to-have",
	effortHours: 3,
	check(subject) {
		const { directory, has, read } = subject;
		const readme = ["README.md", "readme.md"].find((name) => has(name));
		const source = readme === void 0 ? void 0 : read(joinPath(directory, readme));
		if (readme !== void 0 && !source) return {
			outcome: "unknown",
			detail: `${readme} could not be read`,
			next: "make it smaller"
		};
		const isTemplates = subject.files.some(({ path }) => recognise(path).kind === "template");
		if (source && !FENCE.test(source.text) && !isTemplates) return {
			outcome: "not-applicable",
			detail: `${readme} shows no command`
		};
		return answerByRun(subject, [
			"examples",
			"docs",
			"test-docs"
		], {
			detail: source ? "no example was run on this tree" : "no README shows how it is used",
			next: "add a phase `examples` to make.toml that runs what README.md shows, and `gpack readiness --run examples`"
		});
	}
});

// src/probes/files-present.ts
var files_present_default = defineProbe({
	id: "files-present",
	name: "Every file that is named is there",
	of: ["gpack"],
	category: "critical",
	blocks: "staging",
	needs: ["manifest-valid"],
	effortHours: 1,
	check: ({ validation }) => answerByRules(validation, {
		rules: [
			"layout/declared-file",
			"layout/ontology-file",
			"layout/templates-present",
			"layout/submodule",
			"layout/symbolic-link",
			"template/from-exists",
			"template/include-exists",
			"template/rdf-exists",
			"template/glob-empty"
		],
		met: "what the manifest and the templates name is there"
	})
});

// src/probes/graphs-parse.ts
var graphs_parse_default = defineProbe({
	id: "graphs-parse",
	name: "Every graph, shape and query parses",
	of: ["gpack", "project"],
	category: "important",
	blocks: "staging",
	needs: ["manifest-valid"],
	effortHours: 2,
	check({ files, validation }) {
		const amount = files.filter(({ path }) => ["turtle", "query"].includes(recognise(path).kind)).length;
		const answer = answerByRules(validation, {
			rules: [
				"rdf/*",
				"template/header-turtle",
				"template/header-query"
			],
			met: `${amount} of ${amount} graphs and queries parse`
		});
		if (amount > 0 || answer.outcome !== "met") return answer;
		return {
			outcome: "not-applicable",
			detail: "no file of it is a graph or a query, and no header holds one"
		};
	}
});

// src/probes/licence-known.ts
var licence_known_default = defineProbe({
	id: "licence-known",
	name: "The licence is stated, known and allowed",
	of: ["gpack", "project"],
	category: "critical",
	blocks: "staging",
	effortHours: 1,
	check({ kind, manifest, has, validation }) {
		const file = [
			"LICENSE",
			"LICENSE.md",
			"LICENSE.txt",
			"LICENSE-MIT",
			"LICENSE-APACHE",
			"COPYING"
		].find((name) => has(name));
		if (kind === "project" && !manifest) return file === void 0 ? {
			outcome: "failed",
			detail: "no licence file is there",
			next: "add LICENSE with the text of the licence"
		} : {
			outcome: "met",
			detail: `${file} is there`
		};
		if (manifest?.license === void 0) return {
			outcome: "failed",
			detail: "the manifest states no licence",
			next: "state it as SPDX writes it: `license = \"MIT\"`",
			...manifest ? { places: [manifest.doc.keyAt(manifest.tablePath)] } : {}
		};
		return answerByRules(validation, {
			rules: [
				"manifest/license-spdx",
				"manifest/license-allowed",
				"layout/license-file",
				"registry/license-match"
			],
			counts: () => true,
			met: `the manifest states ${manifest.license}`
		});
	}
});

// src/probes/make-valid.ts
var make_valid_default = defineProbe({
	id: "make-valid",
	name: "The make.toml is valid",
	of: ["project"],
	category: "critical",
	blocks: "staging",
	effortHours: 1,
	check({ directory, read, validation }) {
		if (!read(joinPath(directory, "make.toml"))) return {
			outcome: "unknown",
			detail: "make.toml could not be read",
			next: "make it a plain file"
		};
		return answerByRules(validation, {
			rules: ["make/*", "syntax/toml"],
			met: "the make.toml parses, its phases are known and wait for each other in no circle"
		});
	}
});

// src/probes/manifest-valid.ts
var manifest_valid_default = defineProbe({
	id: "manifest-valid",
	name: "The manifest is valid",
	of: ["gpack"],
	category: "critical",
	blocks: "staging",
	effortHours: 1,
	check: ({ validation }) => answerByRules(validation, {
		rules: [
			"manifest/*",
			"syntax/toml",
			"syntax/toml-version",
			"syntax/encoding",
			"layout/one-manifest"
		],
		met: "the manifest parses and every rule about it is kept"
	})
});

// src/core/readiness/placeholder.ts
/** Markers that people and ggen itself leave behind. None of these backtracks: each begins with a fixed text. */
const MARKERS = /\u{1F6A7}(?:[ \t]*PLACEHOLDER\b:?)?|\b(?:TODO|FIXME|XXX|HACK)(?::|\([^)\n]{0,40}\):)|\b(?:todo|unimplemented)!\(|\bNotImplemented(?:Error|Exception)\b|\b[Nn]ot (?:yet )?implemented\b|\blorem ipsum\b|\bLorem ipsum\b/gu;
/** Placeholders of one file that are kept; the rest is counted by nobody. */
const MAX_PER_FILE = 100;
/** The placeholders of a text, in order. */
function placeholdersOf(source) {
	const found = [];
	for (const match of source.text.matchAll(MARKERS)) {
		found.push({
			marker: match[0],
			at: source.place(match.index, match.index + match[0].length)
		});
		if (found.length === MAX_PER_FILE) break;
	}
	return found;
}
/** A placeholder in a sentence. */
function placeholderText({ marker, at }) {
	return `${quote(marker)} at ${at.file}:${at.line}:${at.column}`;
}
/** Endings of sources and templates, in which a placeholder is emitted or runs. Prose may speak of what is to be done. */
const SOURCES = new Set("tmpl tera j2 rs py js mjs cjs ts tsx jsx go java kt rb php c h cc cpp hpp cs swift scala ex exs clj hs ml sh bash ps1 sql ttl rq sparql html css scss vue svelte tf toml yaml yml".split(" "));
/** True for a source or a template, told by its name. What tests expect is not what is deployed. */
function isSourceOrTemplate(path) {
	const name = baseName(path);
	const dot = name.lastIndexOf(".");
	return dot > 0 && SOURCES.has(name.slice(dot + 1).toLowerCase()) && !/(?:^|\/)(?:tests?|fixtures)\//.test(path);
}

// src/probes/no-placeholders.ts
/** Files and UTF-16 code units that are searched; no honest gpack has so many. */
const MAX_FILES = 2e4;
const MAX_TEXT = 67108864;
var no_placeholders_default = defineProbe({
	id: "no-placeholders",
	name: "Nothing is left to be done in sources and templates",
	of: ["gpack", "project"],
	category: "important",
	blocks: "production",
	effortHours: 4,
	check({ files, read, mayHavePlaceholders }) {
		const sources = files.filter(({ path, kind }) => kind === "file" && isSourceOrTemplate(path) && !mayHavePlaceholders(path));
		const found = [];
		const unread = [];
		let size = 0;
		for (const { path } of sources.slice(0, MAX_FILES)) {
			const source = size > MAX_TEXT ? void 0 : read(path);
			if (source) found.push(...placeholdersOf(source));
			else unread.push(path);
			size += source?.text.length ?? 0;
			if (found.length >= 20 * 10) break;
		}
		unread.push(...sources.slice(MAX_FILES).map(({ path }) => path));
		const [first] = found;
		if (first) {
			const more = found.length > 1 ? `, and ${count(found.length - 1, "more place")}` : "";
			return {
				outcome: "failed",
				detail: `${placeholderText(first)}${more}`,
				next: "write what belongs there, or allow it in the policy: `[readiness.placeholders] allow`",
				places: found.slice(0, 20).map(({ at }) => at)
			};
		}
		if (unread.length > 0) return {
			outcome: "unknown",
			detail: `${quote(unread[0] ?? "")} could not be read, or there is too much to read`,
			next: "make it smaller, or leave it out"
		};
		return {
			outcome: "met",
			detail: `no placeholder in ${count(sources.length, "source")} and template${sources.length === 1 ? "" : "s"}`
		};
	}
});

// src/probes/paths-contained.ts
var paths_contained_default = defineProbe({
	id: "paths-contained",
	name: "No path leads out of the project",
	of: ["gpack", "project"],
	category: "critical",
	blocks: "staging",
	effortHours: 1,
	check: ({ validation }) => answerByRules(validation, {
		rules: [
			"template/path-escape",
			"manifest/glob-escape",
			"index/path-escape",
			"lock/absolute-path"
		],
		met: "every path stays inside"
	})
});

// src/probes/renders.ts
var renders_default = defineProbe({
	id: "renders",
	name: "Every template renders",
	of: ["gpack"],
	category: "critical",
	blocks: "staging",
	needs: ["templates-parse", "files-present"],
	effortHours: 3,
	check(subject) {
		if (!subject.files.some(({ path }) => recognise(path).kind === "template")) return {
			outcome: "not-applicable",
			detail: "no file of it is a template"
		};
		const tried = subject.render?.();
		if (!tried) return {
			outcome: "unknown",
			detail: "the manifest could not be read",
			next: "repair it"
		};
		const { templates, problems } = tried;
		const all = [...templates.map(({ path, status, reason }) => ({
			path,
			status,
			reason
		})), ...problems];
		const verdict = verdictOf(tried);
		if (verdict === "pass") return {
			outcome: "met",
			detail: `${templates.length} of ${templates.length} templates rendered, and what came out parses`
		};
		const first = all.find(({ status }) => status === (verdict === "fail" ? "failed" : "open"));
		const detail = `${first && "path" in first ? `${quote(first.path)}: ` : ""}${first?.reason ?? "nothing was rendered"}`;
		const next = "`gpack try` shows each template, with what it writes";
		if (verdict === "fail") return {
			outcome: "failed",
			detail,
			next
		};
		return answerByRun(subject, [
			"render",
			"dry-run",
			"generate"
		], {
			detail,
			next: `${next}; or \`gpack readiness --run render\`, where make.toml has a phase that runs the generator`
		});
	}
});

// src/core/readiness/unsteady-call.ts
const CALL = /\b(?:now|get_random)[ \t]*\(/g;
/** The calls of Tera's own functions that take the clock or chance. Text outside of tags, and in comments, is no call. */
function unsteadyCalls(source) {
	const found = [];
	for (const { kind, start, end } of teraTags(source.text)) {
		if (kind === "comment") continue;
		for (const match of source.text.slice(start, end).matchAll(CALL)) {
			const at = start + match.index;
			found.push({
				call: `${match[0].replace(/[ \t]*\($/, "")}()`,
				at: source.place(at, at + match[0].length)
			});
		}
	}
	return found;
}

// src/probes/renders-alike.ts
var renders_alike_default = defineProbe({
	id: "renders-alike",
	name: "Rendering twice gives the same bytes",
	of: ["gpack"],
	category: "important",
	blocks: "production",
	needs: ["renders"],
	effortHours: 2,
	check(subject) {
		const templates = subject.files.filter(({ path }) => recognise(path).kind === "template");
		if (templates.length === 0) return {
			outcome: "not-applicable",
			detail: "no file of it is a template"
		};
		const places = [];
		for (const { path } of templates) {
			const source = subject.read(path);
			if (!source) return {
				outcome: "unknown",
				detail: `${quote(path)} could not be read`,
				next: "make it smaller"
			};
			places.push(...unsteadyCalls(source));
		}
		const [call] = places;
		if (call) return {
			outcome: "failed",
			detail: `${call.call} gives another value each time`,
			next: "take the value from a variable",
			places: places.slice(0, 20).map(({ at }) => at)
		};
		const missing = {
			detail: "not every template could be rendered twice",
			next: "`gpack try` shows why; or `gpack readiness --run render-twice`, where make.toml has a phase that renders and compares"
		};
		const first = subject.render?.();
		if (!first || verdictOf(first) !== "pass") return answerByRun(subject, ["render-twice", "reproduce"], missing);
		const second = new Map(subject.render?.().outputs.map(({ path, text }) => [path, text]));
		const other = first.outputs.find(({ path, text }) => second.get(path) !== text);
		if (other) return {
			outcome: "failed",
			detail: `${quote(other.path)} is another file the second time`,
			next: "find what differs: render it twice into two directories by `gpack try --out`, and compare"
		};
		return {
			outcome: "met",
			detail: `${first.outputs.length} of ${first.outputs.length} files were rendered twice, with the same bytes`
		};
	}
});

// src/probes/scan-clean.ts
var scan_clean_default = defineProbe({
	id: "scan-clean",
	name: "The security scan finds nothing severe",
	of: ["gpack", "project"],
	category: "critical",
	blocks: "staging",
	effortHours: 4,
	check: ({ security }) => answerByRules(security, {
		rules: ["*"],
		met: "no rule of the scan finds an error",
		next: "`gpack security-scan` shows each, with what to do"
	})
});

// src/probes/signed.ts
var signed_default = defineProbe({
	id: "signed",
	name: "Somebody whom the policy trusts has signed this tree",
	of: ["gpack", "project"],
	category: "important",
	blocks: "production",
	effortHours: 2,
	check({ signers }) {
		const [signer] = signers;
		if (signer !== void 0) return {
			outcome: "met",
			detail: `the signature of ${signers.join(", ")} over these files was checked`
		};
		return {
			outcome: "unknown",
			detail: "no signature over these files by a key of the policy was given",
			next: "sign a statement about their digest, name the key in the policy under `[readiness.keys]`, and give it as `--evidence`"
		};
	}
});

// src/probes/templates-parse.ts
var templates_parse_default = defineProbe({
	id: "templates-parse",
	name: "Every template parses",
	of: ["gpack", "project"],
	category: "critical",
	blocks: "staging",
	needs: ["manifest-valid"],
	effortHours: 2,
	check({ files, validation }) {
		const amount = files.filter(({ path }) => recognise(path).kind === "template").length;
		const answer = answerByRules(validation, {
			rules: [
				"template/tera-syntax",
				"template/header-yaml",
				"template/header-unterminated",
				"template/key-type"
			],
			met: `${amount} of ${amount} templates parse, headers and bodies`
		});
		if (amount > 0 || answer.outcome !== "met") return answer;
		return {
			outcome: "not-applicable",
			detail: "no file of it is a template"
		};
	}
});

// src/probes/tests-ran.ts
var tests_ran_default = defineProbe({
	id: "tests-ran",
	name: "The tests ran on this tree in a cleanroom",
	of: ["gpack", "project"],
	category: "critical",
	blocks: "production",
	effortHours: 8,
	check(subject) {
		return answerByRun(subject, ["test", "tests"], {
			detail: "no test ran on this tree",
			next: subject.has("make.toml") ? "`gpack readiness --run test` runs the phase `test` in a cleanroom" : "add a make.toml with a phase `test`, and `gpack readiness --run test`"
		});
	}
});

// src/probes/upgrades.ts
var upgrades_default = defineProbe({
	id: "upgrades",
	name: "The previous version can be upgraded to this one",
	of: ["gpack"],
	category: "important",
	needs: ["renders"],
	effortHours: 4,
	check(subject) {
		if (subject.isListed && subject.otherVersions.length === 0) return {
			outcome: "not-applicable",
			detail: "the index lists no other version"
		};
		return answerByRun(subject, ["upgrade", "test-upgrade"], {
			detail: "nothing was upgraded on this tree",
			next: "add a phase `upgrade` to make.toml that installs the previous version and then this one, and `gpack readiness --run upgrade`"
		});
	}
});

// src/probes/index.gen.ts
/** Every probe, in the order of its id. */
const probes = [
	builds_default,
	changelog_default,
	dependencies_pinned_default,
	digests_match_default,
	documented_default,
	examples_run_default,
	files_present_default,
	graphs_parse_default,
	licence_known_default,
	make_valid_default,
	manifest_valid_default,
	no_placeholders_default,
	paths_contained_default,
	renders_default,
	renders_alike_default,
	scan_clean_default,
	signed_default,
	templates_parse_default,
	tests_ran_default,
	upgrades_default
];

export { probes };