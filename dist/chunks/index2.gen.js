import { i as __toESM } from "./rolldown-runtime.js";
import { t as recordFaults } from "./record-faults.js";
import { c as parseUses, f as headerTexts, l as conditionAt, m as defineRule, n as inputOf, p as yamlText, r as placeOfEvent } from "./workflow.js";
import { n as isAdvisoryPath } from "./path.js";
import { _ as mutationOf, a as privileged_checkout_default, c as permissions_default, d as placeIn, f as queryOutline, g as isShifted, h as fabrication, i as script_injection_default, l as artifact_trust_default, m as rdfTokens, n as self_hosted_runner_default, o as pinned_action_default, p as prefixDeclarations, r as secrets_inherit_default, s as persisted_credentials_default, t as unsecure_commands_default, u as eventsReaching, v as renamesOf } from "./unsecure-commands.js";
import { a as quote, t as MAX_FINDINGS_PER_RULE_AND_FILE } from "./limits.js";
import { r as wholeFile } from "./source2.js";
import { a as joinPath, i as isBelowAny, r as directoryOf, s as withoutSlashes, t as baseName } from "./tree.js";
import { a as text, c as valueAt, i as sameValue, n as isTable, o as texts, r as own, s as typeName } from "./document.js";
import { n as insertJsonMember, r as removeJsonParts, t as parseJsonDocument } from "./json-document.js";
import { i as replaceValue, n as quoted, r as replacePlace, t as insertTomlKey } from "./edits.js";
import { a as isDateTime, i as isDate, n as dateTimeFault, o as repairedDateTime } from "./date-time.js";
import { n as repairedRange, t as parseCargoRange } from "./cargo-range.js";
import { i as requirementsOf, r as idOf$1 } from "./pack.js";
import { t as schemaFaults } from "./schema.js";
import { n as newestVersion, r as replaceLatest, t as isYanked$1 } from "./newest-version.js";
import { t as require_semver } from "./semver.js";
import { n as repairedVersion, t as isSemver } from "./version.js";
import { t as imitatedBy } from "./skeleton.js";
import { r as principalNames, t as parsePrincipal } from "./principal.js";
import { t as pathEscape } from "./path-escape.js";
import { i as statedPaths, r as plainPath, t as candidates } from "./registry.js";
import { c as digestFields, d as nextPatch, f as nextVersions, l as expectedForm, n as createResolvability, p as parsedVersions, r as holdsOn, s as pathOf$3, t as impactOf, u as readDigest } from "./impact.js";
import { t as isCommitId } from "./revision.js";
import { n as ownAddresses, r as packOfVersion } from "./own-addresses.js";
import { a as sourceAddress, c as urlFault, i as shownSource, o as movingPart, s as shownUrl, t as addressKey } from "./address.js";
import { n as isDeviceName, r as nameFault, t as foldName } from "./portable-name.js";
import { n as recognise } from "./recognise.js";
import { t as readManifest } from "./manifest.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { a as tellCause, i as listVersions, o as tellRequirement, r as factsOf, s as readLock } from "./resolve.js";
import { n as findCycles, t as cycleText } from "./cycle.js";
import { t as dependenciesOf } from "./manifest-dependencies.js";
import { n as distance, t as closest } from "./esm.js";
import { a as repairedSpdx, i as parseSpdx, n as isAllowed, o as sameLicense, r as leavesOf, t as currentId } from "./spdx.js";
import { _ as isSameCore, a as ABSENT, g as holds, n as catalogueOf, o as NOTHING, r as releaseOf, s as hasVersion, t as catalogueBefore, y as takesVersion } from "./registry-catalogue.js";
import { n as compareVersions, r as parseVersion, t as comparePre } from "./cargo-version.js";
import { i as meet, n as interval, r as invert, t as everyValue } from "./interval.js";
import { n as compareText } from "./finding.js";
import { i as guardedKinds, n as guardedFiles, r as guardedKind } from "./guarded-path.js";
import { t as isAmong } from "./standing.js";
import { t as parseGlob } from "./rust-glob.js";
import { t as standingEntries } from "./standing-entries.js";
import { t as policyFault } from "./policy-file.js";
import { t as ruleList } from "./list.gen.js";
import { c as readinessFaults, o as environmentsOf, s as readReadinessPolicy } from "./policy.js";
import { n as subjectKinds } from "./probe.js";
import { n as refusalOf } from "./refusal2.js";
import { a as hasPatterns, c as patternsOf, d as tablePlace, f as tableSuffixes, i as conventionalPatterns, l as statedPatterns, n as wellKnownNamespace, o as packFiles, r as wellKnownNamespaces, s as patternTables, t as rdfProlog, u as stringItems } from "./rdf-prolog.js";
import { r as teraTags, t as hasTera } from "./tera-text.js";
import { r as readProduction } from "./production-file.js";
import { a as likenessText, i as formsOf, n as collisionsOf, r as findLookalikes, t as claimsOf } from "./claims.js";
import { t as count } from "./count.js";
import "./report.js";
import { a as parseTemplate, i as hookKeys, n as headerKeys, r as headerOf, t as headerKey } from "./template-keys.js";
import { t as listedVersions } from "./listed-version.js";

// src/rules/advisory/form.ts
var form_default$1 = defineRule({
	id: "advisory/form",
	subject: "advisory",
	severity: "error",
	summary: "Write advisories that every reader of OSV understands",
	*check({ doc }) {
		yield* recordFaults(doc);
	}
});

// src/rules/advisory/kept.ts
var kept_default = defineRule({
	id: "advisory/kept",
	subject: "change",
	severity: "error",
	summary: "Withdraw an advisory, never delete it",
	*check({ files, registry }) {
		for (const change of files.values()) {
			const { path } = change;
			if (!change.before || !isAdvisoryPath(path)) continue;
			const mutation = mutationOf(change);
			if (mutation !== "deleted" && mutation !== "type") continue;
			const what = mutation === "deleted" ? "deletes" : `makes a ${change.after?.kind ?? "link"} of`;
			const directory = directoryOf(path);
			yield {
				message: `This change ${what} the advisory ${quote(path)}, and who has read it would never learn why; set it back, and give it "withdrawn" where it was wrong`,
				at: wholeFile(change.after ? path : registry.listing.has(directory) ? `${directory}/` : "./")
			};
		}
	}
});

// src/rules/advisory/known-package.ts
var known_package_default = defineRule({
	id: "advisory/known-package",
	subject: "registry",
	severity: "error",
	summary: "Warn of gpacks that the registry has, by their ids",
	*check({ indexes, listing, packs }, tools) {
		const lists = indexes.filter(({ copy }) => !copy);
		if (lists.length === 0) return;
		const present = new Set(packs.map(({ facts }) => facts.id));
		for (const { path, kind } of listing.under("registry/advisories")) {
			if (kind !== "file" || !isAdvisoryPath(path)) continue;
			const source = tools.read(path);
			const doc = source && parseJsonDocument(source);
			const affected = own(doc?.value, "affected");
			if (!doc || !Array.isArray(affected) || own(doc.value, "withdrawn") !== void 0) continue;
			for (const [position, entry] of affected.entries()) {
				const name = text(own(entry, "package"), "name");
				if (name === void 0 || present.has(name) || lists.some(({ keys }) => keys.has(name))) continue;
				yield {
					message: `No index lists ${quote(name)}, so the advisory warns nobody; write the id of the gpack as the index has it`,
					at: doc.at([
						"affected",
						position,
						"package",
						"name"
					])
				};
			}
		}
	}
});

// src/core/categories.ts
/** How many entries of an index are of each category, and where the first says so. */
function categoryCounts({ entries }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { path, record } of entries) {
		const category = text(record, "category") ?? "uncategorized";
		const known = counts.get(category);
		if (known) known.total += 1;
		else counts.set(category, {
			total: 1,
			first: [...path, "category"]
		});
	}
	return counts;
}

// src/rules/index/category-case.ts
var category_case_default = defineRule({
	id: "index/category-case",
	subject: "index",
	severity: "warning",
	summary: "Spell every category one way",
	*check(index) {
		const { doc } = index;
		const listed = own(doc.value, "categories");
		const groups = /* @__PURE__ */ new Map();
		for (const [spelling, { total, first }] of categoryCounts(index)) {
			const path = isTable(listed) && Object.hasOwn(listed, spelling) ? ["categories", spelling] : first;
			const folded = spelling.trim().toLowerCase();
			const group = groups.get(folded);
			if (group) group.push({
				spelling,
				total,
				path
			});
			else groups.set(folded, [{
				spelling,
				total,
				path
			}]);
		}
		for (const group of groups.values()) {
			if (group.length === 1) continue;
			const [first, ...others] = group.map((item) => ({
				...item,
				at: item.path[0] === "categories" ? doc.keyAt(item.path) : doc.at(item.path)
			})).toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
			if (!first) continue;
			yield {
				message: `${[first, ...others].map(({ spelling, total }) => `${quote(spelling)} (${total})`).join(" and ")} are one category in ${group.length} spellings; choose one, so that a search finds all`,
				at: first.at,
				related: others.slice(0, 5).map(({ spelling, at }) => ({
					message: `Spelled ${quote(spelling)}`,
					at
				})),
				fix: respell(index, group)
			};
		}
	}
});
/** Categories that one fix respells; what is left is found again. */
const RESPELLED = 200;
/** Takes the spelling that most entries have; of two as frequent, the one that the index listed first. */
function respell({ doc, entries }, group) {
	const [chosen] = group.toSorted((a, b) => b.total - a.total);
	if (!chosen) return void 0;
	const others = new Set(group.map(({ spelling }) => spelling).filter((spelling) => spelling !== chosen.spelling));
	const edits = entries.filter(({ record }) => others.has(text(record, "category") ?? "")).slice(0, RESPELLED).map(({ path }) => ({
		at: doc.at([...path, "category"]),
		text: quoted(chosen.spelling)
	}));
	return {
		summary: `Spell it ${quote(chosen.spelling)} everywhere`,
		safe: false,
		edits
	};
}

// src/rules/index/count-match.ts
var count_match_default = defineRule({
	id: "index/count-match",
	subject: "index",
	severity: "warning",
	summary: "State the counts that the index really has",
	*check(index) {
		const { doc } = index;
		const root = doc.value;
		if (index.dialect !== "packages-list" && index.dialect !== "packs-map") return;
		for (const { key, real, of } of counts(index)) {
			const stated = own(root, key);
			if (typeof stated === "number" && real !== void 0 && stated !== real) yield differs(index, [key], stated, real, of);
		}
		const stated = own(root, "categories");
		if (!isTable(stated)) return;
		const real = categoryCounts(index);
		for (const [category, amount] of Object.entries(stated)) {
			const found = real.get(category)?.total ?? 0;
			if (typeof amount !== "number" || amount === found) continue;
			yield differs(index, ["categories", category], amount, found, `packages of ${quote(category)}`);
		}
		for (const [category, { total, first }] of real) {
			if (Object.hasOwn(stated, category)) continue;
			yield {
				message: `The category ${quote(category)} has packages, but "categories" does not list it; add it with ${total}`,
				at: doc.at(["categories"]),
				related: [{
					message: "The first package of it",
					at: doc.at(first)
				}]
			};
		}
	}
});
function differs({ doc }, path, stated, real, what) {
	return {
		message: `${quote(String(path.at(-1)))} says ${stated}, but the index has ${real} ${what}; write ${real}`,
		at: doc.at(path),
		fix: replaceValue(doc, path, String(real), `Write ${real}`)
	};
}
function counts({ doc, entries, dialect }) {
	const root = doc.value;
	const crates = own(root, "o_crates");
	const lists = entries.map(({ record, versions }) => {
		const list = own(record, "versions");
		return Array.isArray(list) ? list.length : dialect === "packs-map" ? versions.length : void 0;
	});
	const packages = own(root, dialect === "packs-map" ? "packs" : "packages");
	return [
		{
			key: "package_count",
			real: Array.isArray(packages) ? packages.length : isTable(packages) ? Object.keys(packages).length : void 0,
			of: "packages"
		},
		{
			key: "version_count",
			real: lists.reduce((sum, size) => sum === void 0 || size === void 0 ? void 0 : sum + size, 0),
			of: "versions"
		},
		{
			key: "o_crate_count",
			real: Array.isArray(crates) ? crates.length : void 0,
			of: "crates"
		}
	];
}

// src/rules/index/date-time.ts
var date_time_default = defineRule({
	id: "index/date-time",
	subject: "index",
	severity: "error",
	summary: "Write date-times as RFC 3339 with a time zone",
	*check(index) {
		const { doc, dialect, entries } = index;
		const known = dialect === "packs-map" ? "error" : "warning";
		const root = isTable(doc.value) ? doc.value : {};
		yield* wrong$2(index, root, [], "updated", known);
		yield* wrong$2(index, root, [], "updated_at", "warning");
		yield* wrong$2(index, root, [], "last_validated", "warning");
		for (const { path, record, versions } of entries) {
			yield* wrong$2(index, record, path, "updated", known);
			yield* wrong$2(index, record, path, "updated_at", "warning");
			for (const version of versions) yield* wrong$2(index, version.record, version.path, "published", "warning");
		}
	}
});
function* wrong$2({ doc }, record, path, field, severity) {
	const value = text(record, field);
	const fault = value === void 0 ? void 0 : dateTimeFault(value);
	if (value === void 0 || fault === void 0) return;
	const at = [...path, field];
	const repaired = repairedDateTime(value);
	const summary = `Write it as ${quoted(repaired?.text ?? "")}`;
	yield {
		message: `${quote(field)} ${fault}: ${quote(value)}; write it like 2026-10-01T12:00:00Z`,
		at: doc.at(at),
		severity,
		fix: repaired && {
			...replaceValue(doc, at, quoted(repaired.text), summary),
			safe: repaired.isSame
		}
	};
}

// src/rules/index/dependency-range.ts
var dependency_range_default$1 = defineRule({
	id: "index/dependency-range",
	subject: "index",
	severity: "error",
	summary: "Write the range of a dependency as Cargo does",
	*check({ doc, dialect, entries }) {
		if (dialect !== "packs-map") return;
		for (const { versions } of entries) for (const { path, record } of versions) for (const { id, range } of requirementsOf(own(record, "dependencies"))) {
			const parsed = parseCargoRange(range);
			const at = [
				...path,
				"dependencies",
				id
			];
			if (!("fault" in parsed) || range === "" && own(own(record, "dependencies"), id) !== "") continue;
			const repaired = repairedRange(range);
			yield {
				message: `The range ${quote(range)} of ${quote(id)} is not a Cargo version requirement: ${parsed.fault}; write one such as "^1.2"`,
				at: doc.at(at),
				fix: repaired === void 0 ? void 0 : replaceValue(doc, at, quoted(repaired), `Write the range as ${quoted(repaired)}`)
			};
		}
	}
});

// src/rules/index/description.ts
var description_default = defineRule({
	id: "index/description",
	subject: "index",
	severity: "warning",
	summary: "Describe every pack of the index",
	*check({ doc, entries }, { policy }) {
		for (const { key, path, record } of entries) {
			const description = text(record, "description")?.trim();
			if (description === void 0) continue;
			const length = description.length > 1e3 ? 1e3 : Array.from(description).length;
			if (length >= Math.max(policy.minDescription, 1)) continue;
			const what = length === 0 ? "empty" : `${length} characters long, and ${policy.minDescription} are the least`;
			yield {
				message: `The description of ${quote(key)} is ${what}; say in one sentence what it generates`,
				at: doc.at([...path, "description"])
			};
		}
	}
});

// src/rules/index/duplicate-entry.ts
var duplicate_entry_default = defineRule({
	id: "index/duplicate-entry",
	subject: "index",
	severity: "error",
	summary: "List every package once",
	*check({ doc, dialect, entries }) {
		if (dialect === "packs-map") return;
		const seen = /* @__PURE__ */ new Map();
		for (const entry of entries) {
			const first = seen.get(entry.key);
			if (entry.key === "") continue;
			if (!first) {
				seen.set(entry.key, entry);
				continue;
			}
			yield {
				message: `${quote(entry.key)} is listed a second time; clients take only the first, so keep one`,
				at: doc.at(entry.keyPath),
				related: [{
					message: "The first one",
					at: doc.at(first.keyPath)
				}],
				fix: sameValue(first.record, entry.record) ? removeEntry(entry) : void 0
			};
		}
	}
});
/** Only of two that say the same it is known which may go: either. */
function removeEntry({ index, path }) {
	const edits = index.dialect === "packages-toml" ? void 0 : removeJsonParts(index.doc, [path]);
	return edits && {
		summary: "Remove the second one, which says the same",
		safe: true,
		edits
	};
}

// src/rules/index/empty-list.ts
var empty_list_default = defineRule({
	id: "index/empty-list",
	subject: "index",
	severity: "warning",
	summary: "Give every pack words that it is found by",
	*check({ doc, entries }) {
		for (const field of ["tags", "keywords"]) {
			const empty = entries.filter(({ record }) => isEmptyList(own(record, field)));
			const [first, ...others] = empty.slice(0, 6).map(({ path }) => [...path, field]);
			if (!first) continue;
			yield {
				message: `${quote(field)} is an empty list in ${empty.length} of ${entries.length} ${entries.length === 1 ? "entry" : "entries"}; add words that people search for`,
				at: doc.at(first),
				related: others.map((path) => ({
					message: `${quote(field)} is empty here too`,
					at: doc.at(path)
				}))
			};
		}
	}
});
function isEmptyList(value) {
	return Array.isArray(value) && value.length === 0;
}

// src/core/index-schema.ts
/** The schema of an entry of a dialect. */
function schemasOf({ dialect }) {
	switch (dialect) {
		case "packs-map": return {
			root: "index",
			list: "packs",
			entry: "indexEntry"
		};
		case "packages-list": return {
			root: "packagesIndex",
			list: "packages",
			entry: "packagesIndexEntry"
		};
		case "packages-toml": return {
			root: "packagesToml",
			list: "package",
			entry: "packagesTomlEntry"
		};
		case "array": return {
			root: void 0,
			list: void 0,
			entry: "packagesArrayEntry"
		};
		case "unknown": return;
	}
}
/** One more of each kind than a report keeps, so that it says that it left some out. */
const MOST = MAX_FINDINGS_PER_RULE_AND_FILE + 1;
const known$1 = /* @__PURE__ */ new WeakMap();
/**
* The faults of an index, at most `MOST` of each kind; worked out once for all rules. The file is checked
* piece by piece: a validator reports all faults of what it is shown, and a hostile file has millions.
*/
function indexFaults(index) {
	const before = known$1.get(index);
	if (before) return before;
	const kinds = {
		required: [],
		type: [],
		yanked: [],
		owners: []
	};
	for (const fault of walk(index)) {
		const kind = kinds[kindOf(fault, index)];
		if (kind.length < MOST) kind.push(fault);
		else if (Object.values(kinds).every((list) => list.length >= MOST)) break;
	}
	known$1.set(index, kinds);
	return kinds;
}
function kindOf({ path, keyword }, { dialect }) {
	if (dialect === "packs-map" && path[2] === "owners") return "owners";
	if (dialect === "packs-map" && path[2] === "versions" && path[4] === "yanked") return "yanked";
	return keyword === "required" ? "required" : "type";
}
function* walk(index) {
	const schemas = schemasOf(index);
	const root = index.doc.value;
	if (!schemas) return;
	if (schemas.root !== void 0 && schemas.list !== void 0 && isTable(root)) {
		const emptied = {
			...root,
			[schemas.list]: Array.isArray(root[schemas.list]) ? [] : {}
		};
		yield* pieceFaults(schemas.root, emptied, []);
	}
	const entries = schemas.list === void 0 ? root : own(root, schemas.list);
	const base = schemas.list === void 0 ? [] : [schemas.list];
	for (const [step, record] of members(entries)) yield* entryFaults(schemas.entry, record, [...base, step]);
}
function* entryFaults(name, record, path) {
	const versions = name === "indexEntry" ? own(record, "versions") : void 0;
	if (!isTable(record) || !isTable(versions)) {
		yield* pieceFaults(name, record, path);
		return;
	}
	yield* pieceFaults(name, {
		...record,
		versions: {}
	}, path);
	for (const [key, version] of Object.entries(versions)) yield* pieceFaults("indexVersion", version, [
		...path,
		"versions",
		key
	]);
}
/** As many items of one list or table as are shown to a validator at once. */
const PIECE = 100;
function* pieceFaults(name, value, path) {
	const big = isTable(value) ? Object.entries(value).filter(([, item]) => sizeOf(item) > PIECE) : [];
	if (!isTable(value) || big.length === 0) {
		for (const fault of schemaFaults(name, value)) yield {
			...fault,
			path: [...path, ...fault.path]
		};
		return;
	}
	const first = {
		...value,
		...Object.fromEntries(big.map(([key, item]) => [key, piece(item, 0)]))
	};
	for (const fault of schemaFaults(name, first)) yield {
		...fault,
		path: [...path, ...fault.path]
	};
	for (const [key, item] of big) {
		const size = sizeOf(item);
		const all = Array.isArray(item) ? item : Object.entries(item);
		let found = 0;
		for (let start = PIECE; start < size && found < MOST; start += PIECE) {
			const part = all.slice(start, start + PIECE);
			const shown = Array.isArray(item) ? part : Object.fromEntries(part);
			for (const fault of schemaFaults(name, { [key]: shown })) {
				if (fault.path[0] !== key) continue;
				found += 1;
				const [, step, ...rest] = fault.path;
				const inner = typeof step === "number" ? [step + start] : step === void 0 ? [] : [step];
				yield {
					...fault,
					path: [
						...path,
						key,
						...inner,
						...rest
					]
				};
			}
		}
	}
}
function piece(item, start) {
	if (Array.isArray(item)) return item.slice(start, start + PIECE);
	return Object.fromEntries(Object.entries(item).slice(start, start + PIECE));
}
function sizeOf(item) {
	if (Array.isArray(item)) return item.length;
	return isTable(item) ? Object.keys(item).length : 0;
}
function* members(entries) {
	if (Array.isArray(entries)) yield* entries.entries();
	else if (isTable(entries)) yield* Object.entries(entries);
}
/** True when a JSON number is not written as a whole number, which ggen's client refuses for a count. */
function isLooseInteger(doc, path) {
	const at = doc.at(path);
	const text = doc.source.text.slice(doc.source.offset(at.line, at.column), doc.source.offset(at.endLine, at.endColumn));
	return !/^\d+$/.test(text);
}

// src/core/retype.ts
/**
* A safe fix that writes a value of TOML or JSON as one of the types that are allowed, in the words of JSON Schema:
* quotes around a number, date or boolean, or none around one that has them; a list around a lone text.
* `undefined` where the value does not say how it was meant.
*/
function retype(doc, path, types) {
	const value = valueAt(doc.value, path);
	const written = writtenAt(doc, path);
	if (types.includes("string") && [
		"number",
		"boolean",
		"date"
	].includes(typeName(value))) return replaceValue(doc, path, quoted(written), `Write it as the string ${quoted(written)}`);
	if (typeof value !== "string") return void 0;
	if (types.includes("integer") && /^(?:0|[1-9]\d{0,14})$/.test(value) || types.includes("boolean") && /^(?:true|false)$/.test(value)) return replaceValue(doc, path, value, `Write ${value} without quotes`);
	return types.includes("array") && !value.includes(",") ? replaceValue(doc, path, `[${written}]`, "Write it as a list of one") : void 0;
}
function writtenAt(doc, path) {
	const { source } = doc;
	const place = doc.at(path);
	return source.text.slice(source.offset(place.line, place.column), source.offset(place.endLine, place.endColumn));
}

// src/rules/index/field-type.ts
const WORDS$1 = {
	string: "text in quotes",
	array: "a list",
	object: "an object",
	integer: "a whole number",
	boolean: "true or false"
};
var field_type_default$1 = defineRule({
	id: "index/field-type",
	subject: "index",
	severity: "error",
	summary: "Give every field of the index the type that its client reads",
	*check(index) {
		yield* wrong$1(index);
		yield* loose(index);
	}
});
function* wrong$1(index) {
	for (const fault of indexFaults(index).type) {
		const found = valueAt(index.doc.value, fault.path);
		const allowed = (fault.types ?? []).filter((type) => type !== "null").map((type) => WORDS$1[type] ?? type);
		const what = fault.types ? `is ${found === null ? "null" : `a ${typeName(found)}`}; write ${allowed.join(" or ")}` : `is ${String(found)}; write a whole number from 0 to 9007199254740991`;
		yield {
			message: `${quote(nameOf$5(fault.path.at(-1), fault.path.at(-2)))} ${what}`,
			at: index.doc.at(fault.path),
			fix: retype(index.doc, fault.path, fault.types ?? [])
		};
	}
}
function nameOf$5(last, above) {
	if (last === void 0) return "index";
	return typeof last === "number" ? `${above ?? "index"}[${last}]` : last;
}
/** `1.0` and `1e3` are whole for JSON, but the client's parser takes a point or an exponent for a fraction. */
function* loose({ dialect, doc, entries }) {
	if (dialect !== "packs-map" || !entries.some(({ record }) => Number.isInteger(own(record, "downloads")))) return;
	const text = doc.part ?? doc.source.text;
	if (!(/"downloads"\s*:\s*[^",\s}]*[-.eE]/.test(text) || text.includes("\\u"))) return;
	for (const { path, record } of entries) {
		if (!Number.isInteger(own(record, "downloads"))) continue;
		const at = [...path, "downloads"];
		if (!isLooseInteger(doc, at) || Number(own(record, "downloads")) < 0) continue;
		yield {
			message: `"downloads" is not written as a whole number; write its digits alone`,
			at: doc.at(at),
			fix: replaceValue(doc, at, String(own(record, "downloads")), "Write its digits alone")
		};
	}
}

// src/rules/index/id-key.ts
var id_key_default = defineRule({
	id: "index/id-key",
	subject: "index",
	severity: "error",
	summary: "Repeat the key of an entry as its id",
	*check({ doc, dialect, entries }) {
		if (dialect !== "packs-map") return;
		for (const { key, path, record } of entries) {
			const id = text(record, "id");
			if (id === void 0 || id === key) continue;
			yield {
				message: `The entry ${quote(key)} gives its id as ${quote(id)}; clients look it up by the key, so write the same id`,
				at: doc.at([...path, "id"]),
				related: [{
					message: "The key",
					at: doc.keyAt(path)
				}],
				fix: replaceValue(doc, [...path, "id"], quoted(key), `Write the id as ${quote(key)}`)
			};
		}
	}
});

// src/rules/index/id-pattern.ts
const MAX_LENGTH$3 = 100;
var id_pattern_default$1 = defineRule({
	id: "index/id-pattern",
	subject: "index",
	severity: "error",
	summary: "Write the id of a pack in lower case, without spaces",
	*check({ doc, dialect, entries }) {
		for (const { key, path, keyPath } of entries) {
			if (isSlug(key) || key === "" && dialect !== "packs-map") continue;
			yield {
				message: `The id ${quote(key)} ${faultOf$3(key)}`,
				at: dialect === "packs-map" ? doc.keyAt(path) : doc.at(keyPath)
			};
		}
	}
});
function isSlug(id) {
	return id.length <= MAX_LENGTH$3 && /^[a-z0-9](?:[a-z0-9_-]|\.(?=[a-z0-9]))*$/.test(id);
}
function faultOf$3(id) {
	return id.length > MAX_LENGTH$3 ? `is longer than ${MAX_LENGTH$3} characters; shorten it` : "is not one that every client can type, look up and use as a directory; begin with a lower-case letter or digit, and use only these, - and _, and single dots between them";
}

// src/rules/index/latest-known.ts
var latest_known_default = defineRule({
	id: "index/latest-known",
	subject: "index",
	severity: "error",
	summary: "Name a listed version as the latest",
	*check({ doc, dialect, entries }) {
		if (dialect !== "packs-map") return;
		for (const entry of entries) {
			const { key, path, latest, versions } = entry;
			if (latest === void 0 || versions.length === 0 || versions.some((version) => version.key === latest)) continue;
			yield {
				message: `The latest version of ${quote(key)} is said to be ${quote(latest)}, which is not listed; every install without a version fails, so name a listed one`,
				at: doc.at([...path, "latest_version"]),
				fix: replaceLatest(entry)
			};
		}
	}
});

// src/rules/index/latest-newest.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
var latest_newest_default = defineRule({
	id: "index/latest-newest",
	subject: "index",
	severity: "error",
	summary: "Name the newest stable version as the latest",
	*check({ doc, dialect, entries }) {
		if (dialect !== "packs-map") return;
		for (const entry of entries) {
			const { key, path, latest, versions } = entry;
			if (versions.length < 2) continue;
			const named = versions.find((version) => version.key === latest);
			const newest = newestVersion(entry);
			if (!named || newest === void 0 || !isSemver(named.key) || (0, import_semver.compare)(named.key, newest) === 0) continue;
			const why = isYanked$1(named.record) ? "which is yanked" : (0, import_semver.compare)(named.key, newest) > 0 ? "a pre-release" : "an older one";
			yield {
				message: `The latest version of ${quote(key)} is said to be ${quote(named.key)}, ${why}; name ${quote(newest)}, the newest that is neither yanked nor a pre-release`,
				at: doc.at([...path, "latest_version"]),
				fix: replaceLatest(entry)
			};
		}
	}
});

// src/core/lookalike/mixed-script.ts
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
const LATIN = /[A-Za-z]/;
const INVISIBLE = /\p{Cf}/u;
/** Letters of the Latin script are what they seem, with or without a mark: `ı` and `ø` are letters of languages. */
const LETTER_OF_ITS_OWN = /[\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}]/u;
/** Bold, full-width and the like: forms of ASCII letters for typography, not for names. */
const STYLED = /[\p{Script=Common}\uFF21-\uFF3A\uFF41-\uFF5A]/u;
/** The first word of a text that mixes Latin letters with imitations of them; a word in one other script is no fault. */
function mixedWord(text) {
	for (const [word] of text.matchAll(WORD)) {
		if (!LATIN.test(word)) continue;
		const characters = Array.from(word, (character) => ({
			character,
			imitated: imitatedIn(character)
		}));
		const first = characters.find(({ imitated }) => imitated !== void 0);
		if (first?.imitated === void 0) continue;
		const plain = characters.map(({ character, imitated = character }) => imitated).join("");
		return {
			word,
			character: first.character,
			imitated: first.imitated,
			plain
		};
	}
}
/** What a character in a Latin word stands for by its looks; `undefined` for one that is what it seems. */
function imitatedIn(character) {
	if ((character.codePointAt(0) ?? 0) < 128) return void 0;
	if (INVISIBLE.test(character)) return "";
	const imitated = STYLED.test(character) ? character.normalize("NFKC") : imitatedBy(character);
	if (imitated === void 0 || !/^[A-Za-z]+$/.test(imitated)) return void 0;
	return STYLED.test(character) || !LETTER_OF_ITS_OWN.test(character) ? imitated : void 0;
}
/** What to say of a mixed word in a field, and how to write it; nothing for a text without one. */
function* mixedWords(doc, key, path, text) {
	const mixed = mixedWord(text);
	if (!mixed) return;
	const { word, character, imitated, plain } = mixed;
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	const what = imitated === "" ? `has ${code} in it, which nobody sees` : `has ${code} in it for ${quote(imitated)}`;
	const repaired = quoted(text.replace(word, () => plain));
	yield {
		message: `${quote(key)} has a word that is read as ${quote(plain)} and ${what}; write it in plain letters`,
		fix: {
			...replaceValue(doc, path, repaired, `Write ${quote(plain)} in plain letters`),
			safe: false
		}
	};
}

// src/rules/index/mixed-script.ts
/** Fields by which people find and choose a pack. */
const FIELDS$4 = [
	"name",
	"author",
	"authors",
	"keywords",
	"tags"
];
/** Most texts are ASCII, in which nothing is mixed. */
const NOT_ASCII = /[^\0-\x7F]/;
var mixed_script_default$1 = defineRule({
	id: "index/mixed-script",
	subject: "index",
	severity: "error",
	summary: "List packs by names in letters that are what they seem",
	*check({ doc, entries }) {
		for (const { path, record } of entries) for (const field of FIELDS$4) {
			const value = own(record, field);
			const items = Array.isArray(value) ? value.map((item, position) => [[
				...path,
				field,
				position
			], item]) : [[[...path, field], value]];
			for (const [at, text] of items) {
				if (typeof text !== "string" || !NOT_ASCII.test(text)) continue;
				for (const mixed of mixedWords(doc, field, at, text)) yield {
					...mixed,
					at: doc.at(at)
				};
			}
		}
	}
});

// src/rules/index/no-versions.ts
var no_versions_default = defineRule({
	id: "index/no-versions",
	subject: "index",
	severity: "error",
	summary: "List a version of every pack",
	*check({ doc, entries }) {
		for (const { key, path, record } of entries) {
			const versions = own(record, "versions");
			if (!(Array.isArray(versions) ? versions.length === 0 : isTable(versions) && Object.keys(versions).length === 0)) continue;
			yield {
				message: `${quote(key)} lists no version, so it can be found but never installed; list one, or remove the entry`,
				at: doc.at([...path, "versions"])
			};
		}
	}
});

// src/rules/index/null-field.ts
/** Further places that one finding names. */
const RELATED$2 = 5;
/** Places that one fix repairs; what is left is found again. */
const REPAIRED = 200;
var null_field_default = defineRule({
	id: "index/null-field",
	subject: "index",
	severity: "warning",
	summary: "Leave a field out of the index instead of writing null",
	*check(index) {
		const { doc, entries } = index;
		for (const [field, { paths, total }] of nullFields(index)) {
			const [first, ...others] = paths;
			if (!first || isRefused(index, field)) continue;
			yield {
				message: `${quote(field)} is null in ${total} of ${entries.length} ${entries.length === 1 ? "entry" : "entries"}; leave it out or fill it in`,
				at: doc.at(first),
				related: others.slice(0, RELATED$2).map((path) => ({
					message: `${quote(field)} is null here too`,
					at: doc.at(path)
				})),
				fix: leaveOut(index, paths)
			};
		}
	}
});
function leaveOut({ doc }, paths) {
	const edits = removeJsonParts(doc, paths);
	return edits && {
		summary: "Leave out what is null",
		safe: true,
		edits
	};
}
function nullFields({ entries }) {
	const fields = /* @__PURE__ */ new Map();
	for (const { path, record } of entries) for (const [field, value] of Object.entries(record)) {
		if (value !== null) continue;
		const seen = fields.get(field) ?? {
			paths: [],
			total: 0
		};
		seen.total += 1;
		if (seen.paths.length < REPAIRED) seen.paths.push([...path, field]);
		fields.set(field, seen);
	}
	return fields;
}
/** True where null is an error of type, and reported as that. */
function isRefused(index, field) {
	const schemas = schemasOf(index);
	if (!schemas) return false;
	return schemaFaults(schemas.entry, { [field]: null }).some(({ path, keyword }) => path[0] === field && keyword === "type");
}

// src/rules/index/owners-form.ts
var owners_form_default = defineRule({
	id: "index/owners-form",
	subject: "index",
	severity: "error",
	summary: "Name the owners of a pack in a list",
	*check(index) {
		yield* faults$1(index);
		yield* nobodies(index);
	}
});
function* faults$1(index) {
	for (const fault of indexFaults(index).owners) {
		const value = valueAt(index.doc.value, fault.path);
		const what = fault.path.length > 3 ? "have an item that names nobody" : Array.isArray(value) ? "are an empty list" : "are not a list";
		yield {
			message: `The owners of ${quote(String(fault.path[1]))} ${what}; list GitHub users or teams, or leave "owners" out`,
			at: index.doc.at(fault.path),
			fix: repair$2(index, fault.path, value)
		};
	}
}
/** One owner becomes a list of one; a list that names nobody is left out, and so is an item that does not. */
function repair$2({ doc }, path, value) {
	if (typeof value === "string" && /^@?[\w/-]+$/.test(value) && path.length === 3) return replaceValue(doc, path, `[${quoted(value)}]`, "Write it as a list of one");
	const edits = (Array.isArray(value) ? value.length === 0 : value === null || value === "") ? removeJsonParts(doc, [path]) : void 0;
	return edits && {
		summary: "Leave it out",
		safe: true,
		edits
	};
}
/** Names that GitHub gives to nobody: a letter of another alphabet, an address, a team of a team. */
function* nobodies({ doc, entries }) {
	for (const { key, path, record } of entries) {
		const owners = own(record, "owners");
		for (const [position, owner] of Array.isArray(owners) ? owners.entries() : []) {
			if (typeof owner !== "string" || owner.trim() === "" || parsePrincipal(owner)) continue;
			yield {
				message: `The owner ${quote(owner)} of ${quote(key)} is no login and no team; write octocat or example/writers, in plain letters`,
				at: doc.at([
					...path,
					"owners",
					position
				])
			};
		}
	}
}

// src/rules/index/path-escape.ts
var path_escape_default$1 = defineRule({
	id: "index/path-escape",
	subject: "index",
	severity: "error",
	summary: "Give paths of packs that stay inside their repository",
	*check({ entries, doc }) {
		for (const { path, record, versions } of entries) {
			const places = [[path, record], ...versions.map((version) => [version.path, version.record])];
			for (const [at, owner] of places) {
				const stated = text(owner, "path");
				if (stated === void 0 || !(stated.includes("\\") || (pathEscape(stated) ?? "inside") !== "inside")) continue;
				yield {
					message: `The path ${quote(stated)} does not stay inside the repository on every system; write it relative to the root, with /`,
					at: doc.at([...at, "path"])
				};
			}
		}
	}
});

// src/rules/index/required-field.ts
var required_field_default$1 = defineRule({
	id: "index/required-field",
	subject: "index",
	severity: "error",
	summary: "Give every record of the index the fields that its client requires",
	*check(index) {
		yield* missing(index);
	}
});
function* missing(index) {
	for (const fault of indexFaults(index).required) {
		if (fault.key === void 0) continue;
		yield {
			message: `${nameOf$4(fault, index)} has no ${quote(fault.key)}; add it, ${reason$2(fault, index)}`,
			at: index.doc.at(fault.path),
			fix: index.dialect === "packs-map" ? repair$1(fault, index) : void 0
		};
	}
}
function nameOf$4({ path }, { dialect }) {
	const last = path.at(-1);
	if (path.length === 0) return "The index";
	if (dialect === "packs-map" && path.length === 4) return `Version ${quote(String(last))} of ${quote(String(path[1]))}`;
	if (typeof last === "number") return `Package number ${last + 1} of the list`;
	return `The entry ${path.slice(1).map((step) => quote(String(step))).join(", ")}`;
}
function reason$2({ path }, { dialect }) {
	const isOfClient = path.length <= 2 || path.length === 4;
	return dialect === "packs-map" && isOfClient ? "for without it ggen's client cannot load the index at all" : "for clients of this index rely on it";
}
/** Inserts what can only have one value. */
function repair$1({ key, path }, { doc }) {
	const last = path.at(-1);
	const value = key === "version" && path.length === 4 ? last : key === "id" && path.length === 2 ? last : void 0;
	if (typeof value !== "string" || key === void 0) return void 0;
	return insertJsonMember(doc, path, `${quoted(key)}: ${quoted(value)}`, `Insert ${quote(key)}: ${quote(value)}`);
}

// src/rules/index/same-source.ts
var same_source_default = defineRule({
	id: "index/same-source",
	subject: "index",
	severity: "error",
	summary: "List the files of a pack under one name",
	*check({ doc, entries }) {
		const seen = /* @__PURE__ */ new Map();
		const told = /* @__PURE__ */ new Set();
		for (const { key, versions } of entries) for (const version of versions) {
			const source = sourceOf(version);
			const first = source === void 0 ? void 0 : seen.get(source);
			if (source !== void 0 && !first) seen.set(source, {
				key,
				version
			});
			const pair = `${first?.key}\0${key}`;
			if (!first || first.key === key || told.has(pair)) continue;
			told.add(pair);
			yield {
				message: `${quote(`${key} ${version.key}`)} has the source of ${quote(`${first.key} ${first.version.key}`)}, the same directory of the same commit: one pack under two names; list it under the name in its manifest`,
				at: doc.keyAt(version.path),
				related: [{
					message: "The other name",
					at: doc.keyAt(first.version.path)
				}]
			};
		}
	}
});
/** Repository, commit and directory; `undefined` where they do not say which files are meant. */
function sourceOf({ record }) {
	const [url, revision, stated] = [
		text(record, "git_url"),
		text(record, "git_rev"),
		text(record, "path")
	];
	const path = stated === void 0 ? void 0 : plainPath(stated);
	if (!url || !revision || path === void 0) return void 0;
	const address = withoutSlashes(url.toLowerCase());
	return [
		address.endsWith(".git") ? address.slice(0, -4) : address,
		revision.toLowerCase(),
		withoutSlashes(path)
	].join("\0");
}

// src/rules/index/shape.ts
/** Keys that ggen's indexes have beside their packs. */
const MARKS$1 = [
	"updated",
	"updated_at",
	"package_count",
	"search_index",
	"latest_version"
];
const PLACES = ["registry/index.json", "marketplace/registry/index.json"];
var shape_default = defineRule({
	id: "index/shape",
	subject: "index",
	severity: "error",
	summary: "Give the index a shape that a client reads",
	*check({ doc, dialect, file }) {
		const root = doc.value;
		if (dialect === "unknown") {
			const key = [
				"packs",
				"packages",
				"package"
			].find((name) => isTable(root) && Object.hasOwn(root, name));
			if (!(key !== void 0 || MARKS$1.some((name) => own(root, name) !== void 0) || PLACES.includes(file))) return;
			const path = key === void 0 ? [] : [key];
			yield {
				message: `${key === void 0 ? "The index has no packs" : `"${key}" is ${typeName(own(root, key)) === "null" ? "null" : `a ${typeName(own(root, key))}`}`}; write an object with "updated" and "packs", which maps the id of each pack to its entry`,
				at: doc.at(path)
			};
			return;
		}
		const [first = "", second] = [
			"packs",
			"packages",
			"package"
		].filter((key) => holdsPacks$1(own(root, key)));
		if (second !== void 0) yield {
			message: `The index has "${second}" beside "${first}", so clients that look for the one and for the other find different packs; keep one`,
			at: doc.keyAt([second])
		};
		const directory = directoryOf(file);
		const inMarketplace = baseName(directoryOf(directory)) === "marketplace";
		if (dialect === "packs-map" || !file.endsWith(".json") || baseName(directory) !== "registry" || inMarketplace) return;
		yield {
			message: `ggen's client reads a "packs" object from registry/index.json and finds a list; write "updated" and "packs"`,
			at: doc.at(isTable(root) ? ["packages"] : [])
		};
	}
});
function holdsPacks$1(value) {
	return Array.isArray(value) || isTable(value);
}

// src/rules/index/unpaired-surrogate.ts
const HIGH = /^\\u[dD][89abAB]/;
const LOW = /^\\u[dD][c-fC-F]/;
var unpaired_surrogate_default = defineRule({
	id: "index/unpaired-surrogate",
	subject: "index",
	severity: "error",
	summary: "Escape characters of the index as whole pairs",
	*check({ doc, file }) {
		if (!file.endsWith(".json") || doc.part?.includes("\\u") === false) return;
		const { source } = doc;
		const { text } = source;
		for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", at)) {
			const escape = text.slice(at, at + 6);
			if (HIGH.test(escape) && LOW.test(text.slice(at + 6, at + 12))) at += 12;
			else if (HIGH.test(escape) || LOW.test(escape)) {
				yield {
					message: `${escape} is half of a character, and ggen's JSON parser stops at it; write the character itself`,
					at: source.place(at, at + 6)
				};
				at += 6;
			} else at += 2;
		}
	}
});

// src/rules/index/version-key.ts
var version_key_default = defineRule({
	id: "index/version-key",
	subject: "index",
	severity: "error",
	summary: "Repeat the key of a version as its version",
	*check({ doc, entries }) {
		for (const entry of entries) for (const { key, path, record } of entry.versions) {
			const version = text(record, "version");
			if (version === void 0 || version === key) continue;
			const at = [...path, "version"];
			yield {
				message: `Version ${quote(key)} of ${quote(entry.key)} calls itself ${quote(version)}; clients look it up by the key, so write the same version`,
				at: doc.at(at),
				related: [{
					message: "The key",
					at: doc.keyAt(path)
				}],
				fix: replaceValue(doc, at, quoted(key), `Write the version as ${quote(key)}`)
			};
		}
	}
});

// src/rules/index/version-semver.ts
var version_semver_default = defineRule({
	id: "index/version-semver",
	subject: "index",
	severity: "error",
	summary: "List semantic versions",
	*check({ doc, dialect, entries }) {
		for (const { key, path, record, versions } of entries) {
			for (const version of versions) {
				if (isSemver(version.key)) continue;
				const isTaken = versions.some((other) => other.key === repairedVersion(version.key));
				yield wrong(key, version.key, doc.keyAt(version.path), isTaken);
			}
			if (dialect === "packs-map") continue;
			const version = text(record, "version");
			if (version !== void 0 && !isSemver(version)) yield wrong(key, version, doc.at([...path, "version"]));
			const list = own(record, "versions");
			for (const [at, item] of Array.isArray(list) ? list.entries() : []) if (typeof item === "string" && !isSemver(item)) yield wrong(key, item, doc.at([
				...path,
				"versions",
				at
			]));
		}
	}
});
function wrong(pack, version, at, isTaken = false) {
	const repaired = isTaken ? void 0 : repairedVersion(version);
	return {
		message: `The version ${quote(version)} of ${quote(pack)} is not a semantic version; write MAJOR.MINOR.PATCH`,
		at,
		fix: repaired === void 0 ? void 0 : {
			...replacePlace(at, quoted(repaired), `Write the version as ${quoted(repaired)}`),
			safe: false
		}
	};
}

// src/rules/index/yank-form.ts
const FORM = `{ "reason": "…", "since": "2026-10-01" }`;
var yank_form_default = defineRule({
	id: "index/yank-form",
	subject: "index",
	severity: "error",
	summary: "Yank a version with a reason and a date",
	*check(index) {
		yield* faults(index);
		yield* dates(index);
	}
});
function* faults(index) {
	for (const fault of indexFaults(index).yanked) {
		const { key, path } = fault;
		const yank = path.slice(0, 5);
		const value = valueAt(index.doc.value, yank);
		const of = `The yank of ${quote(String(path[3]))}`;
		if (value === false || value === null) yield {
			message: `${of} is ${String(value)}; leave "yanked" out of a version that is not yanked`,
			at: index.doc.at(yank),
			severity: "warning"
		};
		else if (value === true) yield {
			message: `${of} is a bare true, which tells nobody why or since when; write ${FORM}`,
			at: index.doc.at(yank),
			severity: "warning"
		};
		else if (!isTable(value)) yield {
			message: `${of} is a ${typeName(value)}; write ${FORM}`,
			at: index.doc.at(yank)
		};
		else {
			const field = key ?? String(path[5]);
			yield {
				message: `${of} has no ${field === "since" ? "date" : "reason"} in ${quote(field)}; write ${FORM}`,
				at: index.doc.at(path)
			};
		}
	}
}
function* dates({ dialect, doc, entries }) {
	if (dialect !== "packs-map") return;
	for (const { versions } of entries) for (const { key, path, record } of versions) {
		const since = text(own(record, "yanked"), "since");
		if (since === void 0 || isDate(since) || isDateTime(since)) continue;
		const at = [
			...path,
			"yanked",
			"since"
		];
		yield {
			message: `The yank of ${quote(key)} is dated ${quote(since)}; write a date such as 2026-10-01`,
			at: doc.at(at)
		};
	}
}

// src/core/empty-content.ts
/** Digests of no bytes at all, in hexadecimal, with the algorithm that gives them. */
const EMPTY = /* @__PURE__ */ new Map([
	["d41d8cd98f00b204e9800998ecf8427e", "MD5"],
	["da39a3ee5e6b4b0d3255bfef95601890afd80709", "SHA-1"],
	["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "SHA-256"],
	["38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b", "SHA-384"],
	["cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e", "SHA-512"],
	["af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262", "BLAKE3"]
]);
/** The algorithm whose digest of no bytes this is. */
function emptyContentOf(hex) {
	return EMPTY.get(hex);
}

// src/rules/integrity/duplicate-digest.ts
var duplicate_digest_default = defineRule({
	id: "integrity/duplicate-digest",
	subject: "digests",
	severity: "error",
	summary: "Give every version the digest of its own files",
	*check({ doc, from, stated }) {
		const seen = /* @__PURE__ */ new Map();
		for (const digest of stated) {
			const { field, form, owner } = digest;
			if (form.kind !== "digest" || emptyContentOf(form.hex) !== void 0) continue;
			const key = `${field} ${form.algorithm} ${form.hex}`;
			const first = seen.get(key);
			if (!first) seen.set(key, digest);
			if (!first || isSame(first, digest)) continue;
			yield {
				message: `The ${field} of ${quote(owner)} is also that of ${quote(first.owner)}; the files differ, if only in id and version, so one of the two is wrong`,
				at: doc.at(pathOf$3(digest)),
				related: [{
					message: "The same digest",
					at: doc.at(pathOf$3(first))
				}],
				...severityOf$1(from, digest)
			};
		}
	}
});
/** True where two digests are equal by right: of one pack, or of the same download or commit. */
function isSame(a, b) {
	return a.owner === b.owner || a.origin !== "" && a.origin === b.origin;
}
/** Only our own digest is sure to cover the manifest, in which id and version stand. */
function severityOf$1(from, { field }) {
	return from === "packs-map" && field === "integrity" ? {} : { severity: "warning" };
}

// src/rules/integrity/empty-content.ts
var empty_content_default = defineRule({
	id: "integrity/empty-content",
	subject: "digests",
	severity: "error",
	summary: "Take the digest of files, not of nothing",
	*check({ doc, stated }) {
		for (const digest of stated) {
			const { field, form, owner } = digest;
			const algorithm = form.kind === "digest" ? emptyContentOf(form.hex) : void 0;
			if (algorithm === void 0) continue;
			yield {
				message: `The ${field} of ${quote(owner)} is the ${algorithm} of no bytes at all: whatever computed it read no file; compute it again`,
				at: doc.at(pathOf$3(digest))
			};
		}
	}
});

// src/rules/integrity/fabricated-digest.ts
var fabricated_digest_default = defineRule({
	id: "integrity/fabricated-digest",
	subject: "digests",
	severity: "error",
	summary: "Compute digests; do not make them up",
	*check({ doc, stated }) {
		const before = /* @__PURE__ */ new Map();
		for (const digest of stated) {
			const { field, form, owner } = digest;
			if (form.kind !== "digest" || emptyContentOf(form.hex) !== void 0) continue;
			const other = before.get(field);
			before.set(field, digest);
			const shifted = other?.form.kind === "digest" && isShifted(other.form.hex, form.hex) ? other : void 0;
			const found = fabrication(form.hex);
			if (!found && !shifted) continue;
			const sure = shifted !== void 0 || found?.sure === true;
			const what = [...shifted ? [`it is the one of ${quote(shifted.owner)} with every digit moved by one`] : [], ...found ? [found.what] : []].join(", and ");
			yield {
				message: `The ${field} of ${quote(owner)} ${sure ? "is not" : "is hardly"} what a hash function gives: ${what}; compute it from the files`,
				at: doc.at(pathOf$3(digest)),
				...shifted ? { related: [{
					message: "The other one",
					at: doc.at(pathOf$3(shifted))
				}] } : {},
				...sure ? {} : { severity: "warning" }
			};
		}
	}
});

// src/rules/integrity/fabricated-revision.ts
/** Git's names for a tree and for a file without content; neither is a commit. */
const NOT_COMMITS = ["4b825dc642cb6eb9a060e54bf8d69288fbee4904", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"];
var fabricated_revision_default = defineRule({
	id: "integrity/fabricated-revision",
	subject: "index",
	severity: "error",
	summary: "Pin a version to a commit that exists",
	*check({ doc, entries }) {
		for (const entry of entries) for (const { key, path, record } of entry.versions) {
			const revision = text(record, "git_rev")?.toLowerCase();
			if (revision === void 0 || !isCommitId(revision)) continue;
			const what = faultOf$2(revision);
			if (what === void 0) continue;
			yield {
				message: `The git_rev of ${quote(`${entry.key} ${key}`)} is no commit: ${what}; write the id that git log shows`,
				at: doc.at([...path, "git_rev"])
			};
		}
	}
});
function faultOf$2(revision) {
	if (NOT_COMMITS.includes(revision)) return "it is Git's id of empty content";
	if (emptyContentOf(revision) !== void 0) return "it is the hash of no bytes at all";
	const found = fabrication(revision);
	return found?.sure ? found.what : void 0;
}

// src/rules/integrity/files-match.ts
var files_match_default = defineRule({
	id: "integrity/files-match",
	subject: "entry",
	severity: "error",
	summary: "State the digest that the files have",
	*check({ entry, registry }, tools) {
		const { doc } = entry.index;
		for (const version of entry.versions) {
			const stated = text(version.record, "integrity");
			if (stated === void 0) continue;
			const form = readDigest("integrity", stated);
			if (form.kind !== "digest" || form.algorithm !== "h1") continue;
			const pack = packOfVersion(registry, entry, version);
			if (!pack) continue;
			const path = [...version.path, "integrity"];
			const owner = quote(`${entry.key} ${version.key}`);
			const digest = tools.digest(pack.directory);
			switch (digest.kind) {
				case "digest":
					if (digest.integrity === stated) break;
					yield {
						message: `The files of ${owner} have the digest ${digest.integrity}, and the index states ${stated}; publish changed files as a new version, or, if this one was never published, run \`gpack index sync\``,
						at: doc.at(path),
						related: [{
							message: "The manifest of these files",
							at: wholeFile(pack.file)
						}],
						fix: {
							...replaceValue(doc, path, quoted(digest.integrity), `Write the digest of the files of ${owner}`),
							safe: false
						}
					};
					break;
				case "refused":
					yield {
						message: `The files of ${owner} have no digest: ${quote(digest.path)} is refused, since ${digest.reason}; remove or rename it`,
						at: doc.at(path)
					};
					break;
				case "unread": tools.incomplete(digest.path, `the digest of ${owner} cannot be computed: ${digest.reason}`);
			}
		}
	}
});

// src/rules/integrity/historic-digest.ts
var historic_digest_default = defineRule({
	id: "integrity/historic-digest",
	subject: "index",
	severity: "warning",
	summary: "Do not rely on the sha256 that ggen's client compares",
	*check({ doc, entries }) {
		for (const entry of entries) for (const { key, path, record } of entry.versions) {
			const sha256 = text(record, "sha256") ?? "";
			if (sha256 === "") continue;
			const form = readDigest("sha256", sha256);
			const integrity = readDigest("integrity", text(record, "integrity") ?? "");
			if (form.kind !== "digest" || integrity.kind === "digest" && integrity.algorithm === "h1") continue;
			if (emptyContentOf(form.hex) !== void 0 || fabrication(form.hex)?.sure) continue;
			yield {
				message: `The sha256 of ${quote(`${entry.key} ${key}`)} proves nothing: ggen's client hashes Git's own files with the pack, so no clone ever has it again; write "" and give "integrity"`,
				at: doc.at([...path, "sha256"]),
				fix: {
					...replaceValue(doc, [...path, "sha256"], "\"\"", "Leave the sha256 empty"),
					safe: false
				}
			};
		}
	}
});

// src/rules/integrity/integrity-form.ts
var integrity_form_default = defineRule({
	id: "integrity/integrity-form",
	subject: "digests",
	severity: "error",
	summary: "State the integrity of a version as an h1 digest",
	*check({ doc, from, stated }) {
		if (from !== "packs-map") return;
		for (const digest of stated) {
			const { field, form, owner } = digest;
			if (field !== "integrity" || form.kind !== "digest" || form.algorithm === "h1") continue;
			yield {
				message: `The integrity of ${quote(owner)} is a ${form.algorithm} digest, which does not say what it covers; write h1: and the base64 of 32 bytes, the digest of the directory`,
				at: doc.at(pathOf$3(digest))
			};
		}
	}
});

// src/rules/integrity/malformed-digest.ts
var malformed_digest_default = defineRule({
	id: "integrity/malformed-digest",
	subject: "digests",
	severity: "error",
	summary: "Write a digest with all its digits",
	*check({ doc, from, stated }) {
		for (const digest of stated) {
			const { field, value, form, owner } = digest;
			if (form.kind !== "malformed") continue;
			const expected = field === "integrity" && from === "packs-map" ? "h1: and the base64 of 32 bytes" : expectedForm(field);
			yield {
				message: `The ${field} of ${quote(owner)}, ${quote(value)}, ${form.reason}; write ${expected}`,
				at: doc.at(pathOf$3(digest)),
				fix: form.repaired === void 0 ? void 0 : replaceValue(doc, pathOf$3(digest), quoted(form.repaired), `Write ${quote(form.repaired)}`)
			};
		}
	}
});

// src/rules/integrity/missing-integrity.ts
var missing_integrity_default = defineRule({
	id: "integrity/missing-integrity",
	subject: "index",
	severity: "warning",
	summary: "Give every version a digest that can be checked",
	mechanical: true,
	*check({ doc, entries }) {
		for (const entry of entries) for (const { key, path, record } of entry.versions) {
			if (own(record, "integrity") !== void 0) continue;
			yield {
				message: `Version ${quote(key)} of ${quote(entry.key)} has no "integrity", so nobody can tell whether its files are still the published ones; add the h1: digest of its directory`,
				at: doc.at(path)
			};
		}
	}
});

// src/rules/integrity/placeholder-digest.ts
var placeholder_digest_default = defineRule({
	id: "integrity/placeholder-digest",
	subject: "digests",
	severity: "error",
	summary: "Write a computed digest, not a word that stands for one",
	*check({ doc, from, stated }) {
		for (const digest of stated) {
			const { field, value, form, owner } = digest;
			if (form.kind !== "placeholder") continue;
			const repair = field === "sha256" && from === "packs-map" ? `write "" and give "integrity"` : "compute it from the files";
			yield {
				message: `The ${field} of ${quote(owner)} is the placeholder ${quote(value)}, which nothing can match; ${repair}`,
				at: doc.at(pathOf$3(digest))
			};
		}
	}
});

// src/rules/integrity/revision-form.ts
var revision_form_default = defineRule({
	id: "integrity/revision-form",
	subject: "index",
	severity: "error",
	summary: "Pin a version to the full id of a commit",
	*check({ doc, entries }) {
		for (const entry of entries) for (const { key, path, record } of entry.versions) {
			const revision = text(record, "git_rev");
			if (revision === void 0 || isCommitId(revision)) continue;
			yield {
				message: `The git_rev of ${quote(`${entry.key} ${key}`)}, ${quote(revision)}, ${faultOf$1(revision)}; write all 40 digits of the commit`,
				at: doc.at([...path, "git_rev"])
			};
		}
	}
});
function faultOf$1(revision) {
	if (revision === "") return "is empty";
	if (/^[0-9a-f]{4,64}$/i.test(revision)) return revision.length < 40 ? "is a short id, which may come to mean another commit" : "is no commit id: it has neither 40 nor 64 digits";
	return "is a branch, a tag or an expression, which can mean another commit tomorrow";
}

// src/rules/integrity/shared-download.ts
/** Further places that one finding names. */
const RELATED$1 = 5;
var shared_download_default = defineRule({
	id: "integrity/shared-download",
	subject: "index",
	severity: "error",
	summary: "State the checksum of the file that is downloaded",
	*check({ doc, dialect, entries }) {
		if (dialect === "packs-map") return;
		const downloads = /* @__PURE__ */ new Map();
		for (const { path, record } of entries) {
			const url = text(record, "download_url");
			const checksum = text(record, "checksum");
			if (url === void 0 || checksum === void 0 || readDigest("checksum", checksum).kind !== "digest") continue;
			const known = downloads.get(url) ?? /* @__PURE__ */ new Map();
			if (!known.has(checksum)) known.set(checksum, [...path, "checksum"]);
			downloads.set(url, known);
		}
		for (const [url, checksums] of downloads) {
			const [first, ...others] = checksums.values();
			if (!first || others.length === 0) continue;
			yield {
				message: `${checksums.size} different checksums are stated for the one download ${quote(url)}; the installer compares with the SHA-256 of the downloaded file, so at most one can ever match: state that, or give each package its own download`,
				at: doc.at(first),
				related: others.slice(0, RELATED$1).map((path) => ({
					message: "Another checksum of it",
					at: doc.at(path)
				}))
			};
		}
	}
});

// src/rules/integrity/source-host.ts
var source_host_default = defineRule({
	id: "integrity/source-host",
	subject: "entry",
	severity: "error",
	summary: "Publish from hosts that the registry allows",
	*check({ entry, registry }, { policy: { sourceHosts, ownAddresses: stated } }) {
		if (!sourceHosts) return;
		const own = ownAddresses(registry, stated);
		for (const version of entry.versions) {
			const { key, path, record } = version;
			const gitUrl = text(record, "git_url");
			if (own ? gitUrl !== void 0 && own.has(addressKey(gitUrl)) : packOfVersion(registry, entry, version) !== void 0) continue;
			const address = gitUrl === void 0 ? void 0 : sourceAddress(gitUrl, sourceHosts);
			if (gitUrl === void 0 || !address || "url" in address) continue;
			yield {
				message: `The git_url of ${quote(`${entry.key} ${key}`)}, ${quote(shownUrl(gitUrl))}, is none that this registry takes gpacks from: ${address.reason}; ${sourceHosts.length > 0 ? `it takes them from ${sourceHosts.join(", ")}` : "it takes none from elsewhere"}`,
				at: entry.index.doc.at([...path, "git_url"])
			};
		}
	}
});

// src/rules/integrity/source-manifest.ts
var source_manifest_default = defineRule({
	id: "integrity/source-manifest",
	subject: "version-source",
	severity: "error",
	summary: "List what the manifest at the source says",
	*check(subject) {
		const { entry, version, owner, request, answer } = subject;
		if (answer.kind === "no-revision") return;
		const { doc } = entry.index;
		const where = quote(shownSource(request));
		if (answer.kind === "no-directory") {
			const key = own(version.record, "path") === void 0 ? "git_rev" : "path";
			yield {
				message: `The path of ${owner} leads nowhere (${where}): ${answer.reason}; write the directory of its gpack.toml`,
				at: doc.at([...version.path, key])
			};
			return;
		}
		const { manifest } = answer;
		if ("reason" in manifest) {
			yield {
				message: `At the source of ${owner} (${where}) gpack.toml ${manifest.reason}; list a directory with a manifest that ggen can load`,
				at: doc.at(version.path)
			};
			return;
		}
		const wrong = differenceOf(subject, manifest);
		if (wrong) yield {
			message: `At the source of ${owner} (${where}) ${wrong.what}`,
			at: doc.at(wrong.path)
		};
	}
});
/** The first difference between an entry and the manifest at its source. */
function differenceOf({ entry, version }, manifest) {
	if (manifest.id !== entry.key) return {
		what: `stands the gpack ${quote(manifest.id)}; list it under its own id`,
		path: entry.keyPath
	};
	if (manifest.version !== version.key) return {
		what: `stands version ${quote(manifest.version)}; list it as that, or pin the commit of this version`,
		path: version.path
	};
	const listed = own(version.record, "dependencies");
	if (listed === void 0 || !manifest.dependencies) return void 0;
	const path = [...version.path, "dependencies"];
	const stated = new Map(requirementsOf(listed).map(({ id, range }) => [id, range]));
	for (const [id, range] of Object.entries(manifest.dependencies)) {
		if (stated.get(id) !== range) return {
			what: `the manifest needs ${quote(id)} ${quote(range)}; list it so`,
			path
		};
		stated.delete(id);
	}
	const [surplus] = stated.keys();
	return surplus === void 0 ? void 0 : {
		what: `the manifest does not need ${quote(surplus)}, which the index lists; take it out`,
		path
	};
}

// src/rules/integrity/source-match.ts
var source_match_default = defineRule({
	id: "integrity/source-match",
	subject: "version-source",
	severity: "error",
	summary: "State the digest that the files have at their source",
	*check({ entry, version, owner, request, answer }, tools) {
		const stated = text(version.record, "integrity");
		if (answer.kind !== "found" || stated === void 0) return;
		const form = readDigest("integrity", stated);
		if (form.kind !== "digest" || form.algorithm !== "h1") return;
		const { doc, file } = entry.index;
		const path = [...version.path, "integrity"];
		const { digest } = answer;
		const where = quote(shownSource(request));
		switch (digest.kind) {
			case "digest":
				if (digest.integrity === stated) return;
				yield {
					message: `The files of ${owner} (${where}) have the digest ${digest.integrity}, and the index states ${stated}; correct git_rev and path, or write the digest of the files`,
					at: doc.at(path),
					next: "correct git_rev and path, or run `gpack fix --unsafe --sources fetch`, which writes the digest of the files",
					fix: {
						...replaceValue(doc, path, quoted(digest.integrity), `Write the digest of the files of ${owner}`),
						safe: false
					}
				};
				return;
			case "refused":
				yield {
					message: `The files of ${owner} (${where}) have no digest: ${quote(digest.path || request.path)} is refused, since ${digest.reason}; publish a commit without it`,
					at: doc.at(path)
				};
				return;
			case "unread": tools.incomplete(file, `the digest of ${owner} (${where}) cannot be computed: ${digest.path}: ${digest.reason}`);
		}
	}
});

// src/rules/integrity/source-revision.ts
var source_revision_default = defineRule({
	id: "integrity/source-revision",
	subject: "version-source",
	severity: "error",
	summary: "Pin a version to a commit that a branch or tag leads to",
	*check({ entry, version, owner, request, answer }) {
		if (answer.kind !== "no-revision") return;
		yield {
			message: `The git_rev of ${owner} is no commit of the repository (${quote(shownSource(request))}): ${answer.reason}; nobody who clones it has the commit, so name one of a branch or tag`,
			at: entry.index.doc.at([...version.path, "git_rev"])
		};
	}
});

// src/rules/layout/case-clash.ts
var case_clash_default$1 = defineRule({
	id: "layout/case-clash",
	subject: "pack",
	severity: "error",
	summary: "Keep the paths of a pack different on every file system",
	*check(pack) {
		const start = pack.directory === "" ? 0 : pack.directory.length + 1;
		const root = part("");
		for (const { path } of pack.files()) {
			let here = root;
			for (const name of path.slice(start).split("/")) {
				const folded = foldName(name);
				const known = here.below.get(folded);
				const next = known ?? part(name);
				if (!known) here.below.set(folded, next);
				if (next.name === name) {
					here = next;
					continue;
				}
				if (next.told.has(name)) break;
				next.told.add(name);
				yield {
					message: `${quote(name)} and ${quote(next.name)} are one name where case or Unicode form does not count; rename one`,
					at: wholeFile(path)
				};
				break;
			}
		}
	}
});
function part(name) {
	return {
		name,
		below: /* @__PURE__ */ new Map(),
		told: /* @__PURE__ */ new Set()
	};
}

// src/core/declared-path.ts
/**
* Tells a path from the other texts that stand in the same fields of real manifests: prose, commands,
* addresses, globs and placeholders.
*/
const NOT_A_PATH = /[\s*?<>{}|"'`$;:\\]/;
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{0,11}$/;
/** A first part such as `docs.rs` or `example.com`: an address without its scheme. */
const HOST = /^(?:[A-Za-z0-9-]+\.)+(?:com|org|net|io|dev|rs|ai|app|de|edu|gov)$/;
/** The path that a text means, without `./` and a last slash; `undefined` when it is no plain relative path. */
function declaredPath(text) {
	if (text.length === 0 || text.length > 500 || NOT_A_PATH.test(text)) return void 0;
	if (text.startsWith("/") || text.startsWith("~") || text.startsWith("-")) return void 0;
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	if (parts.length === 0 || parts.includes("..")) return void 0;
	return parts.join("/");
}
/** Like `declaredPath`, for a field that may hold a word or an address: demands a slash or an extension. */
function evidentPath(text) {
	const path = declaredPath(text);
	if (path === void 0) return void 0;
	const [first = "", ...rest] = path.split("/");
	if (HOST.test(first) && (rest.length > 0 || first === "docs.rs" || !first.endsWith(".rs"))) return void 0;
	return text.includes("/") || EXTENSION.test(path) ? path : void 0;
}

// src/core/declared-file.ts
const ROOT = [""];
const TEMPLATES = ["", "templates"];
/**
* Every file that a manifest declares in a field that holds paths of the pack. Texts in them that are
* prose, commands, globs or addresses are left out, as are fields that may speak of generated files.
*/
function* declaredFiles(manifest) {
	switch (manifest.dialect) {
		case "marketplace":
			yield* marketplaceFiles(manifest);
			return;
		case "package":
		case "archive":
			yield* documentFiles(manifest, ["metadata"], ["readme", "documentation"]);
			yield* documentFiles(manifest, ["package"], ["readme"]);
			yield* keys(manifest, "templates", TEMPLATES, isTemplate$1);
			yield* featureTemplates(manifest);
			return;
		case "gpack":
		case "rpack":
			yield* strings(manifest, ["queries", "aliases"], TEMPLATES, declaredPath);
			yield* strings(manifest, ["macros", "paths"], TEMPLATES, declaredPath);
			yield* strings(manifest, ["templates", "includes"], TEMPLATES, declaredPath);
			yield* at(manifest, ["preset", "config"], ROOT, declaredPath);
			return;
		case "engine":
		case "ontology-bundle":
		case "pack-set":
		case "unknown": return;
	}
}
function* marketplaceFiles(manifest) {
	yield* keys(manifest, "files", ROOT, () => true);
	for (const key of ["source_path", "template_path"]) for (const file of at(manifest, ["install", key], ROOT, declaredPath)) yield {
		...file,
		orTree: true
	};
	for (const file of at(manifest, ["documentation", "readme"], ROOT, evidentPath)) if (!/^readme\.[^/]*$/i.test(file.path)) yield file;
	yield* strings(manifest, ["examples"], ["", "examples"], evidentPath);
	yield* strings(manifest, ["generation", "templates"], TEMPLATES, evidentPath);
	yield* keys(manifest, "templates", TEMPLATES, isTemplate$1);
}
function isTemplate$1(path) {
	return path.endsWith(".tmpl") || path.endsWith(".tera");
}
function* documentFiles(manifest, table, names) {
	for (const name of names) yield* at(manifest, [...table, name], ROOT, evidentPath);
}
function* at(manifest, documentPath, bases, read) {
	const value = valueAt(manifest.root, documentPath);
	const path = typeof value === "string" ? read(value) : void 0;
	if (path !== void 0) yield {
		path,
		documentPath,
		isKey: false,
		bases,
		orTree: false
	};
}
/** The strings of a list or of a table. */
function* strings(manifest, table, bases, read) {
	const value = valueAt(manifest.root, table);
	if (Array.isArray(value)) for (const position of value.keys()) yield* at(manifest, [...table, position], bases, read);
	else if (isTable(value)) for (const key of Object.keys(value)) yield* at(manifest, [...table, key], bases, read);
}
/** The keys of a table that are paths: `"templates/a.tmpl" = "what it is"`. */
function* keys({ root }, table, bases, accepts) {
	const value = own(root, table);
	if (!isTable(value)) return;
	for (const [key, says] of Object.entries(value)) {
		const path = says === key ? declaredPath(key) : evidentPath(key);
		if (path !== void 0 && accepts(path)) yield {
			path,
			documentPath: [table, key],
			isKey: true,
			bases,
			orTree: false
		};
	}
}
/** A feature lists templates, globs and other features. */
function* featureTemplates(manifest) {
	const features = own(manifest.root, "features");
	if (!isTable(features)) return;
	for (const feature of Object.keys(features)) for (const file of strings(manifest, ["features", feature], TEMPLATES, declaredPath)) if (isTemplate$1(file.path)) yield file;
}

// src/rules/layout/declared-file.ts
var declared_file_default = defineRule({
	id: "layout/declared-file",
	subject: "pack",
	severity: "error",
	summary: "Name only files that are in the package",
	*check(pack) {
		const manifest = pack.manifest();
		if (!manifest) return;
		let folded;
		const advice = (path) => {
			folded ??= new Map(pack.files().map((entry) => [foldName(entry.path), entry.path]));
			const similar = folded.get(foldName(joinPath(pack.directory, path)));
			if (similar === void 0) return "add it, or remove it from the manifest";
			return `write it as ${quote(pack.directory === "" ? similar : similar.slice(pack.directory.length + 1))}`;
		};
		for (const declared of declaredFiles(manifest)) {
			const { path, bases, orTree, documentPath, isKey } = declared;
			if (bases.some((base) => pack.has(joinPath(base, path)))) continue;
			if (orTree && (path === pack.directory || pack.inTree(path))) continue;
			const { doc } = manifest;
			const place = orTree ? "neither in the package nor at the root of the repository" : "not in the package";
			yield {
				message: `The manifest names ${quote(path)}, which is ${place}; ${advice(path)}`,
				at: isKey ? doc.keyAt(documentPath) : doc.at(documentPath)
			};
		}
	}
});

// src/rules/layout/directory-name.ts
var directory_name_default = defineRule({
	id: "layout/directory-name",
	subject: "pack",
	severity: "error",
	summary: "Name the directory of a package after the package",
	*check(pack) {
		if (baseName(directoryOf(pack.directory)) !== "packages") return;
		const directory = baseName(pack.directory);
		const { dialect, id, name } = pack.facts;
		const known = dialect === "marketplace" ? name ?? id : dialect === "gpack" || dialect === "package" ? id : void 0;
		if (known === void 0 || known === directory) return;
		const manifest = pack.manifest();
		if (!manifest) return;
		const path = pathOf$2(manifest);
		yield {
			message: `The ${String(path.at(-1))} is ${quote(known)} and the directory ${quote(directory)}, where clients look for it; make them equal`,
			at: manifest.doc.at(path)
		};
	}
});
/** A marketplace client looks a package up by name, in the directory of that name. */
function pathOf$2({ dialect, name, tablePath, idPath }) {
	return dialect === "marketplace" && name !== void 0 ? [...tablePath, "name"] : idPath;
}

// src/rules/layout/file-stem.ts
var file_stem_default = defineRule({
	id: "layout/file-stem",
	subject: "manifest",
	severity: "error",
	summary: "Name the file of a pack set after its id",
	*check({ dialect, file, id, idPath, doc }) {
		if (dialect !== "pack-set" || id === void 0) return;
		const stem = baseName(recognise(file).path).replace(/\.toml$/, "");
		if (stem === id) return;
		yield {
			message: `The id is ${quote(id)} and the file ${quote(`${stem}.toml`)}: ggen opens <id>.toml and does not find it; make them equal`,
			at: doc.at(idPath)
		};
	}
});

// src/rules/layout/license-file.ts
var license_file_default = defineRule({
	id: "layout/license-file",
	subject: "pack",
	severity: "error",
	summary: "Put the text of the licence into the package",
	*check(pack) {
		if (baseName(pack.file) === "package.toml") {
			if (hasOwnLicense(pack)) return;
			yield {
				message: "The package has no licence file; add the text of its licence as LICENSE beside package.toml",
				at: wholeFile(pack.file)
			};
			return;
		}
		if (!isGpack(pack) || hasOwnLicense(pack) || inheritsLicense(pack)) return;
		yield {
			message: "Neither the gpack nor a directory above it has a licence file; add LICENSE beside the manifest",
			at: wholeFile(pack.file),
			severity: "warning"
		};
	}
});
function isGpack({ facts: { dialect } }) {
	return dialect === "gpack" || dialect === "package" || dialect === "archive" || dialect === "rpack";
}
const LICENSE = /^(?:un)?licen[cs]es?(?:$|[-_.])|^copying(?:$|[-_.])/i;
function hasOwnLicense(pack) {
	const start = pack.directory === "" ? 0 : pack.directory.length + 1;
	return pack.files().some(({ path }) => {
		const slash = path.indexOf("/", start);
		const name = slash === -1 ? path.slice(start) : path.slice(start, slash);
		return LICENSE.test(name);
	});
}
const NAMES$1 = [
	"LICENSE",
	"LICENSE.md",
	"LICENSE.txt",
	"LICENSE-MIT",
	"LICENSE-APACHE",
	"LICENCE",
	"COPYING",
	"LICENSES"
];
/** One licence at the root of a repository serves all gpacks below it. */
function inheritsLicense(pack) {
	for (let directory = pack.directory; directory !== "";) {
		directory = directoryOf(directory);
		if (NAMES$1.some((name) => pack.inTree(joinPath(directory, name)))) return true;
	}
	return false;
}

// src/rules/layout/manifest-present.ts
var manifest_present_default = defineRule({
	id: "layout/manifest-present",
	subject: "registry",
	severity: "error",
	summary: "Give every package directory a manifest",
	*check(registry) {
		if (registry.scope) {
			yield* besideListed(registry, registry.scope);
			return;
		}
		for (const [parent, packs] of packParents(registry)) {
			const children = childrenOf(registry, parent);
			if (packs.size < 2 || packs.size * 2 < children.size) continue;
			for (const [name, child] of children) {
				if (packs.has(name) || child.hasManifest || !isPackLike(parent, name, child)) continue;
				yield report$1(joinPath(parent, name));
			}
		}
	}
});
function report$1(directory) {
	return {
		message: "This directory stands among packs and has no manifest, so no client finds it; add one or move it away",
		at: wholeFile(`${directory}/`)
	};
}
/** The directories that hold packs, with the names of those packs. */
function packParents({ packs }) {
	const parents = /* @__PURE__ */ new Map();
	for (const { directory } of packs) {
		if (directory === "") continue;
		const parent = directoryOf(directory);
		const names = parents.get(parent);
		if (names) names.add(baseName(directory));
		else parents.set(parent, /* @__PURE__ */ new Set([baseName(directory)]));
	}
	return parents;
}
function childrenOf({ listing }, parent) {
	const children = /* @__PURE__ */ new Map();
	const start = parent === "" ? 0 : parent.length + 1;
	for (const { path } of listing.under(parent)) {
		const slash = path.indexOf("/", start);
		const name = path.slice(start, slash);
		if (slash === -1 || name.startsWith(".") || name.startsWith("_")) continue;
		const child = children.get(name) ?? {
			hasManifest: false,
			hasContent: false
		};
		children.set(name, child);
		child.hasManifest ||= recognise(path).kind.endsWith("-manifest");
		child.hasContent ||= CONTENT$1.test(path);
	}
	return children;
}
const CONTENT$1 = /\.(?:tmpl|tera|ttl|rdf|jsonld|rq|sparql)$/;
const COMMON = /* @__PURE__ */ new Set([
	"docs",
	"doc",
	"scripts",
	"tests",
	"test",
	"examples",
	"assets",
	"images",
	"shared",
	"common",
	"lib",
	"tools"
]);
/** In a `packages` directory whatever has no everyday name is meant to be a package. */
function isPackLike(parent, name, { hasContent }) {
	return !COMMON.has(name) && (hasContent || baseName(parent) === "packages");
}
/** Of a change only its own files are known: those beside listed packs must belong to a pack. */
function* besideListed(registry, { files, places }) {
	const bare = /* @__PURE__ */ new Set();
	for (const path of files) {
		const place = [...places].find((candidate) => path.startsWith(`${candidate}/`));
		if (place === void 0 || !registry.listing.entry(path)) continue;
		const [name = "", below] = path.slice(place.length + 1).split("/", 2);
		const directory = joinPath(place, name);
		const child = {
			hasManifest: recognise(path).kind.endsWith("-manifest"),
			hasContent: CONTENT$1.test(path)
		};
		if (below === void 0 || name.startsWith(".") || name.startsWith("_") || child.hasManifest) continue;
		if (isPackLike(place, name, child) && !isInPack(registry, path, place)) bare.add(directory);
	}
	for (const directory of bare) yield report$1(directory);
}
function isInPack(registry, path, place) {
	for (let directory = directoryOf(path); directory !== place; directory = directoryOf(directory)) if (registry.packAt(directory)) return true;
	return false;
}

// src/rules/layout/one-manifest.ts
const NAMES = [
	"gpack.toml",
	"rpack.toml",
	"package.toml",
	"pack.toml"
];
var one_manifest_default = defineRule({
	id: "layout/one-manifest",
	subject: "pack",
	severity: "warning",
	summary: "Keep one manifest in a directory",
	*check(pack, tools) {
		const used = baseName(pack.file);
		for (const name of NAMES) {
			const path = joinPath(pack.directory, name);
			if (name === used || !pack.has(name) || !namesPack(path, tools)) continue;
			yield {
				message: `Both ${used} and ${name} describe this directory, and only ${used} is read here; remove one`,
				at: wholeFile(path)
			};
		}
	}
});
/** A package.toml that only maps outputs, and an ontology bundle, name no pack. */
function namesPack(path, tools) {
	const source = tools.read(path);
	const doc = source && parseTomlDocument(source);
	if (!doc) return false;
	if (doc.value === void 0) return true;
	const dialect = readManifest(doc, recognise(path))?.dialect;
	return dialect !== void 0 && dialect !== "ontology-bundle";
}

// src/rules/layout/ontology-file.ts
var ontology_file_default = defineRule({
	id: "layout/ontology-file",
	subject: "pack",
	severity: "error",
	summary: "Give an engine pack its ontology.ttl",
	*check(pack) {
		if (pack.facts.dialect !== "engine" || pack.has("ontology.ttl")) return;
		yield {
			message: "The pack has no ontology.ttl, so ggen refuses to load it; add the graph beside pack.toml",
			at: wholeFile(pack.file)
		};
	}
});

// src/rules/layout/path-clash.ts
var path_clash_default = defineRule({
	id: "layout/path-clash",
	subject: "change",
	severity: "error",
	summary: "Add no path that another one is on some file systems",
	*check({ clashes, registry }) {
		const packs = new Set(registry.packs.map(({ directory }) => directory));
		for (const { file, path, other } of clashes) {
			if (isBelowAny(path, packs)) continue;
			yield {
				message: `${quote(path)} and ${quote(other)}, which stands already, are one path where case or Unicode form does not count; rename the new one`,
				at: wholeFile(file)
			};
		}
	}
});

// src/rules/layout/portable-name.ts
var portable_name_default = defineRule({
	id: "layout/portable-name",
	subject: "pack",
	severity: "error",
	summary: "Use file names that every system can check out",
	*check(pack) {
		const start = pack.directory === "" ? 0 : pack.directory.length + 1;
		const told = /* @__PURE__ */ new Set();
		for (const { path } of pack.files()) {
			const relative = path.slice(start);
			if (relative.length > 400) yield {
				message: `The path has ${relative.length} characters within the pack; keep it below ${400}`,
				at: wholeFile(path)
			};
			let end = start - 1;
			for (const part of relative.split("/")) {
				end += part.length + 1;
				const fault = nameFault(part);
				const here = path.slice(0, end);
				if (fault === void 0 || told.has(here)) continue;
				told.add(here);
				yield {
					message: `The name ${quote(part)} ${fault.reason}; rename it`,
					at: wholeFile(path),
					...fault.breaksClone ? {} : { severity: "warning" }
				};
			}
		}
	}
});

// src/core/sibling.ts
/** The names of the directories that stand, or that an index says to stand, directly in a directory. */
function siblingNames(registry, parents) {
	const names = new Map([...parents].map((parent) => [parent, /* @__PURE__ */ new Set()]));
	for (const parent of parents) {
		const start = parent === "" ? 0 : parent.length + 1;
		for (const { path } of registry.listing.under(parent)) {
			const slash = path.indexOf("/", start);
			if (slash !== -1) names.get(parent)?.add(path.slice(start, slash));
		}
	}
	for (const index of registry.indexes) for (const entry of index.entries) for (const path of statedPaths(entry)) {
		const place = candidates(index, path).find((candidate) => names.has(directoryOf(candidate)));
		if (place !== void 0) names.get(directoryOf(place))?.add(baseName(place));
	}
	return new Map([...names].map(([parent, found]) => [parent, [...found].toSorted()]));
}

// src/rules/layout/prefix-collision.ts
var prefix_collision_default = defineRule({
	id: "layout/prefix-collision",
	subject: "registry",
	severity: "warning",
	summary: "Let no package directory be the beginning of its neighbour's name",
	*check(registry) {
		const packages = registry.packs.filter((pack) => pack.facts.dialect === "marketplace" && pack.directory !== "" && registry.isAffected(pack));
		const siblings = siblingNames(registry, new Set(packages.map((pack) => directoryOf(pack.directory))));
		const following = /* @__PURE__ */ new Map();
		for (const [parent, names] of siblings) following.set(parent, new Map(names.slice(1).map((name, position) => [names[position] ?? "", name])));
		for (const pack of packages) {
			const name = baseName(pack.directory);
			const next = following.get(directoryOf(pack.directory))?.get(name);
			if (!next?.startsWith(name)) continue;
			yield {
				message: `The directory name begins that of its neighbour ${quote(next)}: the installer picks files by plain prefix and mixes both; rename one`,
				at: wholeFile(pack.file)
			};
		}
	}
});

// src/rules/layout/readme-file.ts
var readme_file_default = defineRule({
	id: "layout/readme-file",
	subject: "pack",
	severity: "error",
	summary: "Describe the package in a README",
	*check(pack) {
		const isPackage = baseName(pack.file) === "package.toml";
		if (!isPackage && !isPublishedGpack(pack) || hasReadme(pack)) return;
		yield {
			message: "The package has no README; add README.md that says what it generates and how to use it",
			at: wholeFile(pack.file),
			...isPackage ? {} : { severity: "warning" }
		};
	}
});
/** A gpack in a `packages` directory is shown to others; one in a tree of templates or of fixtures is not. */
function isPublishedGpack({ directory, facts: { dialect } }) {
	return dialect === "gpack" && baseName(directoryOf(directory)) === "packages";
}
function hasReadme(pack) {
	const start = pack.directory === "" ? 0 : pack.directory.length + 1;
	return pack.files().some(({ path }) => /^readme(?:\.[^/]*)?$/i.test(path.slice(start)));
}

// src/rules/layout/regular-file.ts
var regular_file_default = defineRule({
	id: "layout/regular-file",
	subject: "registry",
	severity: "error",
	summary: "Keep manifests and indexes as files, not as links",
	mechanical: true,
	*check({ listing }) {
		for (const { path, kind } of listing.entries) {
			if (kind === "file") continue;
			const { kind: meaning } = recognise(path);
			if (!meaning.endsWith("-manifest") && !meaning.startsWith("index-")) continue;
			yield {
				message: `This is ${kind === "link" ? "a symbolic link" : "a git submodule"}, and what it leads to was never judged; put the file itself here`,
				at: wholeFile(path)
			};
		}
	}
});

// src/rules/layout/submodule.ts
var submodule_default = defineRule({
	id: "layout/submodule",
	subject: "pack",
	severity: "error",
	summary: "Ship files, not git submodules",
	*check(pack) {
		for (const { path, kind } of pack.files()) {
			if (kind !== "submodule") continue;
			yield {
				message: "This is a git submodule, and clients do not fetch it; put the files that the pack needs here",
				at: wholeFile(path)
			};
		}
	}
});

// src/rules/layout/symbolic-link.ts
var symbolic_link_default = defineRule({
	id: "layout/symbolic-link",
	subject: "pack",
	severity: "error",
	summary: "Ship files, not symbolic links",
	mechanical: true,
	*check(pack) {
		for (const { path, kind } of pack.files()) {
			if (kind !== "link") continue;
			yield {
				message: "This is a symbolic link, and links are no part of a published pack; put the file itself here",
				at: wholeFile(path)
			};
		}
	}
});

// src/rules/layout/templates-present.ts
var templates_present_default = defineRule({
	id: "layout/templates-present",
	subject: "pack",
	severity: "error",
	summary: "Give a pack something to generate from",
	*check(pack) {
		const { dialect } = pack.facts;
		if (dialect === "engine") {
			if (hasTemplate(pack)) return;
			yield {
				message: "No file below templates/ ends in .tmpl, so ggen refuses to load the pack; add a template",
				at: wholeFile(pack.file)
			};
		} else if ((dialect === "gpack" || dialect === "package" || dialect === "rpack") && !hasContent(pack)) yield {
			message: "The gpack holds no template, graph, query or shape; add what it generates from",
			at: wholeFile(pack.file),
			severity: "warning"
		};
	}
});
function hasTemplate(pack) {
	const templates = `${joinPath(pack.directory, "templates")}/`;
	return pack.files().some(({ path }) => path.startsWith(templates) && path.endsWith(".tmpl"));
}
const CONTENT = /\.(?:tmpl|tera|ttl|rdf|jsonld|rq|sparql)$/;
function hasContent(pack) {
	return pack.files().some(({ path }) => CONTENT.test(path));
}

// src/rules/layout/vendored-junk.ts
var vendored_junk_default = defineRule({
	id: "layout/vendored-junk",
	subject: "pack",
	severity: "warning",
	summary: "Leave build output and stray files out of the pack",
	mechanical: true,
	*check(pack) {
		const start = pack.directory === "" ? 0 : pack.directory.length + 1;
		const told = /* @__PURE__ */ new Set();
		for (const { path } of pack.files()) {
			const junk = junkDirectory(path, start);
			if (junk !== void 0) {
				if (told.has(junk)) continue;
				told.add(junk);
				const name = `${baseName(junk)}/`;
				yield {
					message: `The directory ${quote(name)} is no part of a pack; remove it from git`,
					at: wholeFile(path)
				};
			} else if (JUNK_FILE.test(baseName(path))) yield {
				message: `${quote(baseName(path))} is left behind by a tool; remove it from git`,
				at: wholeFile(path)
			};
		}
	}
});
const JUNK_FILE = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|\.(?:orig|rej|swp|swo|pyc)$/;
const JUNK_DIRECTORY = /(?:^|\/)(?:node_modules|\.git|__pycache__|\.venv)\//;
/** cargo and Maven write into `target`, which may also be the name of something honest. */
const BUILD_DIRECTORY = /(?:^|\/)target\/(?=(?:debug|release|classes)\/|CACHEDIR\.TAG$)/;
function junkDirectory(path, start) {
	const relative = path.slice(start);
	const found = JUNK_DIRECTORY.exec(relative) ?? BUILD_DIRECTORY.exec(relative);
	if (!found) return void 0;
	return path.slice(0, start + found.index + found[0].length - 1);
}

// src/rules/layout/wrong-engine.ts
var wrong_engine_default = defineRule({
	id: "layout/wrong-engine",
	subject: "pack",
	severity: "warning",
	summary: "Write templates for Tera, the engine of ggen",
	*check(pack) {
		const manifest = pack.manifest();
		if (!manifest) return;
		for (const { path, documentPath, isKey } of declaredFiles(manifest)) {
			const engine = isTemplateField(manifest, documentPath[0]) && engineOf(path);
			if (!engine) continue;
			const at = isKey ? manifest.doc.keyAt(documentPath) : manifest.doc.at(documentPath);
			yield {
				message: message$3(path, engine),
				at
			};
		}
		const templates = `${joinPath(pack.directory, "templates")}/`;
		for (const { path, kind } of pack.files()) {
			const engine = kind === "file" && path.startsWith(templates) && engineOf(path);
			if (engine) yield {
				message: message$3(baseName(path), engine),
				at: wholeFile(path)
			};
		}
	}
});
function isTemplateField({ dialect }, table) {
	return table === "templates" || table === "features" || table === "generation" && dialect === "marketplace";
}
const ENGINES = /* @__PURE__ */ new Map([
	["hbs", "Handlebars"],
	["handlebars", "Handlebars"],
	["mustache", "Mustache"],
	["j2", "Jinja"],
	["jinja", "Jinja"],
	["jinja2", "Jinja"],
	["ejs", "EJS"],
	["liquid", "Liquid"]
]);
function engineOf(path) {
	return ENGINES.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
}
function message$3(name, engine) {
	return `${quote(name)} is a template of ${engine}, which ggen does not render; write it in Tera as a .tmpl file`;
}

// src/core/lock-sources.ts
/** Where the packs of a lock file come from, for those that come from a directory. */
function lockSources({ dialect, entries }) {
	return entries.flatMap((entry) => {
		const { record, path } = entry;
		const source = own(record, "source");
		if (isTable(source)) {
			const inner = text(source, "path");
			return inner === void 0 ? [] : [{
				entry,
				path: inner,
				at: [
					...path,
					"source",
					"path"
				]
			}];
		}
		const found = [];
		if (typeof source === "string") {
			if (source.startsWith("path:")) found.push({
				entry,
				path: source.slice(5),
				at: [...path, "source"]
			});
			else if (/^(?:[/\\~]|[A-Za-z]:[/\\]|file:)/.test(source)) found.push({
				entry,
				path: source,
				at: [...path, "source"]
			});
		}
		const stated = text(record, "path");
		if (stated !== void 0 && dialect !== "engine") found.push({
			entry,
			path: stated,
			at: [...path, "path"]
		});
		return found;
	});
}

// src/rules/lock/absolute-path.ts
var absolute_path_default = defineRule({
	id: "lock/absolute-path",
	subject: "lock",
	severity: "error",
	summary: "Lock packs by a path that exists on every machine",
	*check({ doc, recognised }) {
		const lock = readLock(doc, recognised);
		for (const { entry, path, at } of lock ? lockSources(lock) : []) {
			if (!isAbsolute(path)) continue;
			yield {
				message: `${quote(entry.name)} is locked to ${quote(path)}, a path of one machine; give it relative to the lock file, or lock a registry or Git source`,
				at: doc.at(at)
			};
		}
	}
});
/** POSIX, home, Windows drive and share, and file: addresses. */
function isAbsolute(path) {
	return /^(?:[/\\~]|[A-Za-z]:[/\\]|file:)/.test(path);
}

// src/rules/lock/format.ts
var format_default = defineRule({
	id: "lock/format",
	subject: "lock",
	severity: "error",
	summary: "Write ggen.lock in TOML",
	mechanical: true,
	*check({ doc, recognised }) {
		if (baseName(recognised.path) !== "ggen.lock" || doc.value === void 0) return;
		if (!doc.source.text.trimStart().startsWith("{") || isInstallers(recognised.path, doc)) return;
		yield {
			message: "ggen.lock holds JSON, and ggen reads it as TOML; let ggen write it again",
			at: doc.source.place(0, 1)
		};
	}
});
function isInstallers(path, doc) {
	const packages = own(doc.value, "packages");
	const records = isTable(packages) ? Object.values(packages) : [];
	return path.endsWith(".ggen/packages/ggen.lock") || records.some((record) => own(record, "resolved") !== void 0);
}

// src/rules/lock/missing-source.ts
var missing_source_default = defineRule({
	id: "lock/missing-source",
	subject: "lock",
	severity: "error",
	summary: "Lock packs that are in the repository",
	*check({ doc, recognised }, tools) {
		const lock = recognised.copy ? void 0 : readLock(doc, recognised);
		if (lock?.dialect !== "engine") return;
		for (const { entry, path, at } of lockSources(lock)) {
			const directory = resolve$1(directoryOf(recognised.path), path);
			if (directory === void 0 || tools.has(directory)) continue;
			yield {
				message: `${quote(entry.name)} is locked to ${quote(path)}, but the repository has no ${quote(directory)}; add the pack, or let ggen write the lock file again`,
				at: doc.at(at)
			};
		}
	}
});
/** A relative path from a directory; `undefined` for one that is absolute or leaves the tree. */
function resolve$1(directory, path) {
	if (path === "" || /^[/\\~]|^[A-Za-z]:|^file:/.test(path)) return void 0;
	const parts = directory === "" ? [] : directory.split("/");
	for (const part of path.replaceAll("\\", "/").split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}

// src/rules/lock/syntax.ts
var syntax_default = defineRule({
	id: "lock/syntax",
	subject: "lock",
	severity: "error",
	summary: "Keep lock files readable",
	*check({ doc, recognised }) {
		if (doc.value === void 0 && recognised.path.endsWith("gpack.lock") && isYaml(doc.source.text)) return;
		let before = "";
		for (const { message, at, fix } of doc.problems) {
			const place = `${at.line}:${at.column}`;
			if (place === before) continue;
			before = place;
			yield {
				message: `${message}; let ggen write the lock file again`,
				at,
				fix
			};
		}
	}
});
/** A gpack.lock may be YAML as well: its first line with content is a key and a colon. */
function isYaml(text) {
	const first = /^(?![ \t]*(?:#|\r?$))(?!---).*/m.exec(text.slice(0, 4096))?.[0] ?? "";
	return /^[A-Za-z_]\w*:(?:\s|$)/.test(first);
}

// src/rules/lock/test-entry.ts
/** Further places that one finding names. */
const RELATED = 5;
var test_entry_default = defineRule({
	id: "lock/test-entry",
	subject: "lock",
	severity: "warning",
	summary: "Keep the leftovers of tests out of the lock file",
	mechanical: true,
	*check({ doc, recognised }) {
		const [first, ...others] = (readLock(doc, recognised)?.entries ?? []).filter((entry) => isTestName(entry.name) && !isProven(entry));
		if (!first) return;
		const more = others.length === 0 ? "" : ` and ${others.length} more`;
		yield {
			message: `${quote(first.name)}${more} ${others.length === 0 ? "looks" : "look"} like the leftover of a test, by name and for want of a digest; remove ${others.length === 0 ? "it" : "them"}`,
			at: doc.keyAt(first.path),
			related: others.slice(0, RELATED).map(({ name, path }) => ({
				message: quote(name),
				at: doc.keyAt(path)
			}))
		};
	}
});
function isTestName(name) {
	return /^(?:test|dummy|fake|mock)[-_.]pack(?:age)?(?:[-_.]|$)|(?:^|[-_.])(?:non-?existent|does-?not-?exist)(?:[-_.]|$)/i.test(name);
}
/** True when a digest says that the pack was once there; the name alone proves nothing. */
function isProven({ record }) {
	return digestFields.some((field) => readDigest(field, text(record, field) ?? "").kind === "digest");
}

// src/rules/lock/tool-version.ts
/** From this month on every release of ggen is named after its year: 26.4 is of April 2026. */
const CALENDAR_SINCE = "2026-04";
var tool_version_default = defineRule({
	id: "lock/tool-version",
	subject: "lock",
	severity: "warning",
	summary: "Lock with the ggen that is said to have locked",
	*check({ doc }) {
		const version = text(doc.value, "ggen_version");
		const updated = text(doc.value, "updated_at");
		if (version === void 0 || updated === void 0 || !isSemver(version) || !isDateTime(updated)) return;
		const major = Number(version.split(".", 1)[0]);
		if (updated < CALENDAR_SINCE || major >= Number(CALENDAR_SINCE.slice(2, 4))) return;
		yield {
			message: `The lock file was written in ${updated.slice(0, 7)} by a ggen that calls itself ${quote(version)}, while releases of that time are ${updated.slice(2, 4)}.x; lock again with a released ggen`,
			at: doc.at(["ggen_version"])
		};
	}
});

// src/rules/lock/unknown-shape.ts
var unknown_shape_default = defineRule({
	id: "lock/unknown-shape",
	subject: "lock",
	severity: "warning",
	summary: "Keep to a lock file that ggen writes",
	*check({ doc }) {
		const root = doc.value;
		if (root === void 0) return;
		if (isTable(root) && (Object.keys(root).length === 0 || KEYS.some((key) => holdsPacks(root[key])))) return;
		yield {
			message: `The lock file has neither "packs" nor "packages", so no ggen reads a pack from it; let ggen write it again`,
			at: doc.at([])
		};
	}
});
const KEYS = ["packs", "packages"];
function holdsPacks(value) {
	return Array.isArray(value) || isTable(value);
}

// src/rules/make/dependency-cycle.ts
var dependency_cycle_default$1 = defineRule({
	id: "make/dependency-cycle",
	subject: "make",
	severity: "error",
	summary: "Let no phase depend on itself",
	*check({ doc, file }) {
		if (!file) return;
		const edges = new Map([...file.phases.values()].map(({ name, dependsOn }) => [name, dependsOn]));
		for (const cycle of findCycles(edges)) {
			const phase = file.phases.get(cycle[0] ?? "");
			if (!phase) continue;
			yield {
				message: `${cycleText(cycle, "depends on")}, so none of them can begin; remove one of these dependencies`,
				at: doc.keyAt([...phase.path, "depends_on"])
			};
		}
	}
});

// src/rules/make/deploy-tested.ts
var deploy_tested_default = defineRule({
	id: "make/deploy-tested",
	subject: "make",
	severity: "error",
	summary: "Test before deploying, so that ggen can save what it did",
	*check({ doc, file }) {
		const deploy = file?.phases.get("deploy");
		if (!file || !deploy || !file.phases.has("test")) return;
		if (file.hooks.some(({ target, phases }) => target === void 0 && phases.length > 0)) return;
		if (runsTest(file, "deploy", /* @__PURE__ */ new Set())) return;
		yield {
			message: `Nothing runs the phase "test" before "deploy"${deploy.dependsOn.includes("test") ? ", since ggen ignores depends_on" : ""}: ggen deploys and then refuses to save its state; write before_deploy = ["test"] in [hooks]`,
			at: doc.keyAt(deploy.path)
		};
	}
});
/** True when the hooks before a phase, as ggen follows them, run the tests. */
function runsTest(file, phase, seen) {
	if (seen.has(phase)) return false;
	seen.add(phase);
	return file.hooks.some(({ when, target, phases }) => target === phase && (when === "before" || phase !== "deploy") && phases.some((name) => name === "test" || runsTest(file, name, seen)));
}

// src/rules/make/dialect.ts
var dialect_default$1 = defineRule({
	id: "make/dialect",
	subject: "make",
	severity: "note",
	summary: "Tell a cargo-make file from a lifecycle of ggen",
	*check({ doc }) {
		const tasks = own(doc.value, "tasks");
		if (!isTable(tasks) || ["project", "lifecycle"].some((key) => isTable(own(doc.value, key)))) return;
		const [first] = Object.keys(tasks);
		yield {
			message: "make.toml is written for cargo-make: it has [tasks] and no [project]; ggen runs none of it, so name it Makefile.toml",
			at: wholeFile(doc.source.path),
			...first === void 0 ? {} : { related: [{
				message: "The first task",
				at: doc.keyAt(["tasks", first])
			}] }
		};
	}
});

// src/rules/make/form.ts
var form_default = defineRule({
	id: "make/form",
	subject: "make",
	severity: "error",
	summary: "Write make.toml so that ggen loads it",
	*check({ doc, file }) {
		for (const { kind, message, path } of file?.faults ?? []) {
			if (kind !== "load") continue;
			yield {
				message: `${quote(path.join("."))} ${message}; ggen refuses the whole file, so no phase can be run`,
				at: message === "is missing" ? doc.keyAt(path.slice(0, -1)) : doc.at(path)
			};
		}
	}
});

// src/rules/make/hook-recursion.ts
/** Phases that are shown beside a hook of all of them. */
const MAX_RELATED = 20;
var hook_recursion_default = defineRule({
	id: "make/hook-recursion",
	subject: "make",
	severity: "error",
	summary: "Let no hook run into itself",
	*check({ doc, file }) {
		if (!file) return;
		for (const hook of file.hooks) {
			const { name, target, phases, path } = hook;
			const [first] = phases;
			if (first !== void 0 && target === void 0) yield {
				message: `${quote(name)} makes every phase fail in ggen: it runs ${quote(first)}, for which it is run again; name the phases it is for, as in before_build`,
				at: doc.keyAt(path),
				related: [...file.phases.values()].slice(0, MAX_RELATED).map((phase) => ({
					message: "Fails",
					at: doc.keyAt(phase.path)
				}))
			};
		}
		const edges = /* @__PURE__ */ new Map();
		for (const { target, phases } of file.hooks) if (target !== void 0) edges.set(target, [...edges.get(target) ?? [], ...phases]);
		for (const circle of findCycles(edges)) {
			const [first = "", second = first] = circle;
			const hook = file.hooks.find(({ target, phases }) => target === first && phases.includes(second));
			if (hook) yield {
				message: `${cycleText(circle, "runs")}, so ggen stops with an error; remove one of these hooks`,
				at: doc.keyAt(hook.path)
			};
		}
	}
});

// src/rules/make/ignored-key.ts
/** Keys of a phase that `gpack run` honours and ggen does not know, with what that means. */
const DIFFERENT = {
	depends_on: "ggen runs the phase without them; write them as hooks, such as before_test, for both",
	on_failure: "ggen undoes nothing",
	continue_on_error: "ggen stops at the first command that fails",
	env: "in ggen the commands run without these variables",
	cleanroom: "ggen isolates nothing",
	timeout: "ggen gives each command 300 seconds",
	retry: "ggen tries once",
	inputs: "ggen runs the phase each time"
};
var ignored_key_default = defineRule({
	id: "make/ignored-key",
	subject: "make",
	severity: "warning",
	summary: "Know which keys ggen ignores",
	*check({ doc, file }) {
		if (!file) return;
		for (const [key, difference] of Object.entries(DIFFERENT)) {
			const having = [...file.phases.values()].filter(({ path }) => hasKey(doc.value, path[1], key));
			const [first] = having;
			if (!first) continue;
			const many = having.length > 1 ? ` in ${having.length} phases` : "";
			yield {
				message: `${quote(key)}${many} is honoured by \`gpack run\` and ignored by ggen: ${difference}`,
				at: doc.keyAt([...first.path, key]),
				severity: key === "depends_on" || key === "on_failure" ? "warning" : "note",
				related: having.slice(1, 10).map(({ path }) => ({
					message: "Here, too",
					at: doc.keyAt([...path, key])
				}))
			};
		}
	}
});
function hasKey(root, phase, key) {
	const table = own(own(root, "lifecycle"), String(phase));
	return isTable(table) && Object.hasOwn(table, key);
}

// src/rules/make/ignored-section.ts
const READ$1 = [
	"project",
	"workspace",
	"lifecycle",
	"hooks"
];
/** Tables that `gpack run` reads. */
const OURS = ["env", "execution"];
var ignored_section_default = defineRule({
	id: "make/ignored-section",
	subject: "make",
	severity: "note",
	summary: "Know which tables of make.toml ggen ignores",
	*check({ doc, file }) {
		if (!file || !isTable(doc.value)) return;
		const ignored = Object.keys(doc.value).filter((key) => !READ$1.includes(key));
		const [first] = ignored;
		if (first === void 0) return;
		const ours = ignored.filter((key) => OURS.includes(key));
		const nobody = ignored.filter((key) => !OURS.includes(key));
		yield {
			message: `ggen ignores ${[...ours.length > 0 ? [`${ours.map(quote).join(", ")}, which only \`gpack run\` reads`] : [], ...nobody.length > 0 ? [`${nobody.map(quote).join(", ")}, which nothing reads`] : []].join(", and ")}`,
			at: doc.keyAt([first])
		};
	}
});

// src/rules/make/phase-commands.ts
var phase_commands_default = defineRule({
	id: "make/phase-commands",
	subject: "make",
	severity: "error",
	summary: "Give every phase a command",
	*check({ doc, file }) {
		for (const { name, commands, dependsOn, path } of file?.phases.values() ?? []) {
			if (commands.length > 0) continue;
			yield {
				message: `The phase ${quote(name)} has no command, so ggen refuses the whole file; ${dependsOn.length > 0 ? "write command = \"true\" if it only gathers others, as `gpack run` allows" : "give it one, or remove it"}`,
				at: doc.keyAt(path)
			};
		}
	}
});

// src/rules/make/phase-known.ts
var phase_known_default = defineRule({
	id: "make/phase-known",
	subject: "make",
	severity: "error",
	summary: "Name only phases that exist",
	*check({ doc, file }) {
		if (!file) return;
		for (const { name, who, path } of namesOf$1(file)) {
			if (file.phases.has(name)) continue;
			yield {
				message: `There is no phase ${quote(name)}; ${who}`,
				at: doc.at(path)
			};
		}
		for (const { name, target, path } of file.hooks) {
			if (target === void 0 || file.phases.has(target) || KNOWN.includes(target)) continue;
			yield {
				message: `The hook ${quote(name)} is never run: there is no phase ${quote(target)}`,
				at: doc.keyAt(path),
				severity: "warning"
			};
		}
	}
});
const KNOWN = [
	"init",
	"setup",
	"build",
	"test",
	"deploy"
];
function* namesOf$1(file) {
	for (const { phases, path } of file.hooks) for (const [position, name] of phases.entries()) yield {
		name,
		who: "ggen refuses the whole file",
		path: [...path, position]
	};
	for (const { dependsOn, onFailure, path } of file.phases.values()) {
		for (const [position, name] of dependsOn.entries()) yield {
			name,
			who: "`gpack run` cannot plan this one",
			path: [
				...path,
				"depends_on",
				position
			]
		};
		if (onFailure !== void 0) yield {
			name: onFailure,
			who: "`gpack run` cannot undo this one",
			path: [...path, "on_failure"]
		};
	}
}

// src/rules/make/value.ts
var value_default = defineRule({
	id: "make/value",
	subject: "make",
	severity: "error",
	summary: "Give gpack run values that it can use",
	*check({ doc, file }) {
		for (const { kind, message, path } of file?.faults ?? []) {
			if (kind !== "value") continue;
			yield {
				message: `${quote(path.join("."))} ${message}; \`gpack run\` refuses it`,
				at: doc.at(path)
			};
		}
	}
});

// src/rules/make/workspace-present.ts
var workspace_present_default = defineRule({
	id: "make/workspace-present",
	subject: "make",
	severity: "error",
	summary: "Keep every workspace inside the project, and there",
	*check({ doc, file, recognised }, tools) {
		if (!file) return;
		for (const { name, directory, path } of file.workspaces.values()) {
			if (directory === void 0) continue;
			const at = doc.at([...path, "path"]);
			const escape = pathEscape(directory);
			if (escape !== void 0 && escape !== "inside") {
				yield {
					message: `The workspace ${quote(name)} lies outside the project; ggen and \`gpack run\` refuse it`,
					at
				};
				continue;
			}
			if (recognised.copy) continue;
			const clean = directory.replace(/^(?:\.\/)+|\/+$/g, "");
			if (clean === "" || clean === "." || tools.has(joinPath(directoryOf(doc.source.path), clean))) continue;
			yield {
				message: `The workspace ${quote(name)} has no directory ${quote(directory)}; ggen fails as soon as it runs a pipeline`,
				at
			};
		}
		for (const phase of file.phases.values()) for (const [position, name] of phase.workspaces.entries()) {
			if (file.workspaces.has(name)) continue;
			yield {
				message: `There is no workspace ${quote(name)}; \`gpack run\` cannot plan this phase`,
				at: doc.at([
					...phase.path,
					"workspaces",
					position
				])
			};
		}
	}
});

// src/rules/manifest/archive-rules.ts
const TIERS = [
	"gold",
	"silver",
	"bronze"
];
const MAX_DESCRIPTION_BYTES = 500;
var archive_rules_default = defineRule({
	id: "manifest/archive-rules",
	subject: "manifest",
	severity: "error",
	summary: "Meet what the archived marketplace asked of a package",
	*check({ dialect, doc, table, tablePath, name, license, description }) {
		if (dialect !== "archive") return;
		const header = doc.keyAt(tablePath);
		const at = (key) => doc.at([...tablePath, key]);
		if (name !== void 0 && !name.endsWith("-gpack")) yield {
			message: `The name ${quote(name)} does not end in "-gpack"; a package of this format must`,
			at: at("name")
		};
		if (!texts(table, "authors").some((author) => author.trim() !== "")) yield {
			message: "The package names no author; add one to \"authors\"",
			at: own(table, "authors") === void 0 ? header : at("authors")
		};
		if (license === void 0) yield {
			message: "The package names no licence; add \"license\"",
			at: header
		};
		const tier = text(table, "quality_tier");
		if (tier === void 0 || !TIERS.includes(tier)) yield {
			message: `The package has ${tier === void 0 ? "no quality_tier" : `the quality_tier ${quote(tier)}`}; write "gold", "silver" or "bronze"`,
			at: own(table, "quality_tier") === void 0 ? header : at("quality_tier")
		};
		const bytes = new TextEncoder().encode(description ?? "").length;
		if (bytes > MAX_DESCRIPTION_BYTES) yield {
			message: `The description has ${bytes} bytes; shorten it to ${MAX_DESCRIPTION_BYTES}`,
			at: at("description")
		};
	}
});

// src/core/branch-url.ts
/** The branch that a link to a code host points at, where it plainly names one and no tag or commit. */
function branchOf(link) {
	if (link.length > 2e3 || !URL.canParse(link)) return void 0;
	const { hostname, pathname } = new URL(link);
	const steps = pathname.split("/").filter((step) => step !== "");
	switch (hostname.replace(/^www\./, "")) {
		case "github.com": return onGithub(steps.slice(2));
		case "raw.githubusercontent.com":
		case "codeload.github.com": return named(hostname.startsWith("codeload") ? steps.slice(3) : steps.slice(2));
		case "codeberg.org": return steps[2] === "src" && steps[3] === "branch" ? steps[4] : void 0;
		default: {
			const dash = steps.indexOf("-");
			return dash > 1 && /^(?:tree|blob|raw|archive)$/.test(steps[dash + 1] ?? "") ? named(steps.slice(dash + 2)) : void 0;
		}
	}
}
function onGithub(steps) {
	const [kind, ...ref] = steps;
	switch (kind) {
		case "tree":
		case "blob":
		case "raw":
		case "edit":
		case "zipball":
		case "tarball":
		case "archive": return named(ref);
		default: return;
	}
}
/** `refs/heads/x` is a branch; a bare name is one unless its digits suggest a tag or a commit. */
function named(ref) {
	if (ref[0] === "refs") return ref[1] === "heads" ? withoutArchive(ref[2]) : void 0;
	const name = withoutArchive(ref[0]);
	return name === void 0 || /\d/.test(name) || /^[a-f]{7,}$/.test(name) ? void 0 : name;
}
function withoutArchive(name) {
	const bare = name?.replace(/\.(?:zip|tar\.gz|tgz)$/, "");
	return bare === "" ? void 0 : bare;
}

// src/core/manifest-links.ts
const LINKS = [
	"repository",
	"homepage",
	"documentation",
	"download_url"
];
/** The links of a manifest: in the table that names the pack, and in `[metadata]`. Blank ones are left out. */
function manifestLinks({ root, table, tablePath, dialect }) {
	if (dialect === "ontology-bundle" || dialect === "engine") return [];
	const links = [];
	const search = (at, from) => {
		if (!isTable(from)) return;
		for (const key of LINKS) {
			const url = own(from, key);
			if (typeof url === "string" && url.trim() !== "") links.push({
				key,
				path: [...at, key],
				url
			});
		}
	};
	search(tablePath, table);
	search(["metadata"], own(root, "metadata"));
	return links;
}

// src/rules/manifest/branch-url.ts
var branch_url_default = defineRule({
	id: "manifest/branch-url",
	subject: "manifest",
	severity: "warning",
	summary: "Link what stays, not a branch",
	*check(manifest) {
		for (const { key, path, url } of manifestLinks(manifest)) {
			const branch = branchOf(url);
			if (branch === void 0) continue;
			yield {
				message: `The ${key} points at the branch ${quote(branch)}, which moves and may be renamed; ${advice$1(key)}`,
				at: manifest.doc.at(path),
				severity: severityOf(key)
			};
		}
	}
});
function advice$1(key) {
	return key === "download_url" ? "link the archive of a tag or commit" : "link the repository itself, or a tag or commit of it";
}
/** A download or home page is kept for years; documentation and sources often follow the newest state on purpose. */
function severityOf(key) {
	return key === "download_url" || key === "homepage" ? "warning" : "note";
}

// src/rules/manifest/compat-range.ts
var compat_range_default = defineRule({
	id: "manifest/compat-range",
	subject: "manifest",
	severity: "error",
	summary: "Write the range of ggen versions as Cargo does",
	*check({ dialect, doc, table, tablePath }) {
		const key = dialect === "archive" ? "ggen_version" : "ggen_compat";
		const range = text(table, key);
		if (range === void 0 || range.trim() === "") return;
		const parsed = parseCargoRange(range);
		if (!("fault" in parsed)) return;
		const path = [...tablePath, key];
		const repaired = repairedRange(range);
		yield {
			message: `The range ${quote(range)} is not a Cargo version requirement: ${parsed.fault}; write one such as ">=26.7.3, <27.0.0"`,
			at: doc.at(path),
			fix: repaired === void 0 ? void 0 : replaceValue(doc, path, quoted(repaired), `Write the range as ${quoted(repaired)}`)
		};
	}
});

// src/core/pack-id.ts
/** Longest id that ggen's client takes. */
const MAX_LENGTH$2 = 200;
const SHAPE = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
/** Ids are lower-case letters and digits, with single dots, hyphens or underscores between them. */
function idFault(id) {
	if (id.length > MAX_LENGTH$2) return "long";
	if (!/^[a-z0-9._-]+$/.test(id)) return "characters";
	if (!SHAPE.test(id)) return "ends";
	return /[._-]{2}/.test(id) ? "double" : void 0;
}
/** The id that a text would make: `Next.js CRUD` is `next.js-crud`. `undefined` when nothing is left. */
function idFrom(text) {
	const id = text.slice(0, MAX_LENGTH$2).toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-").replaceAll(/[._-]*-[._-]*|([._])[._]+/g, (_, kept) => kept ?? "-").replaceAll(/^[._-]+|[._-]+$/g, "");
	return id === "" ? void 0 : id;
}

// src/rules/manifest/dependency-id.ts
var dependency_id_default = defineRule({
	id: "manifest/dependency-id",
	subject: "manifest",
	severity: "error",
	summary: "Name dependencies by their ids",
	*check(manifest) {
		for (const { id, path, named } of dependenciesOf(manifest)) {
			const fault = idFault(id);
			if (fault === void 0 || fault === "double") continue;
			const at = named === "key" ? manifest.doc.keyAt(path) : manifest.doc.at(path);
			yield {
				message: `${quote(id)} cannot be the id of a pack, so nothing can be found; write the id that the registry lists`,
				at
			};
		}
	}
});

// src/rules/manifest/dependency-not-gpack.ts
/** Names that the message lists. */
const MAX_NAMED$1 = 3;
var dependency_not_gpack_default = defineRule({
	id: "manifest/dependency-not-gpack",
	subject: "manifest",
	severity: "warning",
	summary: "List gpacks, not crates, as dependencies",
	*check({ dialect, doc, root }) {
		if (dialect !== "package") return;
		const dependencies = own(root, "dependencies");
		if (!isTable(dependencies)) return;
		const crates = Object.entries(dependencies).filter(([name, value]) => isTable(value) || !name.includes("."));
		if (crates.length === 0) return;
		yield {
			message: `[dependencies] names crates (${crates.slice(0, MAX_NAMED$1).map(([name]) => quote(name)).join(", ")}${crates.length > MAX_NAMED$1 ? ` and ${crates.length - MAX_NAMED$1} more` : ""}), and ggen looks for gpacks there; list the crates in the templates that need them`,
			at: doc.keyAt(["dependencies"])
		};
	}
});

// src/rules/manifest/dependency-range.ts
var dependency_range_default = defineRule({
	id: "manifest/dependency-range",
	subject: "manifest",
	severity: "error",
	summary: "Write the range of a dependency as Cargo does",
	*check(manifest) {
		const { doc } = manifest;
		for (const { id, range, rangePath } of dependenciesOf(manifest)) {
			if (range === void 0) continue;
			const parsed = parseCargoRange(range);
			if (!("fault" in parsed)) continue;
			const repaired = repairedRange(range);
			yield {
				message: `The range ${quote(range)} of ${quote(id)} is not a Cargo version requirement: ${parsed.fault}; write one such as "^1.2"`,
				at: doc.at(rangePath),
				fix: repaired === void 0 ? void 0 : replaceValue(doc, rangePath, quoted(repaired), `Write the range as ${quoted(repaired)}`)
			};
		}
	}
});

// src/rules/manifest/dependency-unbounded.ts
var dependency_unbounded_default = defineRule({
	id: "manifest/dependency-unbounded",
	subject: "manifest",
	severity: "note",
	summary: "Say up to which version a dependency will do",
	*check(manifest) {
		for (const dependency of dependenciesOf(manifest)) {
			const { id, range, rangePath } = dependency;
			const parsed = range === void 0 ? void 0 : parseCargoRange(range);
			if (range === void 0 || !parsed || "fault" in parsed || isBounded(parsed)) continue;
			yield {
				message: `The range ${quote(range)} of ${quote(id)} takes every later version, also one that breaks what this pack uses; name the last major version that will do, as in ">=1.2, <3" or "^1.2"`,
				at: manifest.doc.at(rangePath),
				fix: narrowed(manifest, dependency, parsed)
			};
		}
	}
});
/** True when some comparator ends the range: every one but `>` and `>=` does. */
function isBounded({ comparators }) {
	return comparators.some(({ operator }) => operator !== ">" && operator !== ">=");
}
/** `>=1.2` alone becomes `^1.2`; not safe, since the pack may work with later ones. */
function narrowed({ doc }, { range, rangePath }, { comparators }) {
	const [only, other] = comparators;
	if (only?.operator !== ">=" || other || range === void 0) return void 0;
	const text = quoted(range.replace(/^\s*>=\s*/, "^").trim());
	return {
		...replaceValue(doc, rangePath, text, `Write the range as ${text}`),
		safe: false
	};
}

// src/rules/manifest/description-length.ts
var description_length_default = defineRule({
	id: "manifest/description-length",
	subject: "manifest",
	severity: "warning",
	summary: "Describe the pack in a sentence",
	*check({ dialect, description, doc, tablePath }, { policy }) {
		if (description === void 0 || dialect === "ontology-bundle") return;
		const least = policy.minDescription;
		if (description.length >= 2 * least + 2) return;
		const length = Array.from(description.trim()).length;
		if (length === 0 || length >= least) return;
		yield {
			message: `The description has ${length} ${length === 1 ? "character" : "characters"}; say in at least ${least} what the pack generates`,
			at: doc.at([...tablePath, "description"])
		};
	}
});

// src/rules/manifest/dialect.ts
/** Dialects of gpack.toml that ggen's registry client does not load. */
const refused = /* @__PURE__ */ new Set([
	"rpack",
	"package",
	"archive",
	"unknown"
]);
var dialect_default = defineRule({
	id: "manifest/dialect",
	subject: "manifest",
	severity: "error",
	summary: "Name the pack in a [gpack] table",
	*check({ dialect, doc, file, root, tablePath }) {
		if (!refused.has(dialect)) return;
		if (recognise(file).kind !== "gpack-manifest") return;
		const at = doc.keyAt(tablePath);
		switch (dialect) {
			case "rpack":
				yield {
					message: "The table is named [rpack], its name before ggen knew gpacks; rename it to [gpack]",
					at,
					fix: doc.source.text.slice(doc.source.offset(at.line, at.column)).startsWith("rpack]") ? replacePlace(at, "gpack", "Rename [rpack] to [gpack]") : void 0
				};
				break;
			case "package":
			case "archive":
				yield {
					message: "The pack is described in [package], and ggen's registry client reads only [gpack]; write a [gpack] table with id, name, version, description, license and ggen_compat",
					at
				};
				break;
			case "unknown": {
				const tables = Object.keys(root).slice(0, 5).map(quote).join(", ");
				yield {
					message: `The file has no [gpack] table${tables === "" ? "" : `, only ${tables}`}; add one, ggen loads nothing else`,
					at: doc.keyAt(Object.keys(root).slice(0, 1))
				};
				break;
			}
		}
	}
});

// src/rules/manifest/duplicate-item.ts
var duplicate_item_default = defineRule({
	id: "manifest/duplicate-item",
	subject: "manifest",
	severity: "warning",
	summary: "Say everything once",
	*check(manifest) {
		const { doc, root } = manifest;
		for (const path of lists(manifest)) {
			const list = valueAt(root, path);
			if (!Array.isArray(list)) continue;
			const seen = /* @__PURE__ */ new Set();
			for (const [index, item] of list.entries()) {
				if (typeof item !== "string") continue;
				if (seen.has(item)) yield {
					message: `${quote(item)} stands twice in ${quote(path.join("."))}; remove one`,
					at: doc.at([...path, index]),
					fix: removeItem(doc, path, index)
				};
				seen.add(item);
			}
		}
	}
});
const OF_TABLE = [
	"keywords",
	"tags",
	"categories",
	"authors",
	"packages",
	"dependencies"
];
const OF_METADATA = [
	"keywords",
	"tags",
	"categories"
];
const OF_FILE = [
	["templates", "patterns"],
	["templates", "includes"],
	["macros", "paths"],
	["rdf", "patterns"],
	["queries", "patterns"],
	["shapes", "patterns"],
	["marketplace", "tags"]
];
function lists({ dialect, tablePath, root }) {
	if (dialect === "ontology-bundle") return [];
	const found = OF_TABLE.map((key) => [...tablePath, key]);
	if (isTable(root["metadata"])) found.push(...OF_METADATA.map((key) => ["metadata", key]));
	return [...found, ...OF_FILE];
}
/** Removes an item with the comma before it, unless a comment stands between. */
function removeItem(doc, path, index) {
	const { source } = doc;
	const before = doc.at([...path, index - 1]);
	const item = doc.at([...path, index]);
	const start = source.offset(before.endLine, before.endColumn);
	const end = source.offset(item.endLine, item.endColumn);
	if (source.text.slice(start, end).includes("#")) return void 0;
	return {
		summary: "Remove the second one",
		safe: true,
		edits: [{
			at: source.place(start, end),
			text: ""
		}]
	};
}

// src/core/text-fields.ts
const FIELDS$3 = [
	"id",
	"name",
	"version",
	"description",
	"license",
	"ggen_compat",
	"category",
	"author",
	"authors",
	"repository",
	"homepage",
	"documentation",
	"download_url",
	"keywords",
	"tags",
	"categories",
	"packages"
];
/** The strings of the table that names the pack, and the strings in its lists. */
function* textFields({ table, tablePath, dialect }) {
	if (dialect === "ontology-bundle" || !isTable(table)) return;
	for (const key of FIELDS$3) {
		const value = own(table, key);
		if (typeof value === "string") yield {
			path: [...tablePath, key],
			key,
			text: value
		};
		else if (Array.isArray(value)) {
			for (const [index, item] of value.entries()) if (typeof item === "string") yield {
				path: [
					...tablePath,
					key,
					index
				],
				key,
				text: item
			};
		}
	}
}

// src/core/toml-edits.ts
/**
* A fix that removes a line `key = value` from a TOML table. `undefined` where the line holds more than that, such as
* a comment, or the key is part of an inline table or of a header.
*/
function removeTomlKey(doc, path, { summary, safe }) {
	const { source } = doc;
	const [keyStart, keyEnd] = offsets(doc, doc.keyAt(path));
	const [valueStart, valueEnd] = offsets(doc, doc.at(path));
	if (!/^[ \t]*=[ \t]*$/.test(source.text.slice(keyEnd, valueStart))) return void 0;
	const start = source.text.lastIndexOf("\n", keyStart - 1) + 1;
	const newline = source.text.indexOf("\n", valueEnd);
	const end = newline === -1 ? source.text.length : newline + 1;
	if ((source.text.slice(start, keyStart) + source.text.slice(valueEnd, end)).trim() !== "") return void 0;
	return {
		summary,
		safe,
		edits: [{
			at: source.place(start, end),
			text: ""
		}]
	};
}
/** A fix that removes an item of a TOML list with a comma beside it. `undefined` where a comment stands between. */
function removeTomlItem(doc, list, index, { summary, safe }) {
	const { source } = doc;
	const item = offsets(doc, doc.at([...list, index]));
	const before = index === 0 ? void 0 : offsets(doc, doc.at([...list, index - 1]));
	const after = offsets(doc, doc.at([...list, index + 1]));
	const hasNext = after[0] > item[1];
	if ((before ? source.text.slice(before[1], item[0]) : source.text.slice(item[1], hasNext ? after[0] : item[1])).includes("#")) return void 0;
	const start = before ? before[1] : item[0];
	const end = before ? item[1] : hasNext ? after[0] : afterComma(source.text, item[1]);
	return {
		summary,
		safe,
		edits: [{
			at: source.place(start, end),
			text: ""
		}]
	};
}
function afterComma(text, end) {
	return end + (/^\s*,/.exec(text.slice(end, end + 1e3))?.[0].length ?? 0);
}
function offsets({ source }, place) {
	return [source.offset(place.line, place.column), source.offset(place.endLine, place.endColumn)];
}

// src/rules/manifest/empty-field.ts
/** Fields that identify a pack: without a value nothing can find or describe it. */
const VITAL = [
	"id",
	"name",
	"version",
	"description"
];
var empty_field_default = defineRule({
	id: "manifest/empty-field",
	subject: "manifest",
	severity: "error",
	summary: "Give every field a value, or leave it out",
	*check(manifest) {
		for (const { key, path, text } of textFields(manifest)) {
			if (text.trim() !== "") continue;
			const isItem = typeof path.at(-1) === "number";
			const vital = VITAL.includes(key);
			yield {
				message: isItem ? `An item of ${quote(key)} is empty; remove it` : `${quote(key)} is empty; ${vital ? "fill it in" : "fill it in or remove it"}`,
				at: manifest.doc.at(path),
				severity: vital ? "error" : "warning",
				fix: vital && !isItem ? void 0 : remove$1(manifest, path)
			};
		}
	}
});
/** An empty text says nothing, so nothing is lost with it. */
function remove$1({ doc }, path) {
	const removal = {
		summary: "Remove what is empty",
		safe: true
	};
	const last = path.at(-1);
	return typeof last === "number" ? removeTomlItem(doc, path.slice(0, -1), last, removal) : removeTomlKey(doc, path, removal);
}

// src/rules/manifest/feature-reference.ts
var feature_reference_default = defineRule({
	id: "manifest/feature-reference",
	subject: "manifest",
	severity: "warning",
	summary: "Let features name what exists",
	*check({ dialect, doc, root }) {
		if (dialect !== "package" && dialect !== "archive") return;
		const features = own(root, "features");
		if (!isTable(features)) return;
		const known = [
			features,
			own(root, "templates"),
			own(root, "dependencies")
		].filter(isTable);
		for (const [feature, parts] of Object.entries(features)) {
			if (!Array.isArray(parts)) continue;
			for (const [index, part] of parts.entries()) {
				if (typeof part !== "string" || !/^[A-Za-z0-9_-]+$/.test(part)) continue;
				if (known.some((table) => Object.hasOwn(table, part))) continue;
				yield {
					message: `The feature ${quote(feature)} asks for ${quote(part)}, which is neither a feature nor a template nor a dependency; define it or remove it`,
					at: doc.at([
						"features",
						feature,
						index
					])
				};
			}
		}
	}
});

// schemas/gpack.schema.json
var gpack_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://ggen.dev/schemas/gpack/gpack.schema.json",
	title: "gpack manifest",
	description: "gpack.toml with a [gpack] table: the manifest that ggen's registry client loads.",
	type: "object",
	additionalProperties: false,
	required: ["gpack"],
	properties: {
		"gpack": {
			"description": "Who the gpack is.",
			"type": "object",
			"properties": {
				"id": {
					"description": "Unique id, by convention a reversed domain.",
					"type": "string",
					"examples": ["io.example.greeting"]
				},
				"name": {
					"description": "Name for people.",
					"type": "string",
					"examples": ["Greeting"]
				},
				"version": {
					"description": "Semantic version.",
					"type": "string",
					"examples": ["1.0.0"]
				},
				"description": {
					"description": "What the gpack generates, in one sentence.",
					"type": "string"
				},
				"license": {
					"description": "SPDX licence expression.",
					"type": "string",
					"examples": ["MIT OR Apache-2.0"]
				},
				"ggen_compat": {
					"description": "Versions of ggen that it works with: a Cargo version requirement, comparators separated by commas.",
					"type": "string",
					"examples": [">=26.7.3, <27.0.0"]
				},
				"authors": {
					"description": "Who wrote it. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"repository": {
					"description": "URL of the source. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"homepage": {
					"description": "URL of the project. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"keywords": {
					"description": "Words to find it by. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"readme": {
					"description": "Path of the README. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"changelog": {
					"description": "Path of the change log. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"category": {
					"description": "Category. Described in older documents; ggen does not read it.",
					"deprecated": true
				},
				"requires": {
					"description": "Other gpacks with ranges. Described in older documents; ggen does not read it.",
					"deprecated": true
				}
			},
			"additionalProperties": false,
			"required": [
				"id",
				"name",
				"version",
				"description",
				"license",
				"ggen_compat"
			]
		},
		"dependencies": {
			"description": "Other gpacks: id to version requirement.",
			"type": "object",
			"additionalProperties": {
				"description": "A Cargo version requirement.",
				"type": "string"
			}
		},
		"templates": {
			"description": "Where the templates are.",
			"type": "object",
			"properties": {
				"patterns": {
					"description": "Globs relative to the gpack; empty means templates/**/*.tmpl and templates/**/*.tera.",
					"type": "array",
					"items": { "type": "string" }
				},
				"includes": {
					"description": "Further Tera files to include.",
					"type": "array",
					"items": { "type": "string" }
				},
				"entrypoints": {
					"description": "Templates to start from. Described in older documents; ggen does not read it.",
					"deprecated": true
				}
			},
			"additionalProperties": false
		},
		"macros": {
			"description": "Tera macros.",
			"type": "object",
			"properties": { "paths": {
				"description": "Paths of macro files.",
				"type": "array",
				"items": { "type": "string" }
			} },
			"additionalProperties": false
		},
		"rdf": {
			"description": "The graphs that templates query.",
			"type": "object",
			"properties": {
				"base": {
					"description": "Base IRI.",
					"type": "string",
					"examples": ["https://example.org/greeting/"]
				},
				"prefixes": {
					"description": "Prefix to IRI.",
					"type": "object",
					"additionalProperties": {
						"description": "Namespace IRI.",
						"type": "string"
					}
				},
				"patterns": {
					"description": "Globs relative to the gpack; empty means the graphs directories below templates.",
					"type": "array",
					"items": { "type": "string" }
				},
				"inline": {
					"description": "Turtle text.",
					"type": "array",
					"items": { "type": "string" }
				},
				"files": {
					"description": "Paths of graphs. Described in older documents; ggen does not read it.",
					"deprecated": true
				}
			},
			"additionalProperties": false
		},
		"queries": {
			"description": "SPARQL queries.",
			"type": "object",
			"properties": {
				"patterns": {
					"description": "Globs relative to the gpack; empty means the queries directories below templates.",
					"type": "array",
					"items": { "type": "string" }
				},
				"aliases": {
					"description": "Alias to path of a query.",
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			},
			"additionalProperties": false
		},
		"shapes": {
			"description": "SHACL shapes.",
			"type": "object",
			"properties": { "patterns": {
				"description": "Globs relative to the gpack; empty means the shapes below templates.",
				"type": "array",
				"items": { "type": "string" }
			} },
			"additionalProperties": false
		},
		"preset": {
			"description": "Values for the variables of templates.",
			"type": "object",
			"properties": {
				"config": {
					"description": "Path of a preset file.",
					"type": "string"
				},
				"vars": {
					"description": "Variable to value; every value is a string.",
					"type": "object",
					"additionalProperties": {
						"description": "The value, as a string.",
						"type": "string"
					}
				}
			},
			"additionalProperties": false
		},
		"cleanroom": {
			"description": "Cleanroom settings. Described in older documents; ggen does not read it.",
			"deprecated": true
		},
		"fixtures": {
			"description": "Test fixtures. Described in older documents; ggen does not read it.",
			"deprecated": true
		},
		"scenarios": {
			"description": "Test scenarios. Described in older documents; ggen does not read it.",
			"deprecated": true
		}
	}
};

// schemas/gpack-package.schema.json
var gpack_package_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://ggen.dev/schemas/gpack/gpack-package.schema.json",
	title: "gpack manifest in the [package] dialect",
	description: "gpack.toml with a Cargo-like [package] table. ggen's registry client cannot load it; write [gpack] instead.",
	type: "object",
	required: ["package"],
	properties: {
		"package": {
			"description": "Who the gpack is.",
			"type": "object",
			"properties": {
				"name": {
					"description": "Name, in lower case with hyphens.",
					"type": "string"
				},
				"version": {
					"description": "Semantic version.",
					"type": "string"
				},
				"description": {
					"description": "What the gpack generates.",
					"type": "string"
				},
				"author": {
					"description": "Who wrote it.",
					"type": "string"
				},
				"authors": {
					"description": "Who wrote it.",
					"type": "array",
					"items": { "type": "string" }
				},
				"license": {
					"description": "SPDX licence expression.",
					"type": "string"
				},
				"repository": {
					"description": "URL of the source.",
					"type": "string"
				},
				"homepage": {
					"description": "URL of the project.",
					"type": "string"
				},
				"documentation": {
					"description": "URL or path of the documentation.",
					"type": "string"
				},
				"readme": {
					"description": "Path of the README.",
					"type": "string"
				},
				"keywords": {
					"description": "Words to find it by.",
					"type": "array",
					"items": { "type": "string" }
				},
				"categories": {
					"description": "Categories.",
					"type": "array",
					"items": { "type": "string" }
				},
				"ggen_version": {
					"description": "Versions of ggen, archived marketplace format.",
					"type": "string"
				},
				"fmea_reference": {
					"description": "Path of a failure analysis, archived marketplace format.",
					"type": "string"
				},
				"quality_tier": {
					"description": "Quality tier, archived marketplace format.",
					"enum": [
						"gold",
						"silver",
						"bronze"
					]
				}
			},
			"required": [
				"name",
				"version",
				"description"
			]
		},
		"metadata": {
			"description": "Links.",
			"type": "object",
			"properties": {
				"readme": {
					"description": "Path of the README.",
					"type": "string"
				},
				"documentation": {
					"description": "Path or URL of the documentation.",
					"type": "string"
				},
				"homepage": {
					"description": "URL of the project.",
					"type": "string"
				},
				"repository": {
					"description": "URL of the source.",
					"type": "string"
				}
			}
		},
		"dependencies": {
			"description": "Crates: name to version or to a table with a version.",
			"type": "object",
			"additionalProperties": { "type": ["string", "object"] }
		},
		"dev-dependencies": {
			"description": "Crates for tests.",
			"type": "object",
			"additionalProperties": { "type": ["string", "object"] }
		},
		"dev_dependencies": {
			"description": "Crates for tests.",
			"type": "object",
			"additionalProperties": { "type": ["string", "object"] }
		},
		"features": {
			"description": "Feature to templates or other features.",
			"type": "object",
			"additionalProperties": { "type": ["array", "boolean"] }
		},
		"templates": {
			"description": "Template path to its description.",
			"type": "object",
			"additionalProperties": { "type": [
				"object",
				"array",
				"string"
			] }
		},
		"scripts": {
			"description": "Name to file name.",
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"examples": {
			"description": "Name to shell text.",
			"type": "object"
		},
		"validation": {
			"description": "What must be there before generating.",
			"type": "object",
			"properties": {
				"required_files": {
					"description": "Paths.",
					"type": "array",
					"items": { "type": "string" }
				},
				"required_dependencies": {
					"description": "Crates with ranges.",
					"type": "array",
					"items": { "type": "string" }
				},
				"min_ggen_version": {
					"description": "Least version of ggen.",
					"type": "string"
				},
				"min_rust_version": {
					"description": "Least version of Rust.",
					"type": "string"
				}
			}
		},
		"tags": {
			"description": "Tag to true or false.",
			"type": "object"
		},
		"build": {
			"description": "Build settings.",
			"type": "object",
			"properties": {
				"script": {
					"description": "Path of a build script.",
					"type": "string"
				},
				"env": {
					"description": "Environment of the build.",
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			}
		}
	}
};

// schemas/marketplace-package.schema.json
var marketplace_package_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://ggen.dev/schemas/gpack/marketplace-package.schema.json",
	title: "Marketplace package",
	description: "package.toml of a directory in marketplace/packages. Tables beyond these are free.",
	type: "object",
	required: ["package"],
	properties: {
		"package": {
			"description": "Who the package is.",
			"type": "object",
			"properties": {
				"id": {
					"description": "Id, by convention a reversed domain.",
					"type": "string"
				},
				"name": {
					"description": "Name that the package is installed by.",
					"type": "string"
				},
				"full_name": {
					"description": "Name for people.",
					"type": "string"
				},
				"version": {
					"description": "Semantic version.",
					"type": "string"
				},
				"description": {
					"description": "What the package gives.",
					"type": "string"
				},
				"license": {
					"description": "SPDX licence expression.",
					"type": "string"
				},
				"author": {
					"description": "Who wrote it.",
					"type": "string"
				},
				"authors": {
					"description": "Who wrote it.",
					"type": "array",
					"items": { "type": "string" }
				},
				"category": {
					"description": "One category.",
					"type": "string"
				},
				"categories": {
					"description": "Categories.",
					"type": "array",
					"items": { "type": "string" }
				},
				"tags": {
					"description": "Tags.",
					"type": "array",
					"items": { "type": "string" }
				},
				"keywords": {
					"description": "Words to find it by.",
					"type": "array",
					"items": { "type": "string" }
				},
				"features": {
					"description": "What it can do, a sentence each.",
					"type": "array",
					"items": { "type": "string" }
				},
				"capabilities": {
					"description": "What it offers to others.",
					"type": "array",
					"items": { "type": "string" }
				},
				"dependencies": {
					"description": "Names of other packages.",
					"type": "array",
					"items": { "type": "string" }
				},
				"repository": {
					"description": "URL of the source.",
					"type": "string"
				},
				"homepage": {
					"description": "URL of the project.",
					"type": "string"
				},
				"documentation": {
					"description": "URL or path of the documentation.",
					"type": "string"
				},
				"readme": {
					"description": "Path of the README.",
					"type": "string"
				},
				"download_url": {
					"description": "URL of the archive to download.",
					"type": "string"
				},
				"path": {
					"description": "Path in the repository.",
					"type": "string"
				},
				"namespace": { "description": "Namespace id." },
				"edition": { "description": "Rust edition." },
				"rust-version": { "description": "Least version of Rust." },
				"production": {
					"description": "Ready for production.",
					"type": "boolean"
				},
				"maturity": { "description": "Maturity, 0 to 100." },
				"sector": { "description": "Sector." },
				"is_8020": {
					"description": "An 80/20 bundle.",
					"type": "boolean"
				},
				"is_8020_certified": {
					"description": "A certified 80/20 bundle.",
					"type": "boolean"
				},
				"dark_matter_reduction_target": { "description": "Work that the package saves." },
				"metadata": {
					"description": "Further facts.",
					"type": "object"
				}
			},
			"required": [
				"name",
				"version",
				"description",
				"license"
			]
		},
		"marketplace": {
			"description": "How the marketplace lists it.",
			"type": "object",
			"properties": {
				"production_ready": {
					"description": "Ready for production.",
					"type": "boolean"
				},
				"crates_io_ready": {
					"description": "Ready for crates.io.",
					"type": "boolean"
				},
				"category": {
					"description": "One category.",
					"type": "string"
				},
				"subcategory": {
					"description": "One category below it.",
					"type": "string"
				},
				"tags": {
					"description": "Tags.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"metadata": {
			"description": "Links and words.",
			"type": "object",
			"properties": {
				"homepage": {
					"description": "URL of the project.",
					"type": "string"
				},
				"repository": {
					"description": "URL of the source.",
					"type": "string"
				},
				"documentation": {
					"description": "URL or path of the documentation.",
					"type": "string"
				},
				"keywords": {
					"description": "Words to find it by.",
					"type": "array",
					"items": { "type": "string" }
				},
				"categories": {
					"description": "Categories.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"generation": {
			"description": "How files are generated.",
			"type": "object"
		},
		"installation": {
			"description": "What happens on installation.",
			"type": "object"
		}
	}
};

// schemas/pack.schema.json
var pack_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://ggen.dev/schemas/gpack/pack.schema.json",
	title: "Engine pack",
	description: "pack.toml of a pack of the sync engine: one closed table. The engine refuses any other key (FM-PACK-003).",
	type: "object",
	additionalProperties: false,
	required: ["pack"],
	properties: { "pack": {
		"description": "Who the pack is.",
		"type": "object",
		"properties": {
			"name": {
				"description": "Name.",
				"type": "string"
			},
			"version": {
				"description": "Semantic version.",
				"type": "string"
			},
			"description": {
				"description": "What the pack generates.",
				"type": "string"
			}
		},
		"additionalProperties": false,
		"required": [
			"name",
			"version",
			"description"
		]
	} }
};

// schemas/pack-set.schema.json
var pack_set_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://ggen.dev/schemas/gpack/pack-set.schema.json",
	title: "Pack set",
	description: "packs/<id>.toml: a named list of marketplace packages with templates and queries.",
	type: "object",
	required: ["pack"],
	properties: { "pack": {
		"description": "Who the set is and what it holds.",
		"type": "object",
		"properties": {
			"id": {
				"description": "Id; the file is named <id>.toml.",
				"type": "string"
			},
			"name": {
				"description": "Name for people.",
				"type": "string"
			},
			"version": {
				"description": "Version of three numbers.",
				"type": "string"
			},
			"description": {
				"description": "What the set is for.",
				"type": "string"
			},
			"category": {
				"description": "One category.",
				"type": "string"
			},
			"packages": {
				"description": "Names of marketplace packages.",
				"type": "array",
				"items": { "type": "string" }
			},
			"author": {
				"description": "Who wrote it.",
				"type": "string"
			},
			"repository": {
				"description": "URL of the source.",
				"type": "string"
			},
			"license": {
				"description": "SPDX licence expression.",
				"type": "string"
			},
			"registry_type": {
				"description": "Kind of registry.",
				"type": "string"
			},
			"templates": {
				"description": "Templates of the set.",
				"type": "array",
				"items": {
					"description": "A template.",
					"type": "object",
					"properties": {
						"name": {
							"description": "Name.",
							"type": "string"
						},
						"path": {
							"description": "Path.",
							"type": "string"
						},
						"description": {
							"description": "What it generates.",
							"type": "string"
						},
						"variables": {
							"description": "Names of its variables.",
							"type": "array",
							"items": { "type": "string" }
						}
					},
					"required": [
						"name",
						"path",
						"description"
					]
				}
			},
			"sparql_queries": {
				"description": "Name to SPARQL text.",
				"type": "object",
				"additionalProperties": { "type": "string" }
			},
			"dependencies": {
				"description": "Other sets.",
				"type": "array",
				"items": {
					"description": "A set.",
					"type": "object",
					"properties": {
						"pack_id": {
							"description": "Id of the set.",
							"type": "string"
						},
						"version": {
							"description": "Its version.",
							"type": "string"
						},
						"optional": {
							"description": "True when it may be absent.",
							"type": "boolean"
						}
					},
					"required": ["pack_id", "version"]
				}
			},
			"tags": {
				"description": "Tags.",
				"type": "array",
				"items": { "type": "string" }
			},
			"keywords": {
				"description": "Words to find it by.",
				"type": "array",
				"items": { "type": "string" }
			},
			"production_ready": {
				"description": "Ready for production.",
				"type": "boolean"
			},
			"metadata": {
				"description": "Facts that scores use.",
				"type": "object",
				"properties": {
					"test_coverage": {
						"description": "Test coverage.",
						"type": "string"
					},
					"rdf_ontology_size": {
						"description": "Size of the ontology.",
						"type": "string"
					},
					"sparql_templates": {
						"description": "Number of queries.",
						"type": "integer"
					},
					"code_examples": {
						"description": "Number of examples.",
						"type": "integer"
					},
					"documentation_files": {
						"description": "Number of documents.",
						"type": "integer"
					}
				}
			}
		},
		"required": [
			"id",
			"name",
			"version",
			"description",
			"category",
			"packages"
		]
	} }
};

// src/core/manifest-schema.ts
/** The schema of a dialect; `undefined` for the dialects that are only named, never loaded. */
function schemaOf(dialect) {
	switch (dialect) {
		case "gpack":
		case "rpack": return {
			name: "gpack",
			schema: gpack_schema_default
		};
		case "package":
		case "archive": return {
			name: "gpackPackage",
			schema: gpack_package_schema_default
		};
		case "marketplace": return {
			name: "marketplacePackage",
			schema: marketplace_package_schema_default
		};
		case "engine": return {
			name: "pack",
			schema: pack_schema_default
		};
		case "pack-set": return {
			name: "packSet",
			schema: pack_set_schema_default
		};
		case "ontology-bundle":
		case "unknown": return;
	}
}
/** Every way in which a manifest departs from the schema of its dialect; paths are those of the file. */
function manifestFaults({ dialect, root, table }) {
	const schema = schemaOf(dialect);
	if (!schema) return [];
	if (dialect !== "rpack") return schemaFaults(schema.name, root);
	const { rpack: _, ...rest } = root;
	return schemaFaults(schema.name, {
		...rest,
		gpack: table
	}).map((fault) => ({
		...fault,
		path: fault.path.map((step, index) => index === 0 && step === "gpack" ? "rpack" : step)
	}));
}
/** The keys that a dialect's schema describes in the table at a path. */
function knownKeys(dialect, path) {
	const steps = dialect === "rpack" ? path.map((step) => step === "rpack" ? "gpack" : step) : path;
	let schema = schemaOf(dialect)?.schema;
	for (const step of steps) schema = (typeof step === "number" ? own(schema, "items") : own(own(schema, "properties"), step)) ?? own(schema, "additionalProperties");
	const properties = valueAt(schema, ["properties"]);
	return isTable(properties) ? Object.keys(properties) : [];
}
/**
* The known key that an unknown one is probably a misspelling of. Keys that the table already has are
* no candidates: a second spelling beside the right one is not a slip of the pen.
*/
function misspelled(key, known, table) {
	if (key.length > 40) return void 0;
	const free = known.filter((name) => own(table, name) === void 0);
	const [first] = free;
	if (first === void 0) return void 0;
	const canonical = (name) => name.toLowerCase().replaceAll("-", "_");
	const same = free.find((name) => canonical(name) === canonical(key));
	if (same !== void 0) return same;
	const nearest = closest(key.toLowerCase(), free);
	return distance(key.toLowerCase(), nearest) <= (nearest.length < 6 ? 1 : 2) ? nearest : void 0;
}

// src/rules/manifest/field-type.ts
var field_type_default = defineRule({
	id: "manifest/field-type",
	subject: "manifest",
	severity: "error",
	summary: "Give every field the type that ggen expects",
	*check(manifest) {
		const { doc, root } = manifest;
		for (const { keyword, path, types = [] } of manifestFaults(manifest)) {
			if (keyword !== "type" || path.length === 0) continue;
			const value = valueAt(root, path);
			const wanted = types.map(noun).join(" or ");
			yield {
				message: `${nameOf$3(path)} is a ${typeName(value)}; write ${wanted}`,
				at: doc.at(path),
				fix: retype(doc, path, types)
			};
		}
	}
});
function noun(type) {
	switch (type) {
		case "string": return "a string";
		case "array": return "a list";
		case "object": return "a table";
		case "integer": return "a whole number";
		case "boolean": return "true or false";
		default: return `a ${type}`;
	}
}
function nameOf$3(path) {
	const steps = path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("");
	return quote(steps.slice(1));
}

// src/core/glob-syntax.ts
const MAX_PATTERN = 1e3;
/** The first fault of a pattern; `undefined` when it is good. */
function globFault(pattern) {
	if (pattern.length > MAX_PATTERN) return { message: `is longer than ${MAX_PATTERN} characters; shorten it` };
	if (pattern.includes("\\")) {
		const instead = pattern.replaceAll(/\\+/g, "/");
		return {
			message: "has a backslash, which is no separator and no escape there; write /",
			...globFault(instead) ? {} : { instead: [instead] }
		};
	}
	return starFault(pattern) ?? bracketFault(pattern) ?? braceFault(pattern) ?? negationFault(pattern);
}
function starFault(pattern) {
	for (const run of pattern.matchAll(/\*{2,}/g)) {
		if (run[0].length > 2) return { message: `has ${run[0].length} stars in a row; write * or **` };
		const before = pattern[run.index - 1];
		const after = pattern[run.index + 2];
		if (before !== void 0 && before !== "/" || after !== void 0 && after !== "/") return { message: "has ** beside other characters, and ** must be a whole path component; write **/*" };
	}
}
/** Follows the crate: `[` needs at least one character and a `]` after it; `[!` needs one more. */
function bracketFault(pattern) {
	for (let at = pattern.indexOf("["); at !== -1; at = pattern.indexOf("[", at)) {
		const first = at + (pattern[at + 1] === "!" ? 2 : 1);
		const close = pattern.indexOf("]", first + 1);
		if (close === -1) return { message: "has a [ that no ] closes; close it, or write [[] for a bracket" };
		at = close + 1;
	}
}
function braceFault(pattern) {
	const group = /\{([^{}]*)\}/.exec(pattern);
	if (!group?.[1]?.includes(",")) return void 0;
	const rest = pattern.slice(0, group.index) + pattern.slice(group.index + group[0].length);
	const instead = /[{}]/.test(rest) ? [] : group[1].split(",").map((choice) => pattern.slice(0, group.index) + choice + pattern.slice(group.index + group[0].length));
	return {
		message: `has ${group[0].length > 40 ? "{…}" : group[0]}, which stands for itself there; write one pattern for each`,
		...instead.length > 0 ? { instead } : {}
	};
}
function negationFault(pattern) {
	if (!pattern.startsWith("!")) return void 0;
	return { message: "begins with !, which excludes nothing there; name what to include" };
}
/** How a path or pattern leaves the directory that it is relative to; `undefined` when it stays inside. */
function escapeOf(path) {
	if (/^[/\\]/.test(path)) return "is absolute";
	if (/^[A-Za-z]:/.test(path)) return "names a drive";
	if (/(?:^|[/\\])\.\.(?:$|[/\\])/.test(path)) return "has a .. component";
}

// src/core/manifest-patterns.ts
const GLOBS = [
	"templates",
	"rdf",
	"queries",
	"shapes"
];
/** Every path and glob of a `[gpack]` manifest; none in the other dialects. */
function manifestPatterns({ dialect, root }) {
	if (dialect !== "gpack" && dialect !== "rpack") return [];
	const found = [];
	const add = (path, value, isGlob) => {
		if (typeof value === "string") found.push({
			path,
			pattern: value,
			isGlob
		});
		else if (Array.isArray(value)) value.forEach((item, index) => add([...path, index], item, isGlob));
	};
	for (const section of GLOBS) add([section, "patterns"], own(own(root, section), "patterns"), true);
	add(["templates", "includes"], own(own(root, "templates"), "includes"), false);
	add(["macros", "paths"], own(own(root, "macros"), "paths"), false);
	add(["preset", "config"], own(own(root, "preset"), "config"), false);
	const aliases = own(own(root, "queries"), "aliases");
	if (isTable(aliases)) for (const [alias, path] of Object.entries(aliases)) add([
		"queries",
		"aliases",
		alias
	], path, false);
	return found;
}

// src/rules/manifest/glob-escape.ts
var glob_escape_default = defineRule({
	id: "manifest/glob-escape",
	subject: "manifest",
	severity: "error",
	summary: "Keep patterns and paths inside the pack",
	*check(manifest) {
		for (const { path, pattern, isGlob } of manifestPatterns(manifest)) {
			const escape = escapeOf(pattern);
			if (escape === void 0) continue;
			yield {
				message: `The ${isGlob ? "pattern" : "path"} ${quote(pattern)} ${escape} and leaves the pack; name files below the manifest`,
				at: manifest.doc.at(path)
			};
		}
	}
});

// src/rules/manifest/glob-syntax.ts
var glob_syntax_default = defineRule({
	id: "manifest/glob-syntax",
	subject: "manifest",
	severity: "error",
	summary: "Write patterns that ggen's globs understand",
	*check(manifest) {
		const { doc } = manifest;
		for (const { path, pattern, isGlob } of manifestPatterns(manifest)) {
			if (!isGlob) continue;
			const fault = globFault(pattern);
			if (!fault) continue;
			const instead = fault.instead?.map(quoted).join(", ");
			yield {
				message: `The pattern ${quote(pattern)} ${fault.message}`,
				at: doc.at(path),
				fix: instead === void 0 ? void 0 : replaceValue(doc, path, instead, `Write ${instead}`)
			};
		}
	}
});

// src/rules/manifest/id-pattern.ts
var id_pattern_default = defineRule({
	id: "manifest/id-pattern",
	subject: "manifest",
	severity: "error",
	summary: "Give the pack an id that works as a file name, a URL part and a command argument",
	*check(manifest) {
		const { doc, table, tablePath } = manifest;
		for (const { key, severity } of identifiers(manifest)) {
			const id = text(table, key);
			if (id === void 0 || id.trim() === "") continue;
			const fault = idFault(id);
			if (fault === void 0) continue;
			const better = idFrom(id);
			const path = [...tablePath, key];
			const proposed = fault === "long" ? void 0 : better;
			const example = proposed === void 0 ? "" : `, such as ${quote(proposed)}`;
			const summary = `Write the ${key} as ${quote(proposed ?? "")}`;
			yield {
				message: `The ${key} ${quote(id)} ${reason$1(fault)}${example}`,
				at: doc.at(path),
				severity: fault === "double" ? "warning" : severity,
				fix: proposed === void 0 || proposed === id ? void 0 : {
					...replaceValue(doc, path, quoted(proposed), summary),
					safe: false
				}
			};
		}
	}
});
/** The fields that are used to find the pack; the others named `name` are for people. */
function identifiers({ dialect }) {
	switch (dialect) {
		case "gpack":
		case "rpack":
		case "pack-set": return [{
			key: "id",
			severity: "error"
		}];
		case "marketplace": return [{
			key: "id",
			severity: "error"
		}, {
			key: "name",
			severity: "error"
		}];
		case "package":
		case "archive": return [{
			key: "name",
			severity: "error"
		}];
		case "engine": return [{
			key: "name",
			severity: "warning"
		}];
		case "ontology-bundle":
		case "unknown": return [];
	}
}
function reason$1(fault) {
	switch (fault) {
		case "long": return "has more than 200 characters, and ggen takes no longer one; shorten it";
		case "characters": return "has characters that an id cannot have; write lower-case ASCII letters, digits, dots, hyphens and underscores";
		case "ends": return "begins or ends with a separator; begin and end it with a letter or digit";
		case "double": return "has two separators in a row; write one";
	}
}

// src/rules/manifest/license-allowed.ts
var license_allowed_default = defineRule({
	id: "manifest/license-allowed",
	subject: "manifest",
	severity: "error",
	summary: "Use a licence that the registry allows",
	*check({ dialect, doc, license, tablePath }, { policy }) {
		if (policy.allowedLicenses.length === 0 || license === void 0 || dialect === "ontology-bundle") return;
		const parsed = parseSpdx(license);
		if ("fault" in parsed) return;
		const allowed = new Set(policy.allowedLicenses.map((id) => id.toLowerCase()));
		if (isAllowed(parsed.expression, allowed)) return;
		yield {
			message: `The licence ${quote(license)} is not allowed in this registry; choose among ${policy.allowedLicenses.slice(0, 10).map(quote).join(", ")}`,
			at: doc.at([...tablePath, "license"])
		};
	}
});

// src/rules/manifest/license-spdx.ts
var license_spdx_default = defineRule({
	id: "manifest/license-spdx",
	subject: "manifest",
	severity: "error",
	summary: "Name the licence as an SPDX expression",
	*check({ dialect, doc, license, tablePath }) {
		if (license === void 0 || license.trim() === "" || dialect === "ontology-bundle") return;
		const path = [...tablePath, "license"];
		const at = () => doc.at(path);
		const write = (text, safe = true) => ({
			...replaceValue(doc, path, quoted(text), `Write the licence as ${quoted(text)}`),
			safe
		});
		const parsed = parseSpdx(license);
		if ("fault" in parsed) {
			const repaired = repairedSpdx(license);
			yield {
				message: repaired === void 0 ? `The licence ${quote(license)} is not an SPDX expression: ${parsed.fault}; write an id of https://spdx.org/licenses, or LicenseRef- and a name of your own` : `The licence ${quote(license)} is not an SPDX expression: ${parsed.fault}; write ${quote(repaired)}`,
				at: at(),
				fix: repaired === void 0 ? void 0 : write(repaired)
			};
			return;
		}
		const outdated = leavesOf(parsed.expression).find((leaf) => leaf.deprecated);
		if (outdated) {
			const current = currentId(outdated);
			const isWhole = parsed.expression.kind === "leaf" && outdated.exception === void 0;
			yield {
				message: `The SPDX id ${quote(outdated.id)} is deprecated; write ${current === void 0 ? "its successor" : quote(current)}`,
				at: at(),
				severity: "warning",
				fix: current !== void 0 && isWhole ? write(current, outdated.plus) : void 0
			};
		} else if (isMisspelt(license, parsed.canonical)) yield {
			message: `The SPDX list writes the licence ${quote(license)} as ${quote(parsed.canonical)}; write it so`,
			at: at(),
			severity: "warning",
			fix: write(parsed.canonical)
		};
	}
});
/** True when only the case differs; brackets and spacing are the author's own. */
function isMisspelt(written, canonical) {
	const bare = (text) => text.replaceAll(/[()\s]+/g, " ").trim();
	return bare(written) !== bare(canonical);
}

// src/core/misplaced-key.ts
/** The keys of a manifest that stand in the wrong table, in the order of the file. */
function misplacedKeys(manifest) {
	const { dialect, root, tablePath } = manifest;
	const found = [];
	const search = (at, table, home, homeTable) => {
		if (!isTable(table)) return;
		const wanted = knownKeys(dialect, home);
		const local = knownKeys(dialect, at);
		for (const key of Object.keys(table)) {
			if (!wanted.includes(key) || local.includes(key) || own(homeTable, key) !== void 0) continue;
			found.push({
				path: [...at, key],
				home
			});
		}
	};
	switch (dialect) {
		case "gpack":
		case "rpack":
			search([], root, tablePath, manifest.table);
			search(tablePath, manifest.table, [], root);
			break;
		case "pack-set":
			search([], root, tablePath, manifest.table);
			search([...tablePath, "metadata"], own(manifest.table, "metadata"), tablePath, manifest.table);
			break;
		case "engine": search([], root, tablePath, manifest.table);
	}
	return found;
}

// src/rules/manifest/misplaced-key.ts
var misplaced_key_default = defineRule({
	id: "manifest/misplaced-key",
	subject: "manifest",
	severity: "warning",
	summary: "Write every key in the table that ggen reads it from",
	*check(manifest) {
		const { doc, root } = manifest;
		const groups = /* @__PURE__ */ new Map();
		for (const key of misplacedKeys(manifest)) {
			const name = JSON.stringify([key.path.slice(0, -1), key.home]);
			const group = groups.get(name);
			if (group) group.push(key);
			else groups.set(name, [key]);
		}
		for (const keys of groups.values()) {
			const [first] = keys;
			if (!first) continue;
			const table = first.path.slice(0, -1);
			const names = keys.map(({ path }) => quote(String(path.at(-1)))).join(" and ");
			const where = table.length === 0 ? "at the top of the file" : `in [${table.join(".")}]`;
			const home = first.home.length === 0 ? "the top of the file" : `[${first.home.join(".")}]`;
			yield {
				message: `${names} ${where} ${keys.length === 1 ? "is" : "are"} not read; move ${keys.length === 1 ? "it" : "them"} to ${home}`,
				at: doc.keyAt(first.home.length === 0 || table.length === 0 ? first.path : table),
				fix: move(doc, root, keys)
			};
		}
	}
});
/** Moves keys that stand on lines of their own to right below the header of their table. */
function move(doc, root, keys) {
	const edits = [];
	const lines = [];
	for (const { path } of keys) {
		const span = linesOf(doc, path, valueAt(root, path));
		if (!span) return void 0;
		lines.push(doc.source.text.slice(span.start, span.end).trim());
		edits.push({
			at: doc.source.place(span.start, span.end),
			text: ""
		});
	}
	const home = keys[0]?.home ?? [];
	const insert = home.length === 0 ? void 0 : insertTomlKey(doc, home, lines.join("\n"), "");
	return insert && {
		summary: `Move them to [${home.join(".")}]`,
		safe: true,
		edits: [...insert.edits, ...edits]
	};
}
/** The lines of `key = value`, when nothing else stands on them. */
function linesOf(doc, path, value) {
	if (isTable(value)) return void 0;
	const { source } = doc;
	const key = doc.keyAt(path);
	const at = doc.at(path);
	const start = source.offset(key.line, 1);
	const stop = source.offset(at.endLine, at.endColumn);
	const newline = source.text.indexOf("\n", stop);
	const end = newline === -1 ? source.text.length : newline + 1;
	const before = source.text.slice(start, source.offset(key.line, key.column));
	const after = source.text.slice(stop, end);
	return before.trim() === "" && after.trim() === "" ? {
		start,
		end
	} : void 0;
}

// src/rules/manifest/mixed-script.ts
/** Fields by which people find and choose a pack. */
const FIELDS$2 = [
	"id",
	"name",
	"author",
	"authors",
	"keywords",
	"tags"
];
var mixed_script_default = defineRule({
	id: "manifest/mixed-script",
	subject: "manifest",
	severity: "error",
	summary: "Write names in letters that are what they seem",
	*check(manifest) {
		const { doc } = manifest;
		for (const { key, path, text } of textFields(manifest)) {
			if (!FIELDS$2.includes(key)) continue;
			for (const mixed of mixedWords(doc, key, path, text)) yield {
				...mixed,
				at: doc.at(path)
			};
		}
	}
});

// src/rules/manifest/other-schema.ts
var other_schema_default = defineRule({
	id: "manifest/other-schema",
	subject: "manifest",
	severity: "note",
	summary: "Know that this pack.toml describes a bundle of ontologies",
	*check({ dialect, doc, tablePath }) {
		if (dialect !== "ontology-bundle") return;
		yield {
			message: "This pack.toml describes a bundle of ontologies, not a pack of templates; nothing in it is checked as a pack",
			at: doc.keyAt(tablePath)
		};
	}
});

// src/rules/manifest/placeholder-text.ts
/** Fields that a scaffold fills with a stand-in. */
const FIELDS$1 = [
	"id",
	"name",
	"description",
	"license",
	"author",
	"authors",
	"repository",
	"homepage",
	"documentation"
];
/**
* Texts that stand for something still to be written. Each must fill the field, or mark its beginning:
* "A TODO list as a web application" describes a pack well.
*/
const MARKS = [
	/^(?:todo|fixme|tbd|xxx)(?:$|\s*[:!(-])/i,
	/^(?:TODO|FIXME|TBD|XXX)\b(?! (?:list|item|app|comment|tracker|manager)s?\b)/,
	/^(?:change[ _-]?me|replace[ _-]?me|fill[ _-]?me(?:[ _-]?in)?|placeholder|to be (?:done|determined|written)|untitled|n\/a|foo ?bar)\.?$/i,
	/\blorem ipsum\b/i,
	/^(?:your|my|the|a|an)? ?(?:package|project|pack|gpack|template)? ?(?:description|name|author|text) ?(?:here|goes here)\.?$/i,
	/^(?:your|insert|enter|add)[ _-](?:a |the |your )?(?:name|e-?mail|description|license|author|project|package|pack|repository|repo|url)(?: here)?\.?$/i,
	/^<[^<>@]{1,60}>$/,
	/^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/(?:your|my)[-_]?(?:user(?:name)?|name|org(?:anization)?|account|company)\b/i,
	/^https?:\/\/[^/\s]*\/[^\s]*(?:<[^<>]{1,40}>|\bTODO\b)/
];
/** Longer texts are no stand-ins, whatever they begin with. */
const MAX_LENGTH$1 = 300;
var placeholder_text_default = defineRule({
	id: "manifest/placeholder-text",
	subject: "manifest",
	severity: "warning",
	summary: "Replace what the scaffold left to fill in",
	*check(manifest) {
		for (const { key, path, text } of textFields(manifest)) {
			if (!FIELDS$1.includes(key) || text.length > MAX_LENGTH$1) continue;
			const trimmed = text.trim();
			if (!MARKS.some((mark) => mark.test(trimmed))) continue;
			yield {
				message: `The ${key} ${quote(text)} is a stand-in; write the real one`,
				at: manifest.doc.at(path)
			};
		}
	}
});

// src/rules/manifest/prefix-iri.ts
var prefix_iri_default = defineRule({
	id: "manifest/prefix-iri",
	subject: "manifest",
	severity: "error",
	summary: "Bind prefixes to absolute IRIs, and well-known ones to their own",
	*check({ dialect, doc, root }) {
		if (dialect !== "gpack" && dialect !== "rpack") return;
		const rdf = own(root, "rdf");
		const base = text(rdf, "base");
		if (base !== void 0 && !isAbsoluteIri(base)) yield {
			message: `The base ${quote(base)} is not an absolute IRI; write one such as "https://example.org/"`,
			at: doc.at(["rdf", "base"])
		};
		const prefixes = own(rdf, "prefixes");
		for (const [prefix, iri] of Object.entries(isTable(prefixes) ? prefixes : {})) {
			const path = [
				"rdf",
				"prefixes",
				prefix
			];
			if (!PREFIX.test(prefix)) yield {
				message: `${quote(prefix)} cannot be a prefix of Turtle and SPARQL; begin it with a letter, and use letters, digits, - and _`,
				at: doc.keyAt(path)
			};
			if (typeof iri !== "string") continue;
			const own = WELL_KNOWN.get(prefix);
			if (!isAbsoluteIri(iri)) yield {
				message: `The prefix ${quote(prefix)} is bound to ${quote(iri)}, which is not an absolute IRI; write one such as "https://example.org/"`,
				at: doc.at(path)
			};
			else if (own !== void 0 && iri !== own) yield {
				message: `The prefix ${quote(prefix)} is bound to ${quote(iri)}, and everyone reads it as ${quote(own)}; bind it to that, or choose another prefix`,
				at: doc.at(path),
				severity: "warning",
				fix: bare(iri) === bare(own) ? replaceValue(doc, path, quoted(own), `Bind it to ${quoted(own)}`) : void 0
			};
		}
	}
});
/** PN_PREFIX of Turtle, or the empty prefix. */
const PREFIX = /^(?:\p{L}(?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?)?$/u;
/** Namespaces that their publishers fixed, by the prefix that their own documents use. */
const WELL_KNOWN = /* @__PURE__ */ new Map([
	["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
	["rdfs", "http://www.w3.org/2000/01/rdf-schema#"],
	["owl", "http://www.w3.org/2002/07/owl#"],
	["xsd", "http://www.w3.org/2001/XMLSchema#"],
	["sh", "http://www.w3.org/ns/shacl#"],
	["skos", "http://www.w3.org/2004/02/skos/core#"],
	["prov", "http://www.w3.org/ns/prov#"],
	["dcat", "http://www.w3.org/ns/dcat#"],
	["dcterms", "http://purl.org/dc/terms/"],
	["foaf", "http://xmlns.com/foaf/0.1/"]
]);
/** A scheme, a colon, something after it, and no character that IRIs cannot have. */
function isAbsoluteIri(iri) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020]+$/.test(iri) && !/^https?:\/*$/i.test(iri);
}
/** What two spellings of one namespace share: neither scheme nor the last separator. */
function bare(iri) {
	return iri.replace(/^https?:/, "").replace(/[#/]$/, "");
}

// src/rules/manifest/required-field.ts
/** Keys of one table that are tried as a misspelling of the missing one. */
const MAX_CANDIDATES = 100;
var required_field_default = defineRule({
	id: "manifest/required-field",
	subject: "manifest",
	severity: "error",
	summary: "Fill in every field that the manifest must have",
	*check(manifest) {
		const { dialect, doc, root } = manifest;
		for (const { keyword, path, key } of manifestFaults(manifest)) {
			if (keyword !== "required" || key === void 0) continue;
			const slip = slipOf(dialect, valueAt(root, path), path, key);
			const what = path.length === 0 ? `The file has no [${key}] table` : `[${nameOf$2(path)}] has no ${quote(key)}`;
			yield {
				message: slip === void 0 ? `${what}; add it` : `${what}; ${quote(slip)} looks like a misspelling of it`,
				at: doc.keyAt(path),
				fix: slip === void 0 ? void 0 : renameKey(doc, [...path, slip], key),
				...dialect === "marketplace" && key === "license" ? { severity: "warning" } : {}
			};
		}
	}
});
function nameOf$2(path) {
	return path.filter((step) => typeof step === "string").join(".");
}
/** The key that stands where the missing one should. Closed formats leave it to manifest/unknown-key. */
function slipOf(dialect, table, path, key) {
	if (dialect === "gpack" || dialect === "rpack" || dialect === "engine" || !isTable(table)) return void 0;
	const known = knownKeys(dialect, path);
	return Object.keys(table).slice(0, MAX_CANDIDATES).find((name) => !known.includes(name) && !isTable(table[name]) && misspelled(name, [key], table) === key);
}
function renameKey(doc, path, key) {
	return replacePlace(doc.keyAt(path), key, `Rename the key to ${key}`);
}

// src/core/range-set.ts
const cores = {
	least: [
		0,
		0,
		0
	],
	compare: (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
};
/** Of the pre-releases of one core "0" comes first; the next after `x` is `x.0`. */
const previews = {
	least: "0",
	compare: comparePre
};
/** The versions that meet a requirement. */
function versionsOf({ comparators }) {
	let releases = everyValue(cores);
	for (const comparator of comparators) releases = meet(cores, releases, releasesOf(comparator));
	const named = /* @__PURE__ */ new Map();
	for (const { major, minor, patch, pre } of comparators) {
		if (pre === "" || minor === void 0 || patch === void 0) continue;
		const core = {
			major,
			minor,
			patch,
			pre: previews.least
		};
		let found = everyValue(previews);
		for (const comparator of comparators) found = meet(previews, found, previewsOf(comparator, core));
		named.set(`${major}.${minor}.${patch}`, found);
	}
	return {
		releases,
		named: withoutEmpty(named)
	};
}
/** The versions of the first set that are not in the second. */
function difference$1(a, b) {
	const releases = meet(cores, a.releases, invert(cores, b.releases));
	const named = /* @__PURE__ */ new Map();
	for (const core of a.named.keys()) named.set(core, meet(previews, previewsAt(a, core), invert(previews, previewsAt(b, core))));
	return {
		releases,
		named: withoutEmpty(named)
	};
}
/** True when no version is in a set. */
function isEmptySet({ releases, named }) {
	return releases.length === 0 && named.size === 0;
}
/** The first release in a set, else its first pre-release by text; `undefined` for an empty set. */
function exampleOf({ releases, named }) {
	const [first] = releases;
	if (first) return first.from.join(".");
	const [core, found] = [...named][0] ?? [];
	return core === void 0 ? void 0 : `${core}-${found?.[0]?.from ?? previews.least}`;
}
function previewsAt({ named }, core) {
	return named.get(core) ?? [];
}
function withoutEmpty(named) {
	return new Map([...named].filter(([, found]) => found.length > 0));
}
/** The releases that meet one comparator. */
function releasesOf({ operator, major, minor, patch, pre }) {
	const from = [
		major,
		minor ?? 0,
		patch ?? 0
	];
	const past = minor === void 0 ? [
		major + 1,
		0,
		0
	] : patch === void 0 ? [
		major,
		minor + 1,
		0
	] : [
		major,
		minor,
		patch + 1
	];
	const isPreview = pre !== "";
	switch (operator) {
		case "=":
		case "*": return isPreview ? [] : interval(cores, from, past);
		case ">": return interval(cores, isPreview ? from : past);
		case ">=": return interval(cores, from);
		case "<": return interval(cores, cores.least, from);
		case "<=": return interval(cores, cores.least, isPreview ? from : past);
		case "~": return interval(cores, from, minor === void 0 ? past : [
			major,
			minor + 1,
			0
		]);
		case "^": return interval(cores, from, caretEnd(major, minor, patch));
	}
}
/** The first release that a caret does not take: the leftmost number that is not zero stays. */
function caretEnd(major, minor, patch) {
	if (major > 0 || minor === void 0) return [
		major + 1,
		0,
		0
	];
	if (minor > 0 || patch === void 0) return [
		0,
		minor + 1,
		0
	];
	return [
		0,
		0,
		patch + 1
	];
}
/** The pre-releases of a core that meet one comparator. */
function previewsOf(comparator, core) {
	if (!isSameCore(comparator, core)) return holds(comparator, core) ? everyValue(previews) : [];
	const { operator, pre } = comparator;
	const next = `${pre}.0`;
	switch (operator) {
		case "=":
		case "*": return pre === "" ? [] : interval(previews, pre, next);
		case ">": return pre === "" ? [] : interval(previews, next);
		case ">=":
		case "~":
		case "^": return pre === "" ? [] : interval(previews, pre);
		case "<": return pre === "" ? everyValue(previews) : interval(previews, previews.least, pre);
		case "<=": return pre === "" ? everyValue(previews) : interval(previews, previews.least, next);
	}
}

// src/rules/manifest/satisfiable-range.ts
var satisfiable_range_default = defineRule({
	id: "manifest/satisfiable-range",
	subject: "manifest",
	severity: "error",
	summary: "Ask for versions that there can be",
	*check(manifest) {
		for (const { range, path, of } of rangesOf(manifest)) {
			const parsed = parseCargoRange(range);
			if ("fault" in parsed || !isEmptySet(versionsOf(parsed))) continue;
			yield {
				message: `No version can meet ${quote(range)}${of}, since its parts exclude each other; write a range such as ">=1.2, <2"`,
				at: manifest.doc.at(path)
			};
		}
	}
});
function* rangesOf(manifest) {
	const { table, tablePath } = manifest;
	const compat = text(table, "ggen_compat");
	if (compat !== void 0) yield {
		range: compat,
		path: [...tablePath, "ggen_compat"],
		of: ""
	};
	for (const { id, range, rangePath } of dependenciesOf(manifest)) if (range !== void 0) yield {
		range,
		path: rangePath,
		of: ` of ${quote(id)}`
	};
}

// src/rules/manifest/self-dependency.ts
var self_dependency_default = defineRule({
	id: "manifest/self-dependency",
	subject: "manifest",
	severity: "error",
	summary: "Do not let a pack depend on itself",
	*check(manifest) {
		const { doc, id, name, dialect } = manifest;
		for (const dependency of dependenciesOf(manifest)) {
			if (!(dependency.id === id || dialect === "marketplace" && dependency.id === name)) continue;
			const at = dependency.named === "key" ? doc.keyAt(dependency.path) : doc.at(dependency.path);
			yield {
				message: `${quote(dependency.id)} depends on itself, so it can never be resolved; remove the dependency`,
				at,
				fix: remove(manifest, dependency)
			};
		}
	}
});
/** A pack that needs itself cannot be installed at all, so nothing that works changes. */
function remove({ doc }, { path, named }) {
	const removal = {
		summary: "Remove the dependency",
		safe: true
	};
	const index = path.at(-1);
	if (named === "key") return removeTomlKey(doc, path, removal);
	return typeof index === "number" ? removeTomlItem(doc, path.slice(0, -1), index, removal) : void 0;
}

// src/rules/manifest/semver-version.ts
var semver_version_default = defineRule({
	id: "manifest/semver-version",
	subject: "manifest",
	severity: "error",
	summary: "Give the pack a semantic version",
	*check({ doc, tablePath, version, dialect }) {
		if (version === void 0 || dialect === "ontology-bundle" || isSemver(version)) return;
		const path = [...tablePath, "version"];
		const repaired = repairedVersion(version);
		yield {
			message: `The version ${quote(version)} is not a semantic version; write MAJOR.MINOR.PATCH`,
			at: doc.at(path),
			fix: repaired === void 0 ? void 0 : replaceValue(doc, path, quoted(repaired), `Write the version as ${quoted(repaired)}`)
		};
	}
});

// src/rules/manifest/shell-command.ts
/** Tables in which a manifest says what happens around generating and installing. */
const TABLES = [
	"generation",
	"installation",
	"install",
	"hooks",
	"lifecycle"
];
const MOMENT = /^(?:pre|post|before|after|on)[_-][a-z][a-z_-]*$/;
var shell_command_default = defineRule({
	id: "manifest/shell-command",
	subject: "manifest",
	severity: "warning",
	summary: "Know which commands a manifest asks to run",
	*check({ dialect, doc, root }) {
		if (dialect === "ontology-bundle") return;
		for (const name of TABLES) {
			const table = own(root, name);
			if (!isTable(table)) continue;
			for (const [key, value] of Object.entries(table)) {
				const command = MOMENT.test(key) ? firstCommand(value) : void 0;
				if (command === void 0) continue;
				const path = [name, key];
				yield {
					message: `${quote(path.join("."))} runs ${quote(command)} on the user's machine; leave it out, and describe the step in the README`,
					at: doc.at(path)
				};
			}
		}
		const scripts = own(root, "scripts");
		if (!isTable(scripts)) return;
		const inline = Object.entries(scripts).filter(([, value]) => typeof value === "string" && isProgram(value));
		if (inline.length === 0) return;
		yield {
			message: `[scripts] holds shell programs (${inline.slice(0, 5).map(([key]) => quote(key)).join(", ")}) where names of files are meant; move them to files that can be read and reviewed`,
			at: doc.keyAt(["scripts"]),
			severity: "note",
			related: inline.slice(0, 5).map(([key]) => ({
				message: "A shell program",
				at: doc.keyAt(["scripts", key])
			}))
		};
	}
});
/** The first command of a string or list of strings. */
function firstCommand(value) {
	const text = Array.isArray(value) ? value.find((item) => typeof item === "string" && item.trim() !== "") : value;
	if (typeof text !== "string" || text.trim() === "") return void 0;
	const [first = "", ...rest] = text.trim().split("\n", 2);
	return rest.length > 0 ? `${first} …` : first;
}
/** A name of a file has no blanks; a program does. */
function isProgram(text) {
	return /\s/.test(text.trim());
}

// src/rules/manifest/unknown-key.ts
/** Unknown keys of one table that are named in a message. */
const MAX_NAMED = 10;
var unknown_key_default$1 = defineRule({
	id: "manifest/unknown-key",
	subject: "manifest",
	severity: "error",
	summary: "Use only keys that ggen knows",
	*check(manifest) {
		const { dialect, doc, root } = manifest;
		const surplus = manifestFaults(manifest).filter((fault) => fault.keyword === "additionalProperties");
		if (surplus.length === 0) return;
		const closed = dialect === "engine";
		const severity = closed ? "error" : "warning";
		const elsewhere = new Set(misplacedKeys(manifest).map(({ path }) => JSON.stringify(path)));
		const strange = /* @__PURE__ */ new Map();
		for (const { path, key } of surplus) {
			if (key === void 0 || elsewhere.has(JSON.stringify([...path, key]))) continue;
			const table = valueAt(root, path);
			const meant = misspelled(key, knownKeys(dialect, path), table);
			if (meant === void 0) {
				const name = JSON.stringify(path);
				const group = strange.get(name) ?? {
					path,
					keys: []
				};
				group.keys.push(key);
				strange.set(name, group);
				continue;
			}
			const at = doc.keyAt([...path, key]);
			const isHeader = isTable(valueAt(root, [...path, key]));
			yield {
				message: `${nameOf$1(path)} has an unknown key ${quote(key)}; did you mean ${quote(meant)}?`,
				at,
				fix: isHeader ? void 0 : replacePlace(at, meant, `Rename the key to ${meant}`),
				severity
			};
		}
		for (const { path, keys } of strange.values()) {
			const named = keys.slice(0, MAX_NAMED).map(quote).join(", ");
			const more = keys.length > MAX_NAMED ? ` and ${keys.length - MAX_NAMED} more` : "";
			const what = `${nameOf$1(path)} has unknown ${keys.length === 1 ? "key" : "keys"} ${named}${more}`;
			const [first = ""] = keys;
			yield {
				message: closed ? `${what}; ggen refuses a pack with any key but name, version and description, remove them` : `${what}; ggen ignores what it does not know, remove it or move it to where it is read`,
				at: doc.keyAt([...path, first]),
				severity
			};
		}
	}
});
function nameOf$1(path) {
	return path.length === 0 ? "The file" : `[${path.filter((step) => typeof step === "string").join(".")}]`;
}

// src/rules/manifest/url-scheme.ts
var url_scheme_default = defineRule({
	id: "manifest/url-scheme",
	subject: "manifest",
	severity: "warning",
	summary: "Write links as absolute https URLs without credentials",
	*check(manifest) {
		const { doc } = manifest;
		for (const { key, path, url } of manifestLinks(manifest)) {
			const fault = faultOf(key, url);
			if (!fault) continue;
			const { instead } = fault;
			yield {
				message: `The ${key} ${fault.message}`,
				at: doc.at(path),
				...fault.severe ? { severity: "error" } : {},
				fix: instead === void 0 ? void 0 : {
					...replaceValue(doc, path, quoted(instead), `Write ${quoted(instead)}`),
					safe: isKnownHost(instead)
				}
			};
		}
	}
});
/** Hosts that are known to serve https at the same address. */
const KNOWN_HOSTS = [
	"github.com",
	"gitlab.com",
	"codeberg.org",
	"bitbucket.org",
	"docs.rs",
	"crates.io"
];
function isKnownHost(url) {
	return URL.canParse(url) && KNOWN_HOSTS.includes(new URL(url).hostname);
}
function faultOf(key, url) {
	const ssh = /^(?:ssh:\/\/)?git@([A-Za-z0-9.-]{1,100})[:/]([^\s:]{1,200}?)(?:\.git)?$/.exec(url);
	if (ssh) {
		const instead = `https://${ssh[1]}/${ssh[2]}`;
		return {
			message: `${quote(url)} is an SSH address that readers cannot open; write ${quote(instead)}`,
			instead
		};
	}
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[1]?.toLowerCase();
	if (scheme === void 0 && key === "documentation") return void 0;
	if (scheme === void 0 || !URL.canParse(url) || /\s/.test(url)) return { message: `${quote(url)} is not an absolute URL; write one that begins with https://` };
	const parsed = new URL(url);
	if (parsed.username !== "" || parsed.password !== "") return {
		message: "has a user name or password in its URL; remove it, and revoke the password",
		severe: true
	};
	switch (scheme) {
		case "https": return;
		case "http": return isLocal(parsed.hostname) ? { message: `${quote(url)} leads to the reader's own machine; write a public URL` } : {
			message: `${quote(url)} is not encrypted; write it with https`,
			instead: `https${url.slice(4)}`
		};
		case "git":
		case "git+https":
		case "git+http": return {
			message: `${quote(url)} is an address for git, which browsers cannot open; write it with https`,
			instead: `https:${url.slice(scheme.length + 1)}`
		};
		default: return {
			message: `${quote(url)} has the scheme ${quote(scheme)}; write an https URL`,
			severe: true
		};
	}
}
function isLocal(host) {
	return host === "localhost" || host === "[::1]" || host.startsWith("127.");
}

// src/core/ownership/foreign-files.ts
/** Files that a change touches beside packages, by the directory at the root in which they lie (`""` is the root itself). `policy` is where the policy is. */
function foreignFiles(change, policy) {
	const standing = new Set(change.packs.filter(({ before }) => before).map(({ directory }) => directory));
	const added = new Set(change.packs.filter(({ before }) => !before).map(({ directory }) => directory));
	const indexes = new Set(change.registry.indexes.map(({ file }) => file));
	const groups = /* @__PURE__ */ new Map();
	for (const [path, { before }] of [...change.files].toSorted(([a], [b]) => compareText(a, b))) {
		if (indexes.has(path) || guardedKind(path, policy) !== void 0 || isBelow(path, standing)) continue;
		if (!before && isBelow(path, added)) continue;
		const [top = ""] = path.includes("/") ? path.split("/", 1) : [""];
		const others = groups.get(top);
		if (others) others.push(path);
		else groups.set(top, [path]);
	}
	return groups;
}
function isBelow(path, directories) {
	for (let directory = path;; directory = directoryOf(directory)) {
		if (directories.has(directory)) return true;
		if (directory === "") return false;
	}
}

// src/rules/ownership/foreign-file.ts
var foreign_file_default = defineRule({
	id: "ownership/foreign-file",
	subject: "change",
	severity: "warning",
	summary: "Change a package and nothing beside it",
	*check(change, { standing, policy }) {
		const { maintainers } = policy;
		if (!standing || maintainers.length === 0 || isAmong(standing, maintainers).kind === "yes") return;
		if (change.packs.length === 0 && change.entries.length === 0) return;
		for (const [top, [first = "", ...more]] of foreignFiles(change, policy.file)) {
			const place = top === "" ? "the root" : quote(top);
			const others = more.length > 0 ? ` and ${more.length} more in ${place}` : "";
			yield {
				message: `The change of a package touches ${quote(first)}${others}, which no package owns; leave it to a change of its own, or let a maintainer approve it`,
				at: wholeFile(first),
				who: {
					kind: "maintainers",
					names: maintainers
				},
				next: "take these files out of the change, or let a maintainer approve it"
			};
		}
	}
});

// src/core/ownership/judge-standing.ts
/** Says that something is changed by somebody who may not, or that this cannot be told. */
function* judgeStanding({ standing, policy, incomplete }, reserved) {
	if (!standing) return;
	const { allowed, kind, what } = reserved;
	const answer = isAmong(standing, [...allowed, ...policy.maintainers]);
	if (answer.kind === "yes") return;
	const at = reserved.at();
	const people = listed(standing.people);
	if (answer.kind === "unknown") {
		incomplete(at.file, `whether ${people} belongs to ${listed(answer.teams)} is not known`, {
			who: {
				kind: "maintainers",
				names: policy.maintainers
			},
			next: "give a token that may read the members of the organization, or name logins instead of teams"
		});
		return;
	}
	const names = kind === "maintainers" ? policy.maintainers : allowed;
	const role = kind === "maintainers" ? "the maintainers of the registry" : "its owners";
	yield {
		message: `${what} by ${names.length > 0 ? `${role}, ${listed(names)},` : role} and not by ${people}; one of them has to approve the change or make it`,
		at,
		who: {
			kind,
			names
		},
		next: "one of them approves the change as it is, or makes it; then run the check again"
	};
}
/** Names that a message lists. */
const MAX_NAMES = 5;
function listed(names) {
	const left = names.length - MAX_NAMES;
	return `${names.slice(0, MAX_NAMES).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

// src/rules/ownership/guarded-file.ts
var guarded_file_default = defineRule({
	id: "ownership/guarded-file",
	subject: "change",
	severity: "error",
	summary: "Leave the policy, waivers, advisories, workflows and new indexes to the maintainers",
	*check({ files, registry }, tools) {
		if (tools.policy.maintainers.length === 0) return;
		for (const [kind, [first = ""]] of guardedFiles(files.keys(), tools.policy.file)) yield* judgeStanding(tools, {
			allowed: [],
			kind: "maintainers",
			at: () => wholeFile(first),
			what: `${guardedKinds[kind]} may be changed`
		});
		const packs = new Set(registry.packs.map(({ directory }) => directory));
		for (const { file, copy } of registry.indexes) {
			const change = files.get(file);
			if (!change || change.before || copy || isBelowAny(file, packs)) continue;
			yield* judgeStanding(tools, {
				allowed: [],
				kind: "maintainers",
				at: () => wholeFile(file),
				what: "An index, by which clients find other packages, may be added"
			});
		}
	}
});

// src/core/ownership/owners.ts
/** The owners that an entry of an index names, and those of the namespace of the id. */
function ownersOf(id, record, policy) {
	const written = own(record, "owners");
	const named = Array.isArray(written) ? written.filter((owner) => typeof owner === "string") : [];
	const namespace = namespaceOwners(id, policy);
	return {
		isOwned: written !== void 0 || namespace !== void 0,
		names: principalNames([...named, ...namespace ?? []])
	};
}
/**
* The owners of a package by each of the entries that several indexes have for it: all of them count, or an entry in
* one more index would make its author an owner. Entries that name no owners leave it to the others.
*/
function ownersByEntry(id, records, policy) {
	const written = records.filter((record) => own(record, "owners") !== void 0);
	return (written.length > 0 ? written : [void 0]).map((record) => ownersOf(id, record, policy)).filter(({ isOwned }) => isOwned);
}
/**
* The owners of the namespace that an id belongs to: the pattern that fits with the most characters that stand
* for themselves counts. `undefined` where no namespace fits. Case does not matter.
*/
function namespaceOwners(id, { owners }) {
	const [pattern] = Object.keys(owners).filter((pattern) => isInNamespace(id, pattern)).toSorted((a, b) => literal(b) - literal(a) || (a < b ? -1 : 1));
	return pattern === void 0 ? void 0 : owners[pattern];
}
/** Whether an id is in a namespace: `io.example` is itself and all below it, `io.*.core` is a glob of whole ids. */
function isInNamespace(id, pattern) {
	const name = id.toLowerCase();
	const wanted = pattern.toLowerCase();
	if (!/[*?[]/.test(wanted)) return name === wanted || name.startsWith(`${wanted}.`);
	const glob = parseGlob(wanted);
	return "matches" in glob && glob.matches([name]);
}
function literal(pattern) {
	return pattern.replaceAll(/\[[^\]]*\]|[*?]/g, "").length;
}

// src/core/ownership/touched-packages.ts
/** The packages that a change touches, each once, in the order of the change. Ids are those of the base. */
function touchedPackages(change) {
	const touched = /* @__PURE__ */ new Map();
	const add = (id, entries, at) => {
		const known = touched.get(id);
		touched.set(id, known ? {
			...known,
			entries: [.../* @__PURE__ */ new Set([...known.entries, ...entries])]
		} : {
			id,
			entries,
			at
		});
	};
	const standing = standingEntries(change.registry.scope?.lookups.before ?? [], change.tip);
	for (const entry of change.entries) {
		const at = () => entry.keyAt([]);
		if (entry.before && isEdited(entry)) add(entry.before.key, [standing.latest(entry.before)], at);
		else if (!entry.before) for (const listed of listedAlready(entry, change, standing)) add(listed.key, [listed], at);
	}
	const listed = entriesByName(change.entries.flatMap(({ before }) => before ?? []));
	for (const { directory, id, at } of packsOfFiles(change, (id, directory) => entriesOf(id, directory).length > 0)) {
		const about = entriesOf(id, directory);
		add(id, about, at);
		for (const entry of about) if (entry.key !== id) add(entry.key, [entry], at);
	}
	return [...touched.values()];
	function entriesOf(id, directory) {
		const known = [...listed.get(id) ?? [], ...listed.get(`${directory}/`) ?? []].map(standing.latest);
		return [.../* @__PURE__ */ new Set([...known, ...standing.of(id)])];
	}
}
/** The packages that a change adds to an index or as a directory, each once. */
function newPackages(change) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of change.entries) if (!entry.before && entry.after && !found.has(entry.key)) found.set(entry.key, {
		id: entry.key,
		at: () => entry.keyAt([])
	});
	for (const pack of change.packs) {
		if (pack.before || !pack.after) continue;
		const id = pack.after.id ?? baseName(pack.directory);
		const { file } = pack.after;
		if (!found.has(id)) found.set(id, {
			id,
			at: () => wholeFile(file)
		});
	}
	return [...found.values()];
}
function isEdited({ before, after }) {
	return !after || !sameValue(before?.record, after.record);
}
/** The entries that other indexes had for the package of a new one: by its key, its id and that of its pack. */
function listedAlready({ after }, { registry }, standing) {
	if (!after) return [];
	const ids = [
		after.key,
		text(after.record, "id"),
		registry.packOf(after)?.facts.id
	];
	return [...new Set(ids)].flatMap((id) => id === void 0 ? [] : standing.of(id));
}
/**
* The packs of which a file differs, by what the base or its tip has. A file belongs to the innermost pack around
* it, and to the one around that as well where the inner one is not listed: it ships with the outer one alone.
*/
function packsOfFiles(change, isListed) {
	const standing = /* @__PURE__ */ new Map();
	for (const { directory, before, after } of change.packs) {
		const file = after?.file ?? before?.file ?? "";
		if (before) standing.set(directory, {
			directory,
			id: before.id ?? baseName(directory),
			at: () => wholeFile(file)
		});
	}
	for (const [directory, { id, file }] of change.tip?.packs ?? []) if (!standing.has(directory)) standing.set(directory, {
		directory,
		id: id ?? baseName(directory),
		at: () => wholeFile(file)
	});
	const found = /* @__PURE__ */ new Set();
	for (const path of change.files.keys()) for (let directory = path;; directory = directoryOf(directory)) {
		const pack = standing.get(directory);
		if (pack && found.has(pack)) break;
		if (pack) found.add(pack);
		if (directory === "" || pack && isListed(pack.id, directory)) break;
	}
	return [...found];
}
/** Entries by key and id, and by the directories that they may mean, behind which stands a slash. */
function entriesByName(entries) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const directories = statedPaths(entry).flatMap((path) => candidates(entry.index, path));
		const names = [
			entry.key,
			text(entry.record, "id") ?? entry.key,
			...directories.map((path) => `${path}/`)
		];
		for (const name of new Set(names)) {
			const others = found.get(name);
			if (others) others.push(entry);
			else found.set(name, [entry]);
		}
	}
	return found;
}

// src/rules/ownership/new-package.ts
var new_package_default = defineRule({
	id: "ownership/new-package",
	subject: "change",
	severity: "error",
	summary: "Leave a namespace to its owners",
	*check(change, tools) {
		if (!tools.standing) return;
		for (const { id, at } of newPackages(change)) {
			const allowed = namespaceOwners(id, tools.policy);
			if (!allowed) continue;
			yield* judgeStanding(tools, {
				allowed,
				kind: "owners",
				at,
				what: `Packages may be added to the namespace of ${quote(id)}`
			});
		}
	}
});

// src/rules/ownership/owners-change.ts
var owners_change_default = defineRule({
	id: "ownership/owners-change",
	subject: "entry-change",
	severity: "error",
	summary: "Let maintainers decide who owns a package",
	*check(entry, tools) {
		const { before, after, key } = entry;
		if (!before || !after || tools.policy.maintainers.length === 0) return;
		if (sameValue(own(before.record, "owners"), own(after.record, "owners"))) return;
		yield* judgeStanding(tools, {
			allowed: [],
			kind: "maintainers",
			at: () => entry.at(["owners"]),
			what: `Who owns ${quote(key)} may be changed`
		});
	}
});

// src/rules/ownership/pack-owner.ts
var pack_owner_default = defineRule({
	id: "ownership/pack-owner",
	subject: "change",
	severity: "error",
	summary: "Leave a package to its owners",
	*check(change, tools) {
		if (!tools.standing) return;
		for (const { id, entries, at } of touchedPackages(change)) {
			const records = entries.map(({ record }) => record);
			for (const { names } of ownersByEntry(id, records, tools.policy)) {
				const [refusal] = judgeStanding(tools, {
					allowed: names,
					kind: names.length > 0 ? "owners" : "maintainers",
					at,
					what: `The package ${quote(id)} may be changed`
				});
				if (!refusal) continue;
				yield refusal;
				break;
			}
		}
	}
});

// src/rules/policy/policy-form.ts
var policy_form_default = defineRule({
	id: "policy/policy-form",
	subject: "policy",
	severity: "error",
	summary: "Write a policy that can be read",
	*check({ doc }) {
		if (doc.value === void 0) return;
		const fault = policyFault(doc, ruleList.map(({ id }) => id));
		if (!fault) return;
		yield {
			message: `The policy cannot be used: ${fault.message}; correct it`,
			at: fault.at
		};
	}
});

// src/probes/list.gen.ts
/** Every probe without its code, in the order of its id. */
const probeList = [
	{
		"id": "builds",
		"of": ["project"],
		"blocks": "staging"
	},
	{
		"id": "changelog",
		"of": ["gpack"]
	},
	{
		"id": "dependencies-pinned",
		"of": ["gpack"],
		"blocks": "production"
	},
	{
		"id": "digests-match",
		"of": ["gpack"],
		"blocks": "production"
	},
	{
		"id": "documented",
		"of": ["gpack", "project"]
	},
	{
		"id": "examples-run",
		"of": ["gpack", "project"]
	},
	{
		"id": "files-present",
		"of": ["gpack"],
		"blocks": "staging"
	},
	{
		"id": "graphs-parse",
		"of": ["gpack", "project"],
		"blocks": "staging"
	},
	{
		"id": "licence-known",
		"of": ["gpack", "project"],
		"blocks": "staging"
	},
	{
		"id": "make-valid",
		"of": ["project"],
		"blocks": "staging"
	},
	{
		"id": "manifest-valid",
		"of": ["gpack"],
		"blocks": "staging"
	},
	{
		"id": "no-placeholders",
		"of": ["gpack", "project"],
		"blocks": "production"
	},
	{
		"id": "paths-contained",
		"of": ["gpack", "project"],
		"blocks": "staging"
	},
	{
		"id": "renders",
		"of": ["gpack"],
		"blocks": "staging"
	},
	{
		"id": "renders-alike",
		"of": ["gpack"],
		"blocks": "production"
	},
	{
		"id": "scan-clean",
		"of": ["gpack", "project"],
		"blocks": "staging"
	},
	{
		"id": "signed",
		"of": ["gpack", "project"],
		"blocks": "production"
	},
	{
		"id": "templates-parse",
		"of": ["gpack", "project"],
		"blocks": "staging"
	},
	{
		"id": "tests-ran",
		"of": ["gpack", "project"],
		"blocks": "production"
	},
	{
		"id": "upgrades",
		"of": ["gpack"]
	}
];

// src/rules/policy/readiness-form.ts
var readiness_form_default = defineRule({
	id: "policy/readiness-form",
	subject: "policy",
	severity: "error",
	summary: "Let no environment ask for less than a milder one, and name requirements that there are",
	*check({ doc }) {
		const section = own(doc.value, "readiness");
		if (section === void 0 || policyFault(doc, ruleList.map(({ id }) => id))) return;
		const policy = readReadinessPolicy(section);
		const known = /* @__PURE__ */ new Set([...probeList.map(({ id }) => id), ...Object.keys(policy.requirements)]);
		const told = /* @__PURE__ */ new Set();
		for (const kind of subjectKinds) {
			const ladder = environmentsOf(policy, kind, probeList);
			for (const fault of readinessFaults(policy, ladder, (id) => known.has(id))) told.add(fault);
		}
		for (const fault of told) yield {
			message: `\`gpack readiness\` refuses this policy: ${fault}; correct it`,
			at: doc.keyAt(["readiness"])
		};
	}
});

// src/rules/policy/waiver-authority.ts
var waiver_authority_default = defineRule({
	id: "policy/waiver-authority",
	subject: "waivers",
	severity: "error",
	summary: "Let maintainers waive, and only what the policy lets be waived",
	*check({ doc, file, today }, { policy }) {
		for (const waiver of file.waivers) {
			const refusal = refusalOf(waiver, policy, today);
			if (refusal) yield {
				message: refusal.message,
				at: doc.at([...waiver.keyPath, refusal.key])
			};
		}
	}
});

// src/rules/policy/waiver-duplicate.ts
var waiver_duplicate_default = defineRule({
	id: "policy/waiver-duplicate",
	subject: "waivers",
	severity: "warning",
	summary: "Waive a thing once",
	mechanical: true,
	*check({ file }) {
		const first = /* @__PURE__ */ new Map();
		for (const waiver of file.waivers) {
			const { rule, package: id, version, path, fingerprint } = waiver;
			const what = JSON.stringify([
				rule,
				id,
				version,
				path,
				fingerprint
			]);
			const known = first.get(what);
			if (!known) {
				first.set(what, waiver);
				continue;
			}
			yield {
				message: `${rule} is waived for the same thing on line ${known.at.line}, until ${known.expires}; keep one of the two`,
				at: waiver.at,
				related: [{
					message: "the first waiver",
					at: known.at
				}]
			};
		}
	}
});

// src/rules/policy/waiver-expired.ts
var waiver_expired_default = defineRule({
	id: "policy/waiver-expired",
	subject: "waivers",
	severity: "warning",
	summary: "Remove waivers that have expired",
	*check({ doc, file, today }) {
		for (const waiver of file.waivers) {
			if (holdsOn(waiver, today)) continue;
			yield {
				message: `The waiver of ${waiver.rule} held until ${waiver.expires}; remove it, or decide anew and give another day`,
				at: doc.at([...waiver.keyPath, "expires"])
			};
		}
	}
});

// src/rules/policy/waiver-form.ts
const ids = new Set(ruleList.map(({ id }) => id));
var waiver_form_default = defineRule({
	id: "policy/waiver-form",
	subject: "waivers",
	severity: "error",
	summary: "Write waivers that say what, why, who and until when",
	*check({ file }) {
		yield* file.faults;
		for (const { rule, at } of file.waivers) {
			if (ids.has(rule)) continue;
			yield {
				message: `There is no rule ${quote(rule)}; name one, \`gpack rules\` lists all`,
				at
			};
		}
	}
});

// src/rules/policy/waiver-unused.ts
var waiver_unused_default = defineRule({
	id: "policy/waiver-unused",
	subject: "waivers",
	severity: "warning",
	summary: "Remove waivers that nothing needs",
	mechanical: true,
	*check({ file, today, isUnused }) {
		for (const waiver of file.waivers) {
			if (!isUnused?.(waiver) || !holdsOn(waiver, today)) continue;
			yield {
				message: `Nothing that ${waiver.rule} finds is waived by this; remove the waiver`,
				at: waiver.at
			};
		}
	}
});

// src/rules/rdf/empty-graph.ts
var empty_graph_default = defineRule({
	id: "rdf/empty-graph",
	subject: "turtle",
	severity: "warning",
	summary: "Ship graphs that say something",
	*check(source, { syntax }) {
		if (syntax.turtle(source.text).triples !== 0) return;
		yield {
			message: "The graph has no triple, so queries find nothing in it; fill it or remove the file",
			at: source.place(0)
		};
	}
});

// src/rules/rdf/empty-query.ts
var empty_query_default = defineRule({
	id: "rdf/empty-query",
	subject: "query",
	severity: "error",
	summary: "Put a query into every query file",
	*check(source) {
		const { kind, templated } = queryOutline(source.text);
		if (kind !== "empty" || templated) return;
		yield {
			message: "The file has no query, so running it fails; write a SELECT, CONSTRUCT, ASK or DESCRIBE, or remove the file",
			at: source.place(0)
		};
	}
});

// src/core/parser-message.ts
const MAX_LENGTH = 240;
/** The message of a parser on one line, bounded: it may repeat text of the file. */
function parserMessage(message) {
	const line = message.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}
/** The prefix, without its colon, that a parser of Turtle or SPARQL says is not declared. */
function undeclaredPrefix(message) {
	return (/^The prefix ([^:\s]*): has not been declared/.exec(message) ?? /^prefix "([^:"]*):" is not declared/.exec(message))?.[1];
}

// src/rules/rdf/inline-turtle.ts
var inline_turtle_default = defineRule({
	id: "rdf/inline-turtle",
	subject: "manifest",
	severity: "error",
	summary: "Write inline graphs of a manifest that parse as Turtle",
	*check(manifest, tools) {
		if (!hasPatterns(manifest)) return;
		const rdf = own(manifest.root, "rdf");
		const inline = stringItems(own(rdf, "inline"));
		if (inline.length === 0) return;
		const prolog = rdfProlog("turtle", own(rdf, "prefixes"), own(rdf, "base"));
		for (const [at, text] of inline) {
			if (hasTera(text)) continue;
			const { faults, incomplete } = tools.syntax.turtle(prolog.text + text);
			if (incomplete !== void 0) tools.incomplete(manifest.file, `Turtle: ${incomplete}`);
			const [fault] = faults;
			if (!fault) continue;
			const place = manifest.doc.at([
				"rdf",
				"inline",
				at
			]);
			yield {
				message: `This is not Turtle: ${parserMessage(fault.message)}`,
				at: inLines(place, manifest.doc.source.text, fault, prolog.lines),
				fix: declare$2(manifest, undeclaredPrefix(fault.message))
			};
		}
	}
});
/** A multi-line string begins a line after its quotes; in it lines can be counted. */
function inLines(place, text, fault, prolog) {
	const line = fault.line - prolog;
	if (place.line === place.endLine || line < 1) return place;
	const opening = (text.split("\n", place.line)[place.line - 1] ?? "").slice(place.column - 1);
	const first = /^(?:"""|''')\r?$/.test(opening) ? place.line + 1 : place.line;
	if (first + line - 1 > place.endLine) return place;
	const column = line === 1 && first === place.line ? place.column : fault.column;
	return {
		...place,
		line: first + line - 1,
		column,
		endLine: first + line - 1,
		endColumn: column
	};
}
/** A well-known prefix is declared where the others are. */
function declare$2({ doc, root }, prefix) {
	const namespace = prefix === void 0 ? void 0 : wellKnownNamespace(prefix);
	if (prefix === void 0 || namespace === void 0 || !isTable(own(own(root, "rdf"), "prefixes"))) return void 0;
	return insertTomlKey(doc, ["rdf", "prefixes"], `${prefix} = ${quoted(namespace)}`, `Declare the prefix ${prefix}:`);
}

// src/rules/rdf/multi-query.ts
var multi_query_default = defineRule({
	id: "rdf/multi-query",
	subject: "query",
	severity: "error",
	summary: "Write one query per file",
	*check(source, { syntax }) {
		const outline = queryOutline(source.text);
		const second = outline.parts[1];
		if (outline.kind !== "query" || !second) return;
		const broken = outline.templated ? [] : [...brokenParts(source, outline, syntax)];
		yield {
			message: `A second query begins here, and SPARQL has one query in a text: none of the ${outline.parts.length} in this file can be run; give each a file of its own`,
			at: source.place(second.start, second.start + (/^\w+/.exec(source.text.slice(second.start, second.start + 20))?.[0].length ?? 1)),
			...broken.length > 0 ? { related: broken } : {}
		};
	}
});
/** Queries that are parsed one by one, and how much text all in all. */
const MAX_PARTS = 30;
const MAX_TEXT = 5e5;
/** What is wrong with the queries beyond being in one file; each gets the declarations of those before it. */
function* brokenParts(source, { parts }, syntax) {
	const { text } = source;
	let prologue = "";
	let parsed = 0;
	for (const [number, { start, form, end }] of parts.slice(0, MAX_PARTS).entries()) {
		const own = text.slice(start, end);
		parsed += prologue.length + own.length;
		if (parsed > MAX_TEXT) return;
		const [fault] = syntax.query(`${prologue}${own}`).faults;
		prologue += `${text.slice(start, form)}\n`;
		if (!fault) continue;
		yield {
			message: `query ${number + 1} is not SPARQL either: ${parserMessage(fault.message)}`,
			at: source.place(form)
		};
	}
}

// src/core/prefix-fix.ts
/** A safe fix that declares a prefix above the declarations that are there, or above the first statement. */
function declarePrefix(source, language, prefix, namespace) {
	const { text } = source;
	const first = prefixDeclarations(text).next().value ?? rdfTokens(text).next().value;
	const line = source.place(first?.start ?? 0).line;
	const declaration = language === "turtle" ? `@prefix ${prefix}: <${namespace}> .\n` : `PREFIX ${prefix}: <${namespace}>\n`;
	return {
		summary: `Declare the prefix ${prefix}:`,
		safe: true,
		edits: [{
			at: source.place(source.offset(line, 1)),
			text: declaration
		}]
	};
}
/** A safe fix that declares a prefix under `prefixes` in the header of a template, where that is written line by line. */
function declareHeaderPrefix(header, before, prefix, namespace) {
	const { source } = header;
	const declared = own(header.value, "prefixes");
	const first = isTable(declared) ? Object.keys(declared)[0] : void 0;
	if (declared !== void 0 && first === void 0) return void 0;
	const near = header.keyAt(first === void 0 ? [before] : ["prefixes", first]);
	const indent = source.text.slice(source.offset(near.line, 1), source.offset(near.line, near.column));
	if (indent.trim() !== "") return void 0;
	const declaration = `${prefix}: "${namespace}"\n`;
	const text = first === void 0 ? `${indent}prefixes:\n${indent}  ${declaration}` : `${indent}${declaration}`;
	const line = first === void 0 ? near.line : header.keyAt(["prefixes"]).line + 1;
	const start = source.offset(line, 1);
	return {
		summary: `Declare the prefix ${prefix}:`,
		safe: true,
		edits: [{
			at: source.place(start),
			text
		}]
	};
}

// src/rules/rdf/query-syntax.ts
var query_syntax_default = defineRule({
	id: "rdf/query-syntax",
	subject: "query",
	severity: "error",
	summary: "Write SPARQL that parses",
	*check(source, tools) {
		const { kind, parts, templated } = queryOutline(source.text);
		if (kind === "empty" || parts.length > 1) return;
		const result = kind === "update" ? tools.syntax.update(source.text) : tools.syntax.query(source.text);
		if (result.incomplete !== void 0) tools.incomplete(source.path, `SPARQL: ${result.incomplete}`);
		const [fault] = templated ? [] : result.faults;
		if (!fault) return;
		const prefix = undeclaredPrefix(fault.message);
		const namespace = prefix === void 0 ? void 0 : wellKnownNamespace(prefix);
		const advice = namespace === void 0 ? "declare it with PREFIX above" : `add PREFIX ${prefix}: <${namespace}> above`;
		yield {
			message: prefix === void 0 ? `This is not SPARQL: ${parserMessage(fault.message)}` : `The prefix ${quote(`${prefix}:`)} is not declared; ${advice}`,
			at: placeIn(source, fault),
			...fault.cause ? { related: [{
				message: "the cause is here",
				at: placeIn(source, fault.cause)
			}] } : {},
			fix: prefix === void 0 || namespace === void 0 ? void 0 : declarePrefix(source, "sparql", prefix, namespace)
		};
	}
});

// src/rules/rdf/turtle-syntax.ts
const SHOWN$3 = 5;
var turtle_syntax_default = defineRule({
	id: "rdf/turtle-syntax",
	subject: "turtle",
	severity: "error",
	summary: "Write Turtle that parses",
	*check(source, tools) {
		const { faults, incomplete: reason } = tools.syntax.turtle(source.text);
		if (reason !== void 0) tools.incomplete(source.path, `Turtle: ${reason}`);
		const [first] = faults;
		if (!first || isTemplate(source, first)) return;
		const prefixes = /* @__PURE__ */ new Map();
		let other;
		for (const fault of faults) {
			const prefix = undeclaredPrefix(fault.message);
			if (prefix === void 0) other ??= fault;
			else if (!prefixes.has(prefix) && prefixes.size < SHOWN$3) prefixes.set(prefix, fault);
		}
		for (const [prefix, fault] of prefixes) {
			const namespace = wellKnownNamespace(prefix);
			yield {
				message: `The prefix ${quote(`${prefix}:`)} is not declared; ${namespace === void 0 ? "declare it with @prefix above" : `add @prefix ${prefix}: <${namespace}> . above`}`,
				at: placeIn(source, fault),
				fix: namespace === void 0 ? void 0 : declarePrefix(source, "turtle", prefix, namespace)
			};
		}
		if (other) yield {
			message: `This is not Turtle: ${parserMessage(other.message)}`,
			at: placeIn(source, other)
		};
	}
});
/** A graph that Tera renders first is no Turtle yet: the parser stops at one of its tags. */
function isTemplate(source, fault) {
	const start = source.offset(fault.line, 1);
	const end = source.text.indexOf("\n", start);
	return !teraTags(source.text.slice(start, end === -1 ? void 0 : end)).next().done;
}

// src/rules/rdf/update-in-query.ts
var update_in_query_default = defineRule({
	id: "rdf/update-in-query",
	subject: "query",
	severity: "warning",
	summary: "Keep updates out of query files",
	*check(source) {
		const { kind, first } = queryOutline(source.text);
		if (kind !== "update") return;
		const word = /^\w+/.exec(source.text.slice(first, first + 20))?.[0] ?? "";
		yield {
			message: `${word.toUpperCase()} changes a graph, and ggen only queries; write a CONSTRUCT that gives the new triples, or name the file .ru`,
			at: source.place(first, first + word.length)
		};
	}
});

// src/rules/rdf/well-known-prefix.ts
/** Prefixes that no one uses for anything else; the others are suspicious only on their own host. */
const RESERVED$1 = [
	"rdf",
	"rdfs",
	"owl",
	"xsd",
	"skos"
];
var well_known_prefix_default = defineRule({
	id: "rdf/well-known-prefix",
	subject: "source",
	severity: "warning",
	summary: "Bind well-known prefixes to their namespaces",
	*check({ source, recognised }) {
		if (recognised.kind !== "turtle" && recognised.kind !== "query") return;
		for (const { prefix, iri, iriStart, iriEnd } of prefixDeclarations(source.text)) {
			const namespaces = Object.hasOwn(wellKnownNamespaces, prefix) ? wellKnownNamespaces[prefix] : void 0;
			if (!namespaces || namespaces.includes(iri)) continue;
			if (!RESERVED$1.includes(prefix) && !namespaces.some((namespace) => hostOf(namespace) === hostOf(iri))) continue;
			const right = namespaces.find((namespace) => schemeOf(namespace) === schemeOf(iri)) ?? namespaces[0];
			const at = source.place(iriStart, iriEnd);
			yield {
				message: `The prefix ${prefix}: is bound to ${quote(iri)} and not to the namespace that everyone means by it; write <${right}> or use another prefix`,
				at,
				fix: {
					...replacePlace(at, `<${right}>`, `Bind ${prefix}: to <${right}>`),
					safe: false
				}
			};
		}
	}
});
function hostOf(iri) {
	return (/^[a-z]+:\/\/(?:www\.)?([^/#?]*)/i.exec(iri)?.[1] ?? iri).toLowerCase();
}
function schemeOf(iri) {
	return iri.slice(0, iri.indexOf(":"));
}

// src/rules/readiness/production-form.ts
var production_form_default = defineRule({
	id: "readiness/production-form",
	subject: "production",
	severity: "error",
	summary: "Write requirements so that ggen can read them",
	*check({ doc }) {
		for (const { keyword, path, key, types, allowed, message } of schemaFaults("production", doc.value)) {
			const name = [...path, ...key === void 0 ? [] : [key]].join(".");
			if (keyword === "required") {
				yield {
					message: `${quote(name)} is missing; ggen reads the file only when every requirement has it`,
					at: path.length === 0 ? doc.at([]) : doc.at(path)
				};
				continue;
			}
			const wanted = types ? `must be of type ${types.join(" or ")}` : allowed ?? message;
			yield {
				message: `${quote(name)} ${wanted}; ggen compares it exactly`,
				at: doc.at(path)
			};
		}
	}
});

// src/rules/readiness/requirement-needs.ts
var requirement_needs_default = defineRule({
	id: "readiness/requirement-needs",
	subject: "production",
	severity: "error",
	summary: "Let requirements need only others that are listed, once each and in no circle",
	*check({ doc }) {
		const requirements = readProduction(doc);
		const first = /* @__PURE__ */ new Map();
		for (const requirement of requirements) {
			const { id, path } = requirement;
			const other = first.get(id);
			if (!other) first.set(id, requirement);
			else yield {
				message: `${quote(id)} is listed twice; remove one`,
				at: doc.at([...path, "id"]),
				related: [{
					message: "The first one",
					at: doc.at([...other.path, "id"])
				}]
			};
		}
		for (const { needs, path } of requirements) for (const [position, need] of needs.entries()) if (!first.has(need)) yield {
			message: `No requirement ${quote(need)} is listed, so it can never be met; list it, or remove it here`,
			at: doc.at([
				...path,
				"dependencies",
				position
			])
		};
		for (const cycle of findCycles(new Map([...first.values()].map(({ id, needs }) => [id, needs])))) {
			const start = first.get(cycle[0] ?? "");
			if (!start) continue;
			yield {
				message: `${cycleText(cycle, "needs")}: none of them can come first; remove one of these dependencies`,
				at: doc.at([...start.path, "dependencies"])
			};
		}
	}
});

// src/core/lookalike/name-pools.ts
/**
* The names that a client can take for each other, in the order in which they are listed: those of each index,
* and of packs that no index lists, those that stand side by side.
*/
function namePools(registry) {
	const pools = registry.indexes.map(namesOf);
	const listed = new Set(registry.indexes.flatMap(({ keys }) => [...keys]));
	const sideBySide = /* @__PURE__ */ new Map();
	for (const pack of registry.packs) {
		const { id, dialect } = pack.facts;
		if (id === void 0 || pack.directory === "" || dialect === "engine" || listed.has(id)) continue;
		const place = directoryOf(pack.directory);
		const pool = sideBySide.get(place) ?? /* @__PURE__ */ new Map();
		sideBySide.set(place, pool);
		if (pool.has(id)) continue;
		pool.set(id, {
			name: id,
			place() {
				const manifest = pack.manifest();
				return manifest?.doc.at(manifest.idPath);
			}
		});
	}
	return [...pools, ...[...sideBySide.values()].map((pool) => [...pool.values()])];
}
function namesOf({ doc, dialect, entries }) {
	const names = /* @__PURE__ */ new Map();
	for (const { key, path, keyPath } of entries) {
		if (key === "" || names.has(key)) continue;
		names.set(key, {
			name: key,
			place: () => dialect === "packs-map" ? doc.keyAt(path) : doc.at(keyPath)
		});
	}
	return [...names.values()];
}

// src/rules/registry/alike-names.ts
var alike_names_default = defineRule({
	id: "registry/alike-names",
	subject: "registry",
	severity: "warning",
	summary: "Know which packs of the registry are taken for each other",
	*check(registry) {
		if (registry.scope) return;
		for (const names of namePools(registry)) for (const { name, earlier, likeness, edit } of findLookalikes(names.map((each) => formsOf(each.name)))) {
			const [own, other] = [names[name], names[earlier]];
			const at = own?.place();
			if (!own || !other || !at) continue;
			const there = other.place();
			yield {
				message: `The name ${quote(own.name)} ${likenessText(likeness, other.name, edit)}; tell users which is which, or deprecate one`,
				at,
				...there ? { related: [{
					message: "The name that it is taken for",
					at: there
				}] } : {},
				...SURE.has(likeness) ? {} : { severity: "note" }
			};
		}
	}
});
/** What the eye cannot tell apart, or nobody can remember. */
const SURE = /* @__PURE__ */ new Set([
	"case",
	"separators",
	"shape"
]);

// src/core/same-id.ts
/**
* The packs that share one registry, by a key made of their ids: packs beside each other, and packs of all
* directories that indexes list from. Copies in examples and fixtures are in no registry, so they may repeat ids.
*/
function packsBySameId(registry, keyOf) {
	const shared = listedPlaces(registry);
	const groups = /* @__PURE__ */ new Map();
	for (const pack of registry.packs) {
		const { id, dialect } = pack.facts;
		if (id === void 0 || pack.directory === "" || dialect === "engine") continue;
		const place = directoryOf(pack.directory);
		const key = [
			dialect === "marketplace" ? "m" : "g",
			shared.has(place) ? "" : `/${place}`,
			keyOf(id)
		].join("\0");
		const group = groups.get(key);
		if (group) group.push(pack);
		else groups.set(key, [pack]);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}
function listedPlaces(registry) {
	const places = /* @__PURE__ */ new Set();
	for (const { entries } of registry.indexes) for (const entry of entries) {
		const directory = registry.packOf(entry)?.directory;
		if (directory !== void 0) places.add(directoryOf(directory));
	}
	return places;
}

// src/rules/registry/case-clash.ts
var case_clash_default = defineRule({
	id: "registry/case-clash",
	subject: "registry",
	severity: "error",
	summary: "Keep ids different in more than case",
	*check(registry) {
		if (registry.scope) {
			yield* againstListed(registry);
			return;
		}
		for (const group of packsBySameId(registry, foldName)) {
			const [first] = group;
			if (!first) continue;
			for (const pack of oneEach(group).slice(1)) {
				if (!registry.isAffected(first) && !registry.isAffected(pack)) continue;
				const manifest = pack.manifest();
				if (!manifest) continue;
				const [here, there] = [pack.facts.id ?? "", first.facts.id ?? ""];
				yield {
					message: `The ids ${quote(here)} and ${quote(there)} are one name where case does not count; choose another`,
					at: manifest.doc.at(manifest.idPath),
					related: [{
						message: "The pack with the other spelling",
						at: wholeFile(first.file)
					}]
				};
			}
		}
	}
});
/** The first pack of each spelling; equal ids are the matter of registry/unique-id. */
function oneEach(group) {
	return [...new Map(group.toReversed().map((pack) => [pack.facts.id, pack])).values()].toReversed();
}
/** Of a change only its own packs are known; the names of the others stand in the indexes. */
function* againstListed(registry) {
	const listed = /* @__PURE__ */ new Map();
	for (const { keys, file } of registry.indexes) for (const key of keys) listed.set(foldName(key), {
		key,
		index: file
	});
	for (const pack of registry.packs) {
		const { id } = pack.facts;
		const other = id === void 0 ? void 0 : listed.get(foldName(id));
		if (id === void 0 || !other || other.key === id || !registry.isAffected(pack)) continue;
		const manifest = pack.manifest();
		if (!manifest || registry.indexes.some(({ keys }) => keys.has(id))) continue;
		yield {
			message: `The ids ${quote(id)} and ${quote(other.key)} are one name where case does not count; choose another`,
			at: manifest.doc.at(manifest.idPath),
			related: [{
				message: "The index that lists the other spelling",
				at: wholeFile(other.index)
			}]
		};
	}
}

// src/rules/registry/dependencies-match.ts
var dependencies_match_default = defineRule({
	id: "registry/dependencies-match",
	subject: "entry",
	severity: "error",
	summary: "List the dependencies that the manifest has",
	*check({ entry, registry }) {
		const { doc } = entry.index;
		for (const version of entry.versions) {
			const listed = own(version.record, "dependencies");
			if (listed === void 0) continue;
			const pack = packOfVersion(registry, entry, version);
			if (pack?.facts.dialect !== "gpack" && pack?.facts.dialect !== "rpack") continue;
			const wrong = difference(pack.facts.needs, requirementsOf(listed));
			if (wrong === void 0) continue;
			const at = doc.at([...version.path, "dependencies"]);
			const manifest = pack.manifest();
			yield {
				message: `Of ${quote(`${entry.key} ${version.key}`)}, ${wrong}; who resolves by the index gets something else than the pack needs, so run \`gpack index sync\``,
				at,
				...manifest ? { related: [{
					message: "What the manifest needs",
					at: manifest.doc.at(["dependencies"])
				}] } : {}
			};
		}
	}
});
/** The first difference between what a pack needs and what the index lists, in words. */
function difference(needs, stated) {
	const listed = new Map(stated.map(({ id, range }) => [id, range]));
	for (const { id, range } of needs) {
		const other = listed.get(id);
		if (other === void 0) return `the manifest needs ${quote(id)}, which the index does not list`;
		if (other !== range) return `the manifest needs ${quote(id)} ${quote(range)}, and the index lists ${quote(other)}`;
	}
	const needed = new Set(needs.map(({ id }) => id));
	const surplus = stated.find(({ id }) => !needed.has(id));
	return surplus && `the index lists the dependency ${quote(surplus.id)}, which the manifest does not have`;
}

// src/rules/registry/dependency-cycle.ts
var dependency_cycle_default = defineRule({
	id: "registry/dependency-cycle",
	subject: "registry",
	severity: "error",
	summary: "Let no pack depend on itself, directly or through others",
	*check(registry) {
		const catalogue = catalogueOf(registry);
		const packs = /* @__PURE__ */ new Map();
		for (const pack of registry.packs) if (!packs.has(idOf$1(pack))) packs.set(idOf$1(pack), pack);
		const entries = /* @__PURE__ */ new Map();
		for (const entry of registry.indexes.flatMap((index) => index.entries)) if (!packs.has(entry.key) && registry.isAffected(entry)) entries.set(entry.key, entry);
		const isShown = (id) => {
			const pack = packs.get(id);
			return pack ? registry.isAffected(pack) : entries.has(id);
		};
		const needsOf = (id) => (packs.get(id)?.facts ?? newest(catalogue, id))?.needs.map((need) => need.id) ?? [];
		for (const cycle of findCycles(edgesFrom([...packs.keys(), ...entries.keys()], needsOf))) {
			const start = cycle.findIndex(isShown);
			if (start === -1) continue;
			const told = [...cycle.slice(start), ...cycle.slice(0, start)];
			const [first = "", next = first] = told;
			const at = placeOf$6(packs.get(first)?.manifest(), entries.get(first), newest(catalogue, first), next);
			if (at) yield {
				message: message$2(told),
				at
			};
		}
	}
});
/** Everything that can be reached from some packs. */
function edgesFrom(ids, needsOf) {
	const edges = /* @__PURE__ */ new Map();
	for (const open = ids.toReversed(); open.length > 0;) {
		const id = open.pop() ?? "";
		if (edges.has(id)) continue;
		const needs = needsOf(id);
		edges.set(id, needs);
		for (const need of needs) if (!edges.has(need)) open.push(need);
	}
	return edges;
}
/** What an index lists of a pack that does not stand here: the version that its users get. */
function newest({ universe }, id) {
	const { releases, newest } = universe.pack(id);
	return releases[newest];
}
function placeOf$6(manifest, entry, release, next) {
	if (manifest) return manifest.doc.at(pathOf$1(manifest, next));
	const listed = entry?.versions.find(({ key }) => key === release?.version);
	return entry?.index.doc.at([
		...listed?.path ?? entry.path,
		"dependencies",
		next
	]);
}
function message$2(cycle) {
	const [first = ""] = cycle;
	if (cycle.length === 1) return `${quote(first)} depends on itself; remove the dependency`;
	return `${cycleText(cycle, "needs")}: these packs cannot be installed in any order; break the circle`;
}
function pathOf$1({ dialect, table, tablePath }, id) {
	if (dialect !== "marketplace") return ["dependencies", id];
	const list = table["dependencies"];
	return [
		...tablePath,
		"dependencies",
		Array.isArray(list) ? list.indexOf(id) : 0
	];
}

// src/core/solver/stated-release.ts
const known = /* @__PURE__ */ new WeakMap();
/**
* The releases to judge, worked out once for all rules: gpacks of the tree, then versions of indexes that are not yanked. What a
* manifest and an index say alike is told at the manifest. Of a change only what is new in it: what was there is not its doing.
*/
function statedReleases(registry) {
	const found = known.get(registry);
	if (found) return found;
	const before = catalogueBefore(registry);
	const all = [...everyRelease(registry)].filter((release) => !before || isNew(release, before));
	known.set(registry, all);
	return all;
}
function* everyRelease(registry) {
	for (const pack of registry.packs) if (registry.isAffected(pack)) yield* ofPack(pack);
	const catalogue = catalogueOf(registry);
	for (const { dialect, entries } of registry.indexes) {
		if (dialect !== "packs-map") continue;
		for (const entry of entries) if (registry.isAffected(entry)) yield* ofEntry(entry, registry.packOf(entry), catalogue);
	}
}
/** True unless the release was there before, could be chosen and needed the same. */
function isNew({ id, version, needs }, before) {
	const { positions, releases } = before.universe.pack(id);
	const was = releases[positions.get(version) ?? -1];
	if (!was || was.yanked) return true;
	const known = new Map(was.needs.map((need) => [need.id, need.range]));
	return needs.some((need) => known.get(need.id) !== need.range);
}
function* ofPack(pack) {
	const { dialect, version, needs } = pack.facts;
	if (dialect !== "gpack" && dialect !== "rpack" || version === void 0 || needs.length === 0) return;
	yield {
		id: idOf$1(pack),
		version,
		needs,
		stated: { pack }
	};
}
function* ofEntry(entry, pack, catalogue) {
	const isFirst = catalogue.entriesOf(entry.key)[0]?.record === entry.record;
	const { positions, releases } = catalogue.universe.pack(entry.key);
	for (const listed of entry.versions) {
		const release = isFirst ? releases[positions.get(listed.key) ?? -1] : releaseOf(listed);
		if (!release || release.yanked) continue;
		const needs = pack?.facts.version === listed.key ? untold(release, pack) : release.needs;
		if (needs.length > 0) yield {
			id: entry.key,
			version: listed.key,
			needs,
			stated: {
				entry,
				listed
			}
		};
	}
}
/** What an index says that a version needs, without what its manifest says in the same words. */
function untold({ needs }, pack) {
	const told = new Map(pack.facts.needs.map(({ id, range }) => [id, range]));
	return needs.filter(({ id, range }) => told.get(id) !== range);
}
/** Where a need of a release is written, or the release itself. */
function placeOf$5({ stated }, need) {
	if ("entry" in stated) {
		const { doc } = stated.entry.index;
		const { path } = stated.listed;
		return need ? doc.at([
			...path,
			"dependencies",
			need.id
		]) : doc.keyAt(path);
	}
	const manifest = stated.pack.manifest();
	if (!manifest) return wholeFile(stated.pack.file);
	const found = dependenciesOf(manifest).find(({ id }) => id === need?.id);
	return manifest.doc.at(found?.rangePath ?? [...manifest.tablePath, "version"]);
}
/**
* `new` for a release that a change publishes, or of which it changes the needs; of a whole tree, of which nobody knows
* what was there before, `newest` for the version that most users get and `older` for any other.
*/
function ageOf({ id, version, stated }, registry) {
	if (registry.scope) return "new";
	const { releases, newest } = catalogueOf(registry).universe.pack(id);
	return "pack" in stated || releases[newest]?.version === version ? "newest" : "older";
}

// src/rules/registry/dependency-deprecated.ts
var dependency_deprecated_default = defineRule({
	id: "registry/dependency-deprecated",
	subject: "registry",
	severity: "warning",
	summary: "Depend on packs that are not deprecated",
	*check(registry) {
		const catalogue = catalogueOf(registry);
		for (const release of statedReleases(registry)) for (const need of release.needs) {
			const deprecation = catalogue.deprecationOf(need.id);
			if (!deprecation) continue;
			const { replacement } = deprecation;
			const instead = replacement === void 0 ? "find another pack" : `its replacement is ${quote(replacement)}`;
			yield {
				message: `${quote(need.id)} is deprecated; ${instead}`,
				at: placeOf$5(release, need),
				...ageOf(release, registry) === "older" ? { severity: "note" } : {}
			};
		}
	}
});

// src/core/known-pack.ts
/** Every name under which a client of this tree can find a pack: entries of its indexes, and its packs. */
function knownPacks({ indexes, packs }) {
	const known = /* @__PURE__ */ new Set();
	for (const { entries, keys } of indexes) {
		for (const key of keys) known.add(key);
		for (const { record } of entries) {
			const name = text(record, "full_name");
			if (name !== void 0) known.add(name);
		}
	}
	for (const { facts, directory } of packs) {
		known.add(facts.id ?? baseName(directory));
		if (facts.dialect !== "marketplace") continue;
		if (facts.name !== void 0) known.add(facts.name);
		known.add(baseName(directory));
	}
	return known;
}

// src/rules/registry/dependency-known.ts
var dependency_known_default = defineRule({
	id: "registry/dependency-known",
	subject: "registry",
	severity: "error",
	summary: "Depend only on packs that exist",
	*check(registry) {
		if (!registry.indexes.some(({ keys }) => keys.size > 0)) return;
		const known = knownPacks(registry);
		for (const pack of registry.packs) {
			if (!registry.isAffected(pack) || pack.facts.needs.every(({ id }) => known.has(id))) continue;
			const manifest = pack.manifest();
			if (manifest) yield* inManifest(manifest, pack.facts.needs.map(({ id }) => id), known);
		}
		for (const { entries } of registry.indexes) for (const entry of entries) if (registry.isAffected(entry)) yield* inEntry(registry, entry, known);
		yield* inVersions(registry, known);
	}
});
function* inManifest(manifest, needed, known) {
	const { doc, dialect } = manifest;
	for (const id of needed) {
		if (known.has(id)) continue;
		if (dialect !== "marketplace") {
			yield {
				message: message$1(id),
				at: doc.keyAt(["dependencies", id])
			};
			continue;
		}
		const list = manifest.table["dependencies"];
		const position = Array.isArray(list) ? list.indexOf(id) : 0;
		yield {
			message: message$1(id),
			at: doc.at([
				...manifest.tablePath,
				"dependencies",
				position
			]),
			severity: "warning"
		};
	}
}
/** The lists of the flat dialects; what the manifest of the same pack says is told there. */
function* inEntry(registry, entry, known) {
	const unknown = texts(entry.record, "dependencies").filter((id) => !known.has(id));
	if (unknown.length === 0) return;
	const told = new Set(registry.packOf(entry)?.facts.needs.map(({ id }) => id));
	const list = entry.record["dependencies"];
	for (const id of unknown) {
		if (told.has(id) || !Array.isArray(list)) continue;
		const at = entry.index.doc.at([
			...entry.path,
			"dependencies",
			list.indexOf(id)
		]);
		yield {
			message: message$1(id),
			at,
			severity: "warning"
		};
	}
}
/** What a `packs` map says of its versions; what the manifest of the same version says is told there. */
function* inVersions(registry, known) {
	for (const release of statedReleases(registry)) {
		if ("pack" in release.stated) continue;
		for (const need of release.needs) {
			if (known.has(need.id)) continue;
			const isOlder = ageOf(release, registry) === "older";
			yield {
				message: message$1(need.id),
				at: placeOf$5(release, need),
				...isOlder ? { severity: "warning" } : {}
			};
		}
	}
}
function message$1(id) {
	return `No index and no pack here has ${quote(id)}; correct the name, or remove the dependency`;
}

// src/rules/registry/dependency-satisfiable.ts
var dependency_satisfiable_default = defineRule({
	id: "registry/dependency-satisfiable",
	subject: "registry",
	severity: "error",
	summary: "Depend on versions that are published",
	*check(registry) {
		const universe = catalogueOf(registry).universe;
		for (const release of statedReleases(registry)) for (const need of release.needs) {
			const pack = universe.pack(need.id);
			if (!pack.isKnown || universe.published(need) !== 0n) continue;
			const there = pack.all === 1n ? "it has none" : `there is only ${listVersions(pack, pack.all)}`;
			yield {
				message: `No version meets ${tellRequirement(need)}: ${there}; write a range that one of them meets, or publish such a version first`,
				at: placeOf$5(release, need),
				...ageOf(release, registry) === "older" ? { severity: "warning" } : {}
			};
		}
	}
});

// src/rules/registry/dependency-yanked.ts
var dependency_yanked_default = defineRule({
	id: "registry/dependency-yanked",
	subject: "registry",
	severity: "error",
	summary: "Depend on versions that are not yanked",
	*check(registry) {
		const universe = catalogueOf(registry).universe;
		for (const release of statedReleases(registry)) for (const need of release.needs) {
			const pack = universe.pack(need.id);
			const published = universe.published(need);
			if (published === 0n || (published & pack.all) !== 0n) continue;
			const better = pack.all === 1n ? ", as is every other one; remove the dependency" : `; write a range that takes another, of which there is ${listVersions(pack, pack.all)}`;
			yield {
				message: `Every version that meets ${tellRequirement(need)} is yanked (${listVersions(pack, published)})${better}`,
				at: placeOf$5(release, need),
				...milder(ageOf(release, registry))
			};
		}
	}
});
/** What was there before the yank is no fault of those who need it. */
function milder(age) {
	if (age === "new") return {};
	return { severity: age === "newest" ? "warning" : "note" };
}

// src/rules/registry/deprecated-replacement.ts
var deprecated_replacement_default = defineRule({
	id: "registry/deprecated-replacement",
	subject: "registry",
	severity: "error",
	summary: "Name a pack that exists as the replacement of a deprecated one",
	*check(registry) {
		let known;
		for (const { entries, doc } of registry.indexes) for (const entry of entries) {
			const { path, key, record } = entry;
			const replacement = text(own(record, "deprecated"), "replacement");
			if (replacement === void 0 || !registry.isAffected(entry)) continue;
			known ??= knownPacks(registry);
			if (replacement !== key && known.has(replacement)) continue;
			const why = replacement === key ? "the deprecated pack itself" : "listed nowhere here";
			yield {
				message: `The replacement ${quote(replacement)} is ${why}; name another pack, or leave it out`,
				at: doc.at([
					...path,
					"deprecated",
					"replacement"
				])
			};
		}
	}
});

// src/rules/registry/id-match.ts
var id_match_default = defineRule({
	id: "registry/id-match",
	subject: "entry",
	severity: "error",
	summary: "Call a pack by one id in index and manifest",
	*check({ entry, registry }) {
		const { doc, dialect } = entry.index;
		const own = text(entry.record, "id");
		if (dialect === "packs-map" && own !== void 0 && own !== entry.key) {
			const path = [...entry.path, "id"];
			yield {
				message: `The id is ${quote(own)} and the key of the entry ${quote(entry.key)}; clients look up the key, so write it as the id`,
				at: doc.at(path),
				fix: replaceValue(doc, path, quoted(entry.key), `Write the id as ${quote(entry.key)}`)
			};
		}
		const pack = registry.packOf(entry);
		const id = pack?.facts.id;
		if (!pack || id === void 0 || id === entry.key) return;
		if (own === void 0 && dialect !== "packs-map" && pack.facts.name === entry.key) return;
		const manifest = pack.manifest();
		yield {
			message: `The entry is for ${quote(entry.key)} and its manifest says ${quote(id)}; make them equal`,
			at: dialect === "packs-map" ? doc.keyAt(entry.keyPath) : doc.at(entry.keyPath),
			...manifest ? { related: [{
				message: "The id of the manifest",
				at: manifest.doc.at(manifest.idPath)
			}] } : {}
		};
	}
});

// src/core/fetched-url.ts
const FIELDS = [
	"download_url",
	"git_url",
	"archive_url",
	"url",
	"manifest_url"
];
/** The URLs of an entry and its versions from which content comes; those that only a reader opens are left out. */
function* fetchedUrls(entry) {
	yield* urlsOf(entry.record, entry.path);
	for (const { record, path } of entry.versions) yield* urlsOf(record, path);
}
function* urlsOf(record, path) {
	for (const field of FIELDS) {
		const url = text(record, field);
		if (url !== void 0) yield {
			url,
			path: [...path, field]
		};
	}
}

// src/rules/registry/insecure-url.ts
var insecure_url_default = defineRule({
	id: "registry/insecure-url",
	subject: "entry",
	severity: "error",
	summary: "Fetch over https, without a secret in the address",
	*check({ entry }) {
		const { doc } = entry.index;
		for (const { url, path } of fetchedUrls(entry)) {
			const fault = urlFault(url);
			if (!fault) continue;
			yield {
				message: message(fault, url),
				at: doc.at(path),
				...fault.kind === "key" ? { severity: "warning" } : {},
				fix: fault.repaired === void 0 ? void 0 : replaceValue(doc, path, quoted(fault.repaired), `Write ${quote(fault.repaired)}`)
			};
		}
		for (const { url, path } of readUrls(entry)) if (urlFault(url)?.kind === "credentials") yield {
			message: message({ kind: "credentials" }, url),
			at: doc.at(path)
		};
	}
});
function* readUrls({ record, path }) {
	for (const field of [
		"repository",
		"homepage",
		"documentation"
	]) {
		const url = text(record, field);
		if (url !== void 0) yield {
			url,
			path: [...path, field]
		};
	}
}
function message({ kind }, url) {
	switch (kind) {
		case "credentials": return "The address holds a user name or password that everybody can read; remove it and revoke the secret";
		case "local": return `${quote(shownUrl(url))} is on one machine only; write an address that every client reaches`;
		case "plain": return `${quote(shownUrl(url))} is fetched without encryption, so anyone on the way can change it; write an https address`;
		case "key": return `${quote(shownUrl(url))} needs an ssh key, which clients of a public registry do not have; write an https address`;
	}
}

// src/rules/registry/license-match.ts
var license_match_default = defineRule({
	id: "registry/license-match",
	subject: "entry",
	severity: "warning",
	summary: "Show a pack under the licence of its manifest",
	*check({ entry, registry }, { policy: { allowedLicenses } }) {
		const license = text(entry.record, "license");
		const pack = license === void 0 ? void 0 : registry.packOf(entry);
		const stated = pack?.facts.license;
		if (license === void 0 || !pack || stated === void 0 || sameLicense(license, stated)) return;
		const { doc } = entry.index;
		const path = [...entry.path, "license"];
		const manifest = pack.manifest();
		yield {
			message: `The index shows the licence ${quote(license)} and the manifest says ${quote(stated)}; write the licence of the manifest`,
			at: doc.at(path),
			fix: isGood(stated, allowedLicenses) && pack.facts.id === entry.key ? {
				...replaceValue(doc, path, quoted(stated), `Write the licence as ${quote(stated)}`),
				safe: false
			} : void 0,
			...manifest ? { related: [{
				message: "The licence of the manifest",
				at: manifest.doc.at([...manifest.tablePath, "license"])
			}] } : {}
		};
	}
});
function isGood(license, allowed) {
	const parsed = parseSpdx(license);
	if ("fault" in parsed || parsed.canonical !== license) return false;
	return allowed.length === 0 || isAllowed(parsed.expression, new Set(allowed.map((id) => id.toLowerCase())));
}

// src/rules/registry/license-stated.ts
var license_stated_default = defineRule({
	id: "registry/license-stated",
	subject: "entry",
	severity: "warning",
	summary: "Show the licence and the repository of a pack in the index",
	*check({ entry, registry }) {
		if (text(entry.record, "license") !== void 0 && text(entry.record, "repository") !== void 0) return;
		const pack = registry.packOf(entry);
		const missing = pack ? missingFields(entry, pack) : [];
		if (missing.length === 0) return;
		const { doc, dialect } = entry.index;
		const at = dialect === "packs-map" ? doc.keyAt([...entry.path, "versions"]) : doc.at(entry.keyPath);
		yield {
			message: `The manifest states ${missing.map(([key, value]) => `the ${WORDS[key]} ${quote(value)}`).join(" and ")}, and the entry does not; add ${missing.map(([key]) => quote(key)).join(" and ")}`,
			at,
			fix: dialect === "packs-map" ? insertion(entry, at, missing) : void 0
		};
	}
});
const WORDS = {
	license: "licence",
	repository: "repository"
};
function missingFields({ record, index }, { facts }) {
	const missing = [];
	if (!Object.hasOwn(record, "license") && facts.license !== void 0) missing.push(["license", facts.license]);
	if (!(index.dialect !== "packs-map" || Object.hasOwn(record, "repository")) && facts.repository !== void 0) missing.push(["repository", facts.repository]);
	return missing;
}
/** Writes the fields on lines of their own before `versions`, where that key begins its line. */
function insertion({ index, record }, at, missing) {
	if (!Object.hasOwn(record, "versions")) return void 0;
	const { source } = index.doc;
	const start = source.offset(at.line, 1);
	const indent = source.text.slice(start, source.offset(at.line, at.column));
	if (indent.trim() !== "") return void 0;
	const lines = missing.map(([key, value]) => `${indent}${quoted(key)}: ${quoted(value)},\n`);
	return {
		summary: `Add ${missing.map(([key]) => key).join(" and ")} as the manifest states`,
		safe: true,
		edits: [{
			at: source.place(start),
			text: lines.join("")
		}]
	};
}

// src/rules/registry/listed-is-present.ts
var listed_is_present_default = defineRule({
	id: "registry/listed-is-present",
	subject: "registry",
	severity: "error",
	summary: "List only packs that are there",
	*check(registry) {
		for (const index of registry.indexes) {
			const sources = sourcesFound(registry, index);
			for (const entry of index.entries) {
				if (!registry.isAffected(entry)) continue;
				const finding = judge(registry, entry, sources);
				if (finding) yield finding;
			}
		}
	}
});
/** The git URLs of the entries of an index whose packs are in this tree: so this tree is their repository. */
function sourcesFound(registry, index) {
	const found = new Set([...registry.scope?.sources ?? []].map(addressKey));
	const seen = /* @__PURE__ */ new Set();
	for (const entry of index.entries) for (const { record } of entry.versions) {
		const url = text(record, "git_url");
		if (url === void 0 || seen.has(url)) continue;
		const key = addressKey(url);
		if (!found.has(key) && !registry.packOf(entry)) continue;
		found.add(key);
		seen.add(url);
	}
	return found;
}
function gitUrls({ versions }) {
	return versions.flatMap(({ record }) => text(record, "git_url") ?? []).map(addressKey);
}
function judge(registry, entry, sources) {
	const { index, key } = entry;
	const directory = registry.directoryOf(entry);
	if (directory !== void 0) {
		if (registry.packAt(directory) || !isBare(registry, directory)) return void 0;
		return {
			message: `${quote(key)} is listed at ${quote(directory)}, which has no manifest; add one, or remove the entry`,
			at: index.doc.at(pathOf(entry) ?? entry.keyPath)
		};
	}
	if (text(entry.record, "path") === void 0 && registry.packsWithId(key).length > 0) return void 0;
	const stated = pathOf(entry);
	const isHere = entry.versions.length === 0 || gitUrls(entry).some((url) => sources.has(url));
	if (stated) {
		const path = text(stated.length === entry.path.length + 1 ? entry.record : entry.versions.at(-1)?.record, "path");
		const isRemoved = path !== void 0 && candidates(index, path).some((place) => registry.scope?.removed.has(place));
		if (path === void 0 || !(isHere || isRemoved || sources.size === 0 && hasParent(registry, index, path))) return void 0;
		return {
			message: `${quote(key)} is listed at ${quote(path)}, and nothing stands there; correct the path, or remove the entry`,
			at: index.doc.at(stated)
		};
	}
	if (entry.versions.length === 0 || !isHere) return void 0;
	return {
		message: `${quote(key)} is listed as a pack of this repository, and no manifest here has this id; add the pack, or remove the entry`,
		at: index.doc.keyAt(entry.keyPath)
	};
}
/** Where the entry states the path that a client follows: its own, else that of its last version. */
function pathOf(entry) {
	if (text(entry.record, "path") !== void 0) return [...entry.path, "path"];
	const version = entry.versions.at(-1);
	return version && text(version.record, "path") !== void 0 ? [...version.path, "path"] : void 0;
}
function hasParent({ listing }, index, path) {
	return candidates(index, path).some((candidate) => directoryOf(candidate) !== "" && listing.has(directoryOf(candidate)));
}
/** True for a directory without any manifest, be it one that names no pack or a saved copy. */
function isBare({ listing }, directory) {
	const entry = listing.entry(directory);
	if (entry) return entry.kind !== "file";
	return !listing.under(directory).some(({ path, kind }) => kind === "file" && recognise(path).kind.endsWith("-manifest"));
}

// src/core/lookalike/new-names.ts
/**
* The names that a change brings into each kind of index. Names that were there are known from the indexes; of
* packs that no index lists, only those of the change itself are.
*/
function newNames(change) {
	return ["gpack", "package"].map((kind) => {
		const added = /* @__PURE__ */ new Map();
		for (const entry of change.entries) if (isNewEntry(entry) && kindOfIndex(entry.index) === kind) added.set(entry.key, {
			name: entry.key,
			at: nameOf(entry)
		});
		const listed = change.registry.indexes.filter((index) => kindOfIndex(index) === kind).map(({ keys }) => keys);
		for (const { before, after } of change.packs) {
			const manifest = after?.id === before?.id ? void 0 : after?.manifest();
			const id = manifest?.id;
			if (!manifest || id === void 0 || kindOfManifest(manifest) !== kind) continue;
			if (added.has(id) || !listed.some((keys) => keys.has(id))) added.set(id, {
				name: id,
				at: manifest.doc.at(manifest.idPath)
			});
		}
		const accepted = new Set(listed.flatMap((keys) => [...keys]));
		for (const name of added.keys()) accepted.delete(name);
		return {
			accepted: [...accepted],
			added: [...added.values()]
		};
	});
}
function isNewEntry({ before, after, key }) {
	return after !== void 0 && before === void 0 && key !== "";
}
function nameOf(entry) {
	const { index, after } = entry;
	return index.dialect === "packs-map" || !after ? entry.keyAt([]) : index.doc.at(after.keyPath);
}
function kindOfIndex({ dialect }) {
	return dialect === "packs-map" ? "gpack" : "package";
}
/** Packs of the sync engine are found by their directory, not by a name. */
function kindOfManifest({ dialect }) {
	if (dialect === "gpack" || dialect === "rpack" || dialect === "package") return "gpack";
	return dialect === "marketplace" ? "package" : void 0;
}

// src/rules/registry/look-alike.ts
var look_alike_default = defineRule({
	id: "registry/look-alike",
	subject: "change",
	severity: "error",
	summary: "Give a new pack a name that is not taken for another",
	*check(change) {
		for (const { accepted, added } of newNames(change)) {
			if (added.length === 0) continue;
			const names = [...accepted, ...added.map(({ name }) => name)];
			for (const { name, earlier, likeness, edit } of findLookalikes(names.map(formsOf), accepted.length)) {
				const own = added[name - accepted.length];
				if (!own) continue;
				yield {
					message: `The name ${quote(own.name)} ${likenessText(likeness, names[earlier] ?? "", edit)}; choose one that nobody takes for it`,
					at: own.at,
					next: "choose another name, or have the maintainers waive this for a pack that is what its name says"
				};
			}
		}
	}
});

// src/rules/registry/manifest-readable.ts
var manifest_readable_default = defineRule({
	id: "registry/manifest-readable",
	subject: "entry",
	severity: "error",
	summary: "List only packs whose manifest can be read",
	*check({ entry, registry }) {
		const pack = registry.packOf(entry);
		if (!pack || pack.facts.readable) return;
		const problem = pack.manifest()?.doc.problems[0];
		const { doc } = entry.index;
		yield {
			message: `${quote(entry.key)} is listed, and ggen cannot read ${quote(pack.file)}; repair the manifest before listing it`,
			at: entry.versions.length === 0 ? doc.at(entry.keyPath) : doc.keyAt(entry.keyPath),
			...problem ? { related: [{
				message: problem.message,
				at: problem.at
			}] } : {}
		};
	}
});

// src/rules/registry/mutable-url.ts
var mutable_url_default = defineRule({
	id: "registry/mutable-url",
	subject: "entry",
	severity: "error",
	summary: "Fetch from an address whose content stays the same",
	*check({ entry }) {
		for (const { url, path } of fetchedUrls(entry)) {
			const moving = movingPart(url);
			if (moving === void 0) continue;
			yield {
				message: `${quote(shownUrl(url))} follows ${moving}, so what it serves changes under the same version; name a tag or a commit`,
				at: entry.index.doc.at(path)
			};
		}
	}
});

// src/rules/registry/name-match.ts
var name_match_default = defineRule({
	id: "registry/name-match",
	subject: "entry",
	severity: "warning",
	summary: "Show a pack under the name of its manifest",
	*check({ entry, registry }) {
		const name = text(entry.record, "name");
		if (name === void 0 || text(entry.record, "id") === void 0) return;
		const pack = registry.packOf(entry);
		const stated = pack?.facts.name;
		if (!pack || stated === void 0 || stated === name) return;
		const { doc } = entry.index;
		const path = [...entry.path, "name"];
		const manifest = pack.manifest();
		yield {
			message: `The index shows the name ${quote(name)} and the manifest says ${quote(stated)}; write the name of the manifest`,
			at: doc.at(path),
			fix: pack.facts.id === entry.key ? replaceValue(doc, path, quoted(stated), `Write the name as ${quote(stated)}`) : void 0,
			...manifest ? { related: [{
				message: "The name of the manifest",
				at: manifest.doc.at([...manifest.tablePath, "name"])
			}] } : {}
		};
	}
});

// src/rules/registry/path-match.ts
var path_match_default = defineRule({
	id: "registry/path-match",
	subject: "entry",
	severity: "error",
	summary: "List the version that is here where it is",
	*check({ entry, registry }) {
		const [pack, ...others] = registry.packsWithId(entry.key);
		const version = entry.versions.find(({ key }) => key === pack?.facts.version);
		const stated = text(version?.record, "path");
		if (!pack || others.length > 0 || !version || stated === void 0) return;
		if (candidates(entry.index, withoutSlashes(stated)).includes(pack.directory)) return;
		const { doc } = entry.index;
		const path = [...version.path, "path"];
		yield {
			message: `Version ${quote(version.key)} of ${quote(entry.key)} is listed at ${quote(stated)}, and it stands at ${quote(pack.directory)}; write that`,
			at: doc.at(path),
			fix: replaceValue(doc, path, quoted(pack.directory), `Write the path as ${quote(pack.directory)}`)
		};
	}
});

// src/rules/registry/present-is-listed.ts
var present_is_listed_default = defineRule({
	id: "registry/present-is-listed",
	subject: "registry",
	severity: "error",
	summary: "List every pack that stands beside listed ones",
	mechanical: true,
	*check(registry) {
		if (registry.scope) {
			yield* unlisted(registry, registry.scope);
			return;
		}
		const groups = groupByPlace(registry.packs);
		for (const index of registry.indexes) {
			const listed = listedPacks(registry, index);
			for (const [place, count] of listed.counts) {
				const group = groups.get(place) ?? [];
				if (!isCovered(group, count)) continue;
				for (const pack of group) {
					if (listed.directories.has(pack.directory) || !registry.isAffected(pack)) continue;
					yield report(index, pack);
				}
			}
		}
	}
});
function report(index, pack) {
	return {
		message: `The pack ${quote(pack.facts.id ?? baseName(pack.directory))} of ${quote(pack.file)} is not listed here, so no client finds it; add an entry`,
		at: wholeFile(index.file),
		related: [{
			message: "The pack that is not listed",
			at: wholeFile(pack.file)
		}]
	};
}
/** Of a change only its own packs are known: those beside listed packs must be in some index. */
function* unlisted(registry, { places }) {
	for (const pack of registry.packs) {
		if (!registry.isAffected(pack) || pack.facts.dialect === void 0) continue;
		if (pack.directory === "" || !places.has(directoryOf(pack.directory))) continue;
		const indexes = registry.indexes.filter((index) => index.dialect === "packs-map" === (pack.facts.dialect !== "marketplace"));
		const isListed = indexes.some(({ entries }) => entries.some((entry) => registry.packOf(entry)?.directory === pack.directory));
		const [index] = indexes;
		if (index && !isListed) yield report(index, pack);
	}
}
/** Packs of one dialect in one directory. A pack that cannot be read cannot be listed either. */
function groupByPlace(packs) {
	const groups = /* @__PURE__ */ new Map();
	for (const pack of packs) {
		if (pack.directory === "" || pack.facts.dialect === void 0) continue;
		const place = placeOf$4(pack);
		const group = groups.get(place);
		if (group) group.push(pack);
		else groups.set(place, [pack]);
	}
	return groups;
}
function placeOf$4({ directory, facts }) {
	return `${facts.dialect ?? ""}\0${directoryOf(directory)}`;
}
function listedPacks(registry, index) {
	const directories = /* @__PURE__ */ new Set();
	const counts = /* @__PURE__ */ new Map();
	for (const entry of index.entries) {
		const pack = registry.packOf(entry);
		if (!pack || directories.has(pack.directory)) continue;
		directories.add(pack.directory);
		counts.set(placeOf$4(pack), (counts.get(placeOf$4(pack)) ?? 0) + 1);
	}
	return {
		directories,
		counts
	};
}
/** A directory named `packages` is a registry as soon as one of its packs is listed; elsewhere most must be. */
function isCovered(group, listed) {
	const [first] = group;
	if (!first) return false;
	return baseName(directoryOf(first.directory)) === "packages" || listed > 1 && listed * 2 > group.length;
}

// src/rules/registry/ready-contradiction.ts
var ready_contradiction_default = defineRule({
	id: "registry/ready-contradiction",
	subject: "entry",
	severity: "warning",
	summary: "Say the same about readiness everywhere",
	*check({ entry, registry }, tools) {
		const listed = own(entry.record, "production_ready");
		if (typeof listed !== "boolean") return;
		const stated = registry.packOf(entry)?.facts.productionReady;
		const receipt = receiptOf(entry, registry, tools);
		const key = quote(entry.key);
		if (!listed && stated !== true && isReceipt(receipt) && receipt.ready) {
			yield {
				message: `${key} is ready for production here and not in the index; make them equal`,
				at: receipt.doc.at(["production_ready"])
			};
			return;
		}
		const contrary = [];
		if (stated === !listed) contrary.push("its manifest says otherwise");
		if (isReceipt(receipt) && receipt.ready !== listed) contrary.push("its receipt says otherwise");
		if (receipt === "absent" && listed) contrary.push("no receipt says so");
		if (contrary.length === 0) return;
		yield {
			message: `${key} is ${listed ? "ready" : "not ready"} for production here, and ${contrary.join(", and ")}; make them equal`,
			at: entry.index.doc.at([...entry.path, "production_ready"]),
			...isReceipt(receipt) ? { related: [{
				message: "What the receipt says",
				at: receipt.doc.at(["production_ready"])
			}] } : {}
		};
	}
});
function isReceipt(receipt) {
	return receipt !== void 0 && receipt !== "absent";
}
/** The receipt of the listed version; `undefined` where the registry keeps none, or it says nothing. */
function receiptOf(entry, { listing }, tools) {
	if (entry.index.dialect !== "packages-list" || entry.latest === void 0) return void 0;
	const directory = candidates(entry.index, "receipts").find((candidate) => listing.has(candidate));
	if (directory === void 0) return void 0;
	const path = `${directory}/${entry.key}/${entry.latest}.json`;
	if (!listing.entry(path)) return "absent";
	const source = tools.read(path);
	const doc = source && parseJsonDocument(source);
	const ready = own(doc?.value, "production_ready");
	return doc && typeof ready === "boolean" ? {
		doc,
		ready
	} : void 0;
}

// src/rules/registry/reserved-name.ts
var reserved_name_default = defineRule({
	id: "registry/reserved-name",
	subject: "manifest",
	severity: "error",
	summary: "Leave reserved names alone",
	*check({ dialect, id, idPath, doc }, { policy }) {
		if (id === void 0 || !isPublished(dialect)) return;
		const lower = id.toLowerCase();
		const reason = isDeviceName(id) ? "is the name of a device on Windows, which cannot be a directory there" : RESERVED.has(lower) ? "is reserved for ggen itself" : policy.reservedNames.some((name) => name.toLowerCase() === lower) ? "is reserved by this registry" : void 0;
		if (reason === void 0) return;
		yield {
			message: `The id ${quote(id)} ${reason}; choose another`,
			at: doc.at(idPath)
		};
	}
});
/** Names that stand for the tool, its parts or a special meaning in its references. */
const RESERVED = /* @__PURE__ */ new Set([
	"ggen",
	"gpack",
	"gpacks",
	"rpack",
	"core",
	"std",
	"local",
	"latest",
	"self",
	"all",
	"registry"
]);
function isPublished(dialect) {
	return dialect === "gpack" || dialect === "package" || dialect === "marketplace" || dialect === "pack-set";
}

// src/rules/registry/resolvable.ts
/** Steps for all releases together: some ten for each pack that one needs, directly or through others. */
const MAX_STEPS = 1e8;
var resolvable_default = defineRule({
	id: "registry/resolvable",
	subject: "registry",
	severity: "error",
	summary: "Let there be a version for everything that a pack needs, directly and through others",
	*check(registry) {
		const universe = catalogueOf(registry).universe;
		const resolvability = createResolvability(universe, { steps: MAX_STEPS });
		for (const release of statedReleases(registry)) {
			const pack = universe.pack(release.id);
			const position = pack.positions.get(release.version);
			if (position === void 0 || !hasVersion(pack.all, position)) continue;
			if (release.needs.some((need) => (universe.published(need) & universe.pack(need.id).all) === 0n)) continue;
			const conflict = resolvability.conflictOf(pack, position);
			if (!conflict) continue;
			const facts = factsOf(conflict).filter((fact) => fact.kind === "dependency");
			const own = facts.filter((fact) => fact.dependent === pack && hasVersion(fact.releases, position));
			const others = facts.filter((fact) => !own.includes(fact));
			yield {
				message: `${quote(release.id)} ${release.version} cannot be resolved: it needs ${reason(own, others)}`,
				at: placeOf$5(release, own[0]?.requirement),
				...ageOf(release, registry) === "older" ? { severity: "warning" } : {}
			};
		}
	}
});
/** Requirements that are told in a message. */
const SHOWN$2 = 6;
function reason(own, others) {
	const needs = own.map(({ requirement }) => tellRequirement(requirement)).join(" and ");
	if (others.length === 0) return `${needs}, which exclude each other`;
	const told = others.slice(0, SHOWN$2).map(tellCause);
	if (others.length > SHOWN$2) told.push(`${others.length - SHOWN$2} more requirements stand in the way`);
	const last = told.pop() ?? "";
	return `${needs}, but ${told.length === 0 ? last : `${told.join(", ")} and ${last}`}`;
}

// src/rules/registry/set-package-known.ts
var set_package_known_default = defineRule({
	id: "registry/set-package-known",
	subject: "registry",
	severity: "warning",
	summary: "Put only packages of the marketplace into a pack set",
	*check(registry, tools) {
		if (registry.scope || !hasMarketplace(registry)) return;
		const known = knownPacks(registry);
		for (const { path, kind } of registry.listing.entries) {
			const recognised = recognise(path);
			if (kind !== "file" || recognised.kind !== "pack-set" || recognised.copy) continue;
			const manifest = readSet(path, tools);
			if (!manifest) continue;
			const packages = own(manifest.table, "packages");
			if (!Array.isArray(packages)) continue;
			for (const [position, name] of packages.entries()) {
				if (typeof name !== "string" || name === "" || known.has(name) || known.has(withoutVersion(name))) continue;
				yield {
					message: `${quote(name)} is no package of this marketplace, so no client finds it; name one that is listed, or remove it`,
					at: manifest.doc.at([
						...manifest.tablePath,
						"packages",
						position
					])
				};
			}
		}
	}
});
function readSet(path, tools) {
	const source = tools.read(path);
	const manifest = source && readManifest(parseTomlDocument(source), recognise(path));
	return manifest?.dialect === "pack-set" && text(manifest.table, "id") !== void 0 ? manifest : void 0;
}
function hasMarketplace({ packs, indexes }) {
	return packs.some(({ facts }) => facts.dialect === "marketplace") || indexes.some(({ dialect, keys }) => dialect !== "packs-map" && keys.size > 0);
}
function withoutVersion(name) {
	const at = name.lastIndexOf("@");
	return at > 0 ? name.slice(0, at) : name;
}

// src/rules/registry/unique-id.ts
var unique_id_default = defineRule({
	id: "registry/unique-id",
	subject: "registry",
	severity: "error",
	summary: "Give every pack of a registry an id of its own",
	*check(registry) {
		for (const [first, ...others] of packsBySameId(registry, (id) => id)) {
			if (!first) continue;
			const anyOf = registry.isAffected(first);
			for (const pack of others) {
				if (!anyOf && !registry.isAffected(pack)) continue;
				const manifest = pack.manifest();
				if (!manifest) continue;
				yield {
					message: `The id ${quote(pack.facts.id ?? "")} is already that of ${quote(first.file)}; choose another`,
					at: manifest.doc.at(manifest.idPath),
					related: [{
						message: "The pack that has this id",
						at: wholeFile(first.file)
					}]
				};
			}
		}
	}
});

// src/rules/registry/version-match.ts
var version_match_default = defineRule({
	id: "registry/version-match",
	subject: "entry",
	severity: "error",
	summary: "List the version that the manifest has",
	*check({ entry, registry }) {
		if (entry.latest === void 0 && entry.versions.length === 0) return;
		const pack = registry.packOf(entry);
		const version = pack?.facts.version;
		if (!pack || version === void 0 || isListed(entry, version)) return;
		const manifest = pack.manifest();
		yield {
			message: `The manifest has version ${quote(version)}, which the index does not list; ${advice(entry)}`,
			at: entry.index.doc.at(placeOf$3(entry)),
			...manifest ? { related: [{
				message: "The version of the manifest",
				at: manifest.doc.at([...manifest.tablePath, "version"])
			}] } : {}
		};
	}
});
function isListed({ versions, latest }, version) {
	return versions.length === 0 ? latest === version : versions.some(({ key }) => key === version);
}
function advice({ versions }) {
	return versions.length === 0 ? "write this version" : "add it to the versions, or set the manifest back";
}
function placeOf$3({ index, path, latest }) {
	if (index.dialect !== "packs-map") return [...path, "version"];
	return [...path, latest === void 0 ? "versions" : "latest_version"];
}

// src/rules/registry/yanked-latest.ts
var yanked_latest_default = defineRule({
	id: "registry/yanked-latest",
	subject: "entry",
	severity: "error",
	summary: "Let the latest version be one that may be installed",
	*check({ entry }) {
		const { latest, versions, index, path } = entry;
		const version = versions.find(({ key }) => key === latest);
		if (!version || !isYanked(version)) return;
		const others = standing(entry);
		if (others.length === 0) return;
		const shown = others.slice(-3).map(({ key }) => quote(key));
		yield {
			message: `The latest version ${quote(version.key)} is yanked; name one that is not, such as ${shown.join(", ")}`,
			at: index.doc.at([...path, "latest_version"]),
			related: [{
				message: "Where it is yanked",
				at: index.doc.keyAt([...version.path, "yanked"])
			}],
			fix: replaceLatest(entry)
		};
	}
});
function standing({ versions }) {
	return versions.filter((version) => !isYanked(version));
}
/** A yank is a table with its reason; a bare `true` means the same, `false` and null mean none. */
function isYanked({ record }) {
	const yanked = own(record, "yanked");
	return yanked !== void 0 && yanked !== null && yanked !== false;
}

// src/rules/release/claimed-elsewhere.ts
var claimed_elsewhere_default = defineRule({
	id: "release/claimed-elsewhere",
	subject: "change",
	severity: "warning",
	summary: "Know who else is about to publish the same",
	*check({ entries, packs, elsewhere }) {
		if (elsewhere.length === 0) return;
		const mine = claimsOf(entries, packs);
		for (const { name, claims } of elsewhere) for (const collision of collisionsOf(mine, claims)) yield {
			message: messageOf$1(collision, quote(name)),
			at: collision.mine.at()
		};
	}
});
function messageOf$1({ kind, mine, theirs, likeness }, other) {
	const version = quote(`${mine.id} ${mine.version ?? ""}`);
	switch (kind) {
		case "name": return `${quote(mine.id)} is also the name of a new pack of ${other}; agree whose it is, since only one of the two can be merged`;
		case "alike": return `${other} adds the pack ${quote(theirs.id)}, and ${quote(mine.id)} ${likeness}; agree whose the name is, since the second will be refused`;
		case "version": return `${version} is also published by ${other}, with another content; agree which comes first, and take the next version in the other`;
		case "files": return `${version} is touched by ${other}, too: one publishes the version whose files the other alters; agree which comes first`;
	}
}

// src/rules/release/claimed-meanwhile.ts
var claimed_meanwhile_default = defineRule({
	id: "release/claimed-meanwhile",
	subject: "change",
	severity: "error",
	summary: "Publish nothing that the base has published meanwhile",
	*check({ entries, packs, meanwhile }) {
		if (meanwhile.length === 0) return;
		for (const collision of collisionsOf(claimsOf(entries, packs), meanwhile)) yield {
			message: messageOf(collision),
			at: collision.mine.at()
		};
	}
});
function messageOf({ kind, mine, theirs, likeness }) {
	const since = "on the base since this branch left it";
	switch (kind) {
		case "name": return `${quote(mine.id)} was published ${since}, by another change; bring the branch up to date, and choose another id if this is another pack`;
		case "alike": return `${quote(theirs.id)} was published ${since}, and ${quote(mine.id)} ${likeness}; bring the branch up to date and choose another id`;
		case "version": return `${quote(`${mine.id} ${mine.version ?? ""}`)} was published ${since}, by another change; bring the branch up to date and publish the next version`;
		case "files": return `${quote(`${mine.id} ${mine.version ?? ""}`)} was published ${since}, and this change alters its files; bring the branch up to date and give the pack a new version`;
	}
}

// src/rules/release/dependents-resolvable.ts
var dependents_resolvable_default = defineRule({
	id: "release/dependents-resolvable",
	subject: "change",
	severity: "error",
	summary: "Leave everybody who needs a pack a version that they can use",
	*check(change) {
		const groups = /* @__PURE__ */ new Map();
		for (const broken of impactOf(change).broken) {
			const others = groups.get(broken.by);
			if (others) others.push(broken);
			else groups.set(broken.by, [broken]);
		}
		for (const [by, broken] of groups) yield finding(change, by, broken);
	}
});
function finding(change, by, broken) {
	const newest = broken.filter(({ pack, position }) => pack.newest === position);
	const [first] = newest.length > 0 ? newest : broken;
	const others = broken.length - 1;
	const example = first ? `${quote(first.pack.id)} ${first.pack.releases[first.position]?.version}` : "";
	return {
		message: `${quote(by.id)} ${by.version} ${deed(by)}, so ${example}${others > 0 ? ` and ${count(others, "other release")}` : ""} can no longer be resolved: ${first ? why(first) : ""}; publish a version that they can use first`,
		at: placeOf$2(change, by),
		...newest.length > 0 ? {} : { severity: "warning" }
	};
}
function deed({ event }) {
	return event === "altered" ? "gets other needs" : `is ${event}`;
}
/** Requirements that are told. */
const SHOWN$1 = 3;
function why({ conflict }) {
	const facts = factsOf(conflict).filter(({ kind }) => kind === "dependency");
	const told = facts.slice(0, SHOWN$1).map(tellCause);
	const more = facts.length - told.length;
	return `${told.join(", and ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function placeOf$2({ entries, packs }, { id, version, event }) {
	const entry = entries.find((candidate) => candidate.key === id);
	if (entry) {
		const step = event === "yanked" ? ["yanked"] : event === "altered" ? ["dependencies"] : [];
		return entry.keyAt([
			"versions",
			version,
			...step
		]);
	}
	const pack = packs.find(({ before, after }) => before?.id === id || after?.id === id);
	return wholeFile(pack?.after?.file ?? (pack ? `${pack.directory}/` : ""));
}

// src/core/change/renamed-entry.ts
/**
* The entry that a change adds in place of a removed one: its versions have the same digest, or the same address,
* commit and path. By the removed entry.
*/
function renamedEntries(entries) {
	const added = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.before) continue;
		for (const { after } of entry.versions) for (const mark of after ? marksOf(after.record) : []) added.set(mark, entry);
	}
	const renamed = /* @__PURE__ */ new Map();
	for (const entry of added.size === 0 ? [] : entries) {
		if (entry.after) continue;
		const to = entry.versions.flatMap(({ before }) => before ? marksOf(before.record) : []).map((mark) => added.get(mark)).find((found) => found !== void 0);
		if (to) renamed.set(entry, to);
	}
	return renamed;
}
/** What tells the files of a version from all others. */
function marksOf(record) {
	const digest = text(record, "integrity") ?? text(record, "checksum");
	const source = [
		"git_url",
		"git_rev",
		"path"
	].map((key) => text(record, key));
	return [...digest === void 0 || digest === "" ? [] : [digest], ...source[0] === void 0 || source[1] === void 0 ? [] : [source.join("\0")]];
}

// src/rules/release/entry-kept.ts
var entry_kept_default = defineRule({
	id: "release/entry-kept",
	subject: "change",
	severity: "error",
	summary: "Keep the entry of a published pack",
	*check({ entries }) {
		const renamed = renamedEntries(entries);
		for (const entry of entries) {
			const published = entry.versions.filter(({ before }) => before).length;
			if (entry.after || published === 0) continue;
			const to = renamed.get(entry);
			yield {
				message: to ? `This change renames ${quote(entry.key)} to ${quote(to.key)}, which takes ${count(published, "published version")} from everyone who asks for the old id; put the old entry back, and deprecate it with the new id as its replacement` : `${quote(entry.key)} has ${count(published, "published version")}, and this change takes it out of the index; put it back, and deprecate it if nobody should choose it`,
				at: to ? to.keyAt([]) : entry.keyAt([])
			};
		}
	}
});

// src/rules/release/files-kept.ts
/** Paths that one finding names: a change may alter a hundred thousand. */
const MAX_LISTED = 1e3;
var files_kept_default = defineRule({
	id: "release/files-kept",
	subject: "pack-change",
	severity: "error",
	summary: "Leave the files of a published version as they are",
	*check(pack) {
		const { standing, after } = pack;
		if (!standing || !after || after.version !== standing.listed.version) return;
		const all = [...relatedOf(pack)];
		const [first] = all;
		if (!first) return;
		const next = nextPatch(pack.published.map(({ listed }) => listed), standing.listed.version);
		const more = all.length > 1 ? ` and ${all.length - 1} more` : "";
		const left = all.length - MAX_LISTED;
		const at = placeOf$1(pack);
		yield {
			message: `${quote(`${standing.key} ${standing.listed.version}`)} is published, and this change alters its files: ${first.message}${more}; give the pack a new version here${next === void 0 ? "" : `, such as ${next},`} and list that in the index, or set the files back`,
			at,
			related: left > 0 ? [...all.slice(0, MAX_LISTED), {
				message: `${left} more, which git diff lists`,
				at
			}] : all
		};
	}
});
/** Every path that differs, with what happened to it, at a place that the head has. */
function* relatedOf({ files, directory, after }) {
	const renames = renamesOf(files);
	const moved = new Set(renames.values());
	for (const change of files) {
		if (moved.has(change.path)) continue;
		const inside = change.path.slice(directory === "" ? 0 : directory.length + 1);
		const from = renames.get(change.path)?.slice(directory === "" ? 0 : directory.length + 1);
		yield {
			message: describe(change, inside, from),
			at: wholeFile(change.after ? change.path : after?.file ?? directory)
		};
	}
}
function describe(change, path, from) {
	const { before, after } = change;
	if (from !== void 0) {
		const isCase = from.toLowerCase() === path.toLowerCase();
		return `${quote(from)} is renamed to ${quote(path)}${isCase ? ", which differs in case only" : ""}`;
	}
	switch (mutationOf(change)) {
		case "added": return `${quote(path)} is added`;
		case "deleted": return `${quote(path)} is deleted`;
		case "type": return `${quote(path)} was a ${before?.kind ?? "file"} and is a ${after?.kind ?? "file"}`;
		case "mode": return `${quote(path)} is ${after?.executable ? "made executable" : "not executable any more"}`;
		case "content": return `${quote(path)} has other content`;
	}
}
/** The version that has to move on; the manifest where that has none. */
function placeOf$1({ after }) {
	const manifest = after?.manifest();
	return manifest ? manifest.doc.at([...manifest.tablePath, "version"]) : wholeFile(after?.file ?? "");
}

// src/rules/release/index-kept.ts
var index_kept_default = defineRule({
	id: "release/index-kept",
	subject: "change",
	severity: "error",
	summary: "Keep the index that clients read",
	*check({ removedIndexes, files, registry }) {
		for (const { file, entries } of removedIndexes) {
			const after = files.get(file)?.after;
			yield {
				message: `${quote(file)} lists ${count(entries.length, "pack")}, and this change ${after ? `makes it a ${after.kind}` : "deletes it"}, so clients find none of them; set it back`,
				at: wholeFile(after ? file : `${nearest$1(registry.listing, file)}/`)
			};
		}
	}
});
/** The innermost directory above a path that is still there. */
function nearest$1(listing, path) {
	const directory = directoryOf(path);
	if (directory === "") return ".";
	return listing.has(directory) ? directory : nearest$1(listing, directory);
}

// src/rules/release/pack-kept.ts
var pack_kept_default = defineRule({
	id: "release/pack-kept",
	subject: "change",
	severity: "error",
	summary: "Keep a published pack in its directory and under its id",
	*check(change) {
		for (const pack of change.packs) {
			const { directory, standing, before, after } = pack;
			if (!standing || after && after.id === before?.id) continue;
			const what = `${quote(`${standing.key} ${standing.listed.version}`)} is published from ${quote(directory)}, and this change`;
			if (after) {
				yield {
					message: `${what} calls the pack there ${after.id === void 0 ? "nothing" : quote(after.id)}; keep the id, or give the new pack a directory of its own`,
					at: idOf(after)
				};
				continue;
			}
			const elsewhere = change.registry.packsWithId(before?.id ?? "")[0];
			if (elsewhere && elsewhere.facts.version !== standing.listed.version) continue;
			yield {
				message: elsewhere ? `${what} moves that version to ${quote(elsewhere.directory)}; leave it where it is, or move it with a new version` : `${what} ${goneAs(change, pack)}; put it back, and deprecate the pack in the index if nobody should choose it`,
				at: placeOf(change, standing)
			};
		}
	}
});
function goneAs({ files }, { directory, files: below, before }) {
	const instead = files.get(directory)?.after;
	if (instead) return `makes the directory a ${instead.kind}`;
	return below.every((change) => !change.after) ? "deletes it" : `takes away its manifest ${quote(before?.file ?? "")}`;
}
function idOf(after) {
	const manifest = after.manifest();
	return manifest ? manifest.doc.at(manifest.idPath) : wholeFile(after.file);
}
/** Where the index says that the version stands. */
function placeOf({ entries }, { index, key, listed }) {
	const entry = entries.find((candidate) => candidate.index.file === index && candidate.key === key);
	return entry ? entry.at([...listed.path, "path"]) : wholeFile(index);
}

// src/core/change/fixed-fields.ts
/** All that may change after publication. Every other key stays as it was published. */
const mutableFields = [
	{
		of: "version",
		key: "yanked",
		how: "a version may be yanked, and the reason reworded; it stays yanked"
	},
	{
		of: "version",
		key: "notes",
		how: "what is said about a version may be corrected"
	},
	{
		of: "pack",
		key: "versions",
		how: "versions may be added"
	},
	{
		of: "pack",
		key: "latest_version",
		how: "it follows the versions"
	},
	{
		of: "pack",
		key: "deprecated",
		how: "a pack may be deprecated, and taken up again"
	},
	{
		of: "pack",
		key: "owners",
		how: "owners come and go"
	},
	...[[
		"name",
		"description",
		"tags",
		"keywords",
		"category",
		"author",
		"license"
	], [
		"homepage",
		"repository",
		"documentation",
		"production_ready"
	]].flat().map((key) => ({
		of: "pack",
		key,
		how: "what describes the pack speaks of its newest version"
	})),
	...[
		"updated",
		"downloads",
		"stars",
		"last_validated",
		"validation_score"
	].map((key) => ({
		of: "pack",
		key,
		how: "it is counted or measured"
	}))
];
/** The keys that say where the files of a version come from. */
const sourceFields = [
	"git_url",
	"git_rev",
	"path",
	"download_url",
	"manifest_url"
];
/**
* The keys of a record that had to stay and did not, in the order of the record before. `of` says what the
* record is about, `mayChange` names further keys that the registry lets change.
*/
function brokenFields(before, after, of, mayChange) {
	const isMutable = (key) => mayChange.includes(key) || mutableFields.some((field) => field.key === key && of.includes(field.of));
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !isMutable(key)).map((key) => ({
		key,
		before: valueOf(before, key),
		after: valueOf(after, key)
	})).filter((field) => !sameValue(field.before, field.after) && !isCorrection(field));
}
function valueOf(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}
/** True where the value said nothing that anybody could rely on: other rules ask to correct such ones. */
function isCorrection({ key, before, after }) {
	if (isDigestField(key)) return typeof before !== "string" || !isDigest(key, before);
	if (typeof before === "string" && typeof after === "string") return urlFault(before)?.repaired === after;
	return key === "version" && before === void 0;
}
function isDigestField(key) {
	return digestFields.some((field) => field === key);
}
function isDigest(field, value) {
	const form = readDigest(field, value);
	return form.kind === "digest" && fabrication(form.hex)?.sure !== true;
}
/** A value of an index as a message shows it: bounded JSON. */
function shownValue(value) {
	if (typeof value === "string") return quote(value);
	const text = JSON.stringify(value, (_, item) => typeof item === "bigint" ? String(item) : item) ?? "";
	return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

// src/core/change/kept-version.ts
/** In a flat list the entry is the record of its one version. */
const FLAT = ["pack", "version"];
/** The published versions of an entry that are still listed. */
function keptVersions(entry, mayChange) {
	const { before, after, versions } = entry;
	if (before && after && isListOfNames(before.record["versions"])) {
		const kept = versions.find((version) => version.before && version.after);
		if (!kept?.before || !kept.after || versions.some((version) => !version.before)) return [];
		const broken = brokenFields(before.record, after.record, FLAT, mayChange);
		return [{
			before: {
				...kept.before,
				path: []
			},
			after: {
				...kept.after,
				path: []
			},
			broken
		}];
	}
	const of = before?.index.dialect === "packs-map" ? ["version"] : FLAT;
	return versions.flatMap((version) => version.before && version.after ? [{
		before: version.before,
		after: version.after,
		broken: brokenFields(version.before.record, version.after.record, of, mayChange)
	}] : []);
}
function isListOfNames(versions) {
	return Array.isArray(versions);
}

// src/rules/release/record-kept.ts
var record_kept_default = defineRule({
	id: "release/record-kept",
	subject: "entry-change",
	severity: "error",
	summary: "Leave what is said of a published version as it is",
	*check(entry, { policy }) {
		for (const { before, broken } of keptVersions(entry, policy.mayChange)) for (const field of broken) {
			if (sourceFields.includes(field.key)) continue;
			yield {
				message: `${quote(`${entry.key} ${before.version}`)} is published, and this change ${what(field)}; set it back, or publish another version`,
				at: entry.at([...before.path, field.key])
			};
		}
		for (const field of brokenOfPack(entry, policy.mayChange)) yield {
			message: `${quote(entry.key)} has published versions, and this change ${what(field)}, on which they may rely; set it back`,
			at: entry.at([field.key])
		};
	}
});
/** What stands in an entry of a `packs` map beside its versions. */
function brokenOfPack({ before, after, versions }, mayChange) {
	const isPublished = versions.some((version) => version.before);
	if (!before || !after || !isPublished || before.index.dialect !== "packs-map") return [];
	return brokenFields(before.record, after.record, ["pack"], mayChange);
}
function what({ key, before, after }) {
	if (before === void 0) return `adds ${quote(key)} to it`;
	return `${after === void 0 ? "takes out" : "alters"} its ${quote(key)}, which was ${shownValue(before)}`;
}

// src/rules/release/source-kept.ts
var source_kept_default = defineRule({
	id: "release/source-kept",
	subject: "entry-change",
	severity: "error",
	summary: "Leave a published version where it is",
	*check(entry, { policy }) {
		for (const { before, broken } of keptVersions(entry, policy.mayChange)) for (const { key, before: was, after } of broken) {
			if (!sourceFields.includes(key)) continue;
			const what = was === void 0 ? `with a new ${quote(key)}` : `from the ${quote(key)} ${shownValue(was)}`;
			yield {
				message: `${quote(`${entry.key} ${before.version}`)} is published, and this change leads it ${what} ${after === void 0 ? "to nowhere" : "elsewhere"}; set it back, or publish another version`,
				at: entry.at([...before.path, key])
			};
		}
	}
});

// src/rules/release/version-kept.ts
var version_kept_default = defineRule({
	id: "release/version-kept",
	subject: "entry-change",
	severity: "error",
	summary: "Keep a published version listed",
	*check(entry) {
		if (!entry.after || !listsAll(entry)) return;
		const highest = highestOf(entry.versions.flatMap(({ version, before }) => before ? [version] : []));
		for (const { version, before, after } of entry.versions) {
			if (!before || after) continue;
			const which = version === highest ? ", the highest it had," : "";
			yield {
				message: `${quote(`${entry.key} ${version}`)} is published, and this change takes that version${which} out of the index; put it back, and yank it if nobody should choose it`,
				at: entry.at(before.at.filter((step) => typeof step === "string"))
			};
		}
	}
});
/** A flat list has one version of a pack, which a newer one replaces. */
function listsAll({ before, after }) {
	return [before, after].some((entry) => entry && (entry.index.dialect === "packs-map" || Array.isArray(entry.record["versions"])));
}
function highestOf(versions) {
	return versions.flatMap((version) => {
		const found = parseVersion(version);
		return found ? [{
			version,
			found
		}] : [];
	}).toSorted((a, b) => compareVersions(b.found, a.found))[0]?.version;
}

// src/rules/release/version-reused.ts
var version_reused_default = defineRule({
	id: "release/version-reused",
	subject: "pack-change",
	severity: "error",
	summary: "Give new files a version that was not published before",
	*check({ before, after, published }) {
		const version = after?.version;
		if (!after || version === void 0 || version === before?.version) return;
		const earlier = published.find(({ listed }) => listed.version === version);
		if (!earlier) return;
		const manifest = after.manifest();
		yield {
			message: `${quote(`${earlier.key} ${version}`)} is published already, and what stands here comes after ${quote(before?.version ?? "")}; choose a version that nobody has yet`,
			at: manifest ? manifest.doc.at([...manifest.tablePath, "version"]) : wholeFile(after.file)
		};
	}
});

// src/rules/release/yank-kept.ts
var yank_kept_default = defineRule({
	id: "release/yank-kept",
	subject: "entry-change",
	severity: "error",
	summary: "Leave a yanked version yanked",
	*check(entry) {
		for (const { version, before, after } of entry.versions) {
			if (!before || !after || !isYanked$1(before.record) || isYanked$1(after.record)) continue;
			yield {
				message: `${quote(`${entry.key} ${version}`)} is yanked, and this change takes that back, so people get again what they were warned of; leave it yanked, and publish what is right as a new version`,
				at: entry.at([...after.path, "yanked"])
			};
		}
	}
});

// src/rules/syntax/byte-order-mark.ts
var byte_order_mark_default = defineRule({
	id: "syntax/byte-order-mark",
	subject: "source",
	severity: "warning",
	summary: "Save files without a byte order mark",
	*check({ source, recognised }) {
		if (!source.bom) return;
		const why = consequence(recognised.kind, source.path);
		yield {
			message: `The file begins with a byte order mark${why === void 0 ? "" : `, and ${why}`}; save it as UTF-8 without one`,
			at: source.place(0),
			fix: {
				summary: "Remove the byte order mark",
				safe: true,
				edits: [],
				removesMark: true
			},
			...why === void 0 ? {} : { severity: "error" }
		};
	}
});
/** What breaks because of the mark; `undefined` where readers skip it. */
function consequence(kind, path) {
	if (path.endsWith(".json")) return "ggen's JSON parser refuses it";
	return kind === "template" ? "the header below it is not seen" : void 0;
}

// src/rules/syntax/control-character.ts
/** The C0 controls but tab, line feed, form feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/g;
var control_character_default = defineRule({
	id: "syntax/control-character",
	subject: "source",
	severity: "warning",
	summary: "Keep control characters out of text",
	*check({ source }) {
		const nul = source.text.indexOf("\0");
		const first = nul === -1 ? source.text.search(CONTROL) : nul;
		if (first === -1) return;
		const code = source.text.charCodeAt(first);
		let others = -1;
		for (const _ of source.text.matchAll(CONTROL)) others += 1;
		yield {
			message: `The file has the control character ${`U+${code.toString(16).toUpperCase().padStart(4, "0")}`}${others > 0 ? ` and ${count(others, "other")}` : ""}, which no editor shows; remove it`,
			at: source.place(first, first + 1),
			fix: {
				summary: "Remove the control characters",
				safe: false,
				edits: removals(source)
			},
			...code === 0 ? { severity: "error" } : {}
		};
	}
});
/** Characters that one fix removes; what is left is found again. */
const REMOVED = 200;
/** A control character; of one that begins a command for a terminal, such as a colour, the whole command. */
const REMOVABLE = /\u001B\[[\d;?]{0,32}[@-~]|[\u0000-\u0008\u000B\u000E-\u001F]/g;
function removals(source) {
	const edits = [];
	for (const { index, 0: found } of source.text.matchAll(REMOVABLE)) {
		edits.push({
			at: source.place(index, index + found.length),
			text: ""
		});
		if (edits.length === REMOVED) break;
	}
	return edits;
}

// src/rules/syntax/encoding.ts
var encoding_default = defineRule({
	id: "syntax/encoding",
	subject: "source",
	severity: "error",
	summary: "Save files as UTF-8",
	*check({ source }) {
		if (source.invalidAt === void 0) return;
		yield {
			message: "The file is not UTF-8 from here on, and ggen stops reading it; save it as UTF-8",
			at: source.place(source.invalidAt, source.invalidAt + 1)
		};
	}
});

// src/rules/syntax/json.ts
var json_default = defineRule({
	id: "syntax/json",
	subject: "document",
	severity: "error",
	summary: "Write JSON that parses",
	*check({ doc }) {
		yield* doc.problems.filter((problem) => problem.code === "json");
	}
});

// src/rules/syntax/json-duplicate-key.ts
var json_duplicate_key_default = defineRule({
	id: "syntax/json-duplicate-key",
	subject: "document",
	severity: "error",
	summary: "Write every key of an object once",
	*check({ doc }) {
		yield* doc.problems.filter((problem) => problem.code === "json-duplicate-key");
	}
});

// src/rules/syntax/merge-conflict.ts
var merge_conflict_default = defineRule({
	id: "syntax/merge-conflict",
	subject: "source",
	severity: "error",
	summary: "Resolve merge conflicts before you commit",
	*check({ source }) {
		const { text } = source;
		let from = 0;
		for (;;) {
			const open = lineStart(text, "<<<<<<< ", from);
			const middle = open === -1 ? -1 : separator(text, open);
			const close = middle === -1 ? -1 : lineStart(text, ">>>>>>> ", middle);
			if (close === -1) return;
			yield {
				message: "A merge conflict was committed; keep one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>",
				at: source.place(open, open + lineAt(text, open).trimEnd().length)
			};
			from = close + 1;
		}
	}
});
/** The offset of the next line that begins so, or -1. */
function lineStart(text, beginning, from) {
	if (from === 0 && text.startsWith(beginning)) return 0;
	const at = text.indexOf(`\n${beginning}`, Math.max(0, from - 1));
	return at === -1 ? -1 : at + 1;
}
/** The offset of the next line of exactly seven equals signs, or -1. */
function separator(text, from) {
	let at = lineStart(text, "=======", from);
	while (at !== -1 && lineAt(text, at).trimEnd() !== "=======") at = lineStart(text, "=======", at + 1);
	return at;
}
function lineAt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? text.length : end);
}

// src/rules/syntax/nesting.ts
var nesting_default = defineRule({
	id: "syntax/nesting",
	subject: "document",
	severity: "error",
	summary: "Keep files flat enough to be read",
	*check({ doc }) {
		yield* doc.problems.filter((problem) => problem.code === "nesting");
	}
});

// src/rules/syntax/reserved-key.ts
var reserved_key_default = defineRule({
	id: "syntax/reserved-key",
	subject: "document",
	severity: "error",
	summary: "Avoid keys that JavaScript reserves",
	*check({ doc }) {
		yield* doc.problems.filter((problem) => problem.code === "reserved-key");
	}
});

// src/rules/syntax/toml.ts
var toml_default = defineRule({
	id: "syntax/toml",
	subject: "document",
	severity: "error",
	summary: "Write TOML that parses",
	*check({ doc }) {
		yield* doc.problems.filter((problem) => problem.code === "toml");
	}
});

// src/rules/syntax/toml-version.ts
var toml_version_default = defineRule({
	id: "syntax/toml-version",
	subject: "document",
	severity: "error",
	summary: "Keep to TOML 1.0, which ggen reads",
	*check({ doc }) {
		yield* doc.problems.filter((problem) => problem.code === "toml-version");
	}
});

// src/rules/template/duplicate-output.ts
/** Headers that add to a file, or write it only sometimes. */
const SHARING = /^(?:inject|append|prepend|when|unless_exists)[ \t]*:/m;
const HEADER_END = /^---[ \t]*\r?$/m;
var duplicate_output_default = defineRule({
	id: "template/duplicate-output",
	subject: "pack",
	severity: "error",
	summary: "Write each output from one template",
	*check(pack, tools) {
		if (pack.facts.dialect !== "engine") return;
		const root = joinPath(pack.directory, "templates/");
		const outputs = /* @__PURE__ */ new Map();
		for (const { path, kind } of pack.files()) {
			if (kind !== "file" || !path.startsWith(root) || !path.endsWith(".tmpl") || recognise(path).copy) continue;
			const source = tools.read(path);
			const to = source && outputOf(source.text);
			if (!source || to === void 0) continue;
			const other = outputs.get(to);
			if (!other) {
				outputs.set(to, source);
				continue;
			}
			yield {
				message: `${quote(to)} is also the output of ${quote(other.path)}, and the sync engine refuses to write it twice; give each template an output of its own`,
				at: placeOfOutput(source),
				related: [{
					message: "the other template that writes it",
					at: placeOfOutput(other)
				}]
			};
		}
	}
});
/** The literal `to` of a header, read without parsing the whole header. */
function outputOf(text) {
	const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
	if (opening === void 0) return void 0;
	const end = text.slice(opening.length).search(HEADER_END);
	if (end === -1) return void 0;
	const header = text.slice(opening.length, opening.length + end);
	const raw = /^to:[ \t]+(\S.{0,500})$/m.exec(header)?.[1]?.trim();
	if (raw === void 0 || /[{}|>&*!#]/.test(raw) || SHARING.test(header)) return void 0;
	const to = /^(["'])(.*)\1$/.exec(raw)?.[2] ?? raw;
	return to === "" || to === "." || to.endsWith("/") ? void 0 : to.replace(/^\.\//, "");
}
function placeOfOutput(source) {
	return parseTemplate(source).header?.at(["to"]) ?? source.place(0);
}

// src/rules/template/exclusive-keys.ts
/** Where text goes into an existing file; they have a meaning only with `inject: true`. */
const POSITIONS = [
	"before",
	"after",
	"at_line",
	"prepend",
	"append"
];
var exclusive_keys_default = defineRule({
	id: "template/exclusive-keys",
	subject: "template",
	severity: "warning",
	summary: "Do not combine header keys that exclude each other",
	*check({ template }) {
		const table = headerOf(template);
		const { header } = template;
		if (!table || !header) return;
		if (own(table, "force") === true && own(table, "unless_exists") === true) yield {
			message: "force overwrites an existing file and unless_exists keeps it; remove one of them",
			at: header.keyAt(["unless_exists"]),
			related: [{
				message: "force is set here",
				at: header.keyAt(["force"])
			}]
		};
		const [first, second] = POSITIONS.filter((key) => ![
			void 0,
			null,
			false
		].includes(own(table, key)));
		if (first === void 0) return;
		const inject = own(table, "inject");
		if (inject === void 0 || inject === null || inject === false) yield {
			message: `${first} says where to inject, and inject is not set, so it has no effect; add inject: true`,
			at: header.keyAt([first])
		};
		else if (second !== void 0) yield {
			message: `${first} and ${second} both say where to inject, and only one place is used; remove one of them`,
			at: header.keyAt([second]),
			related: [{
				message: `${first} is set here`,
				at: header.keyAt([first])
			}]
		};
	}
});

// src/core/template-files.ts
/**
* True when a file that a template names is in its pack, false when it is not, `undefined` when that
* cannot be told: the name is rendered, or leads elsewhere. ggen's releases join such names to the
* directory of the template, to `templates/` or to the root of the pack; each is good enough.
*/
function packHas(pack, templatePath, name) {
	const path = name.trim().replace(/^(?:\.\/)+/, "");
	if (path === "" || hasTera(path) || path.includes("{") || path.includes("://")) return void 0;
	if (/[*?[\]\\]/.test(path)) return void 0;
	const own = directoryOf(templatePath).slice(pack.directory === "" ? 0 : pack.directory.length + 1);
	const depth = own === "" ? 0 : own.split("/").length;
	const escape = pathEscape(path, depth);
	if (escape !== void 0 && escape !== "inside") return void 0;
	return [
		"",
		"templates",
		own
	].some((base) => {
		const resolved = resolve(joinPath(base, path));
		return resolved !== void 0 && pack.has(resolved);
	}) || pack.directory !== "" && path.startsWith(`${pack.directory}/`) && pack.has(path.slice(pack.directory.length + 1));
}
/** A path without `.` and `..`; `undefined` when it leaves its root. */
function resolve(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return void 0;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

// src/rules/template/from-exists.ts
var from_exists_default = defineRule({
	id: "template/from-exists",
	subject: "template",
	severity: "error",
	summary: "Ship the file that a template takes its body from",
	*check({ template, recognised, pack }) {
		if (!pack || recognised.copy) return;
		for (const { text, at } of headerTexts(template, "from")) {
			if (packHas(pack, template.source.path, text) !== false) continue;
			yield {
				message: `The body comes from ${quote(text)}, which is not in the pack; add the file or correct the path`,
				at
			};
		}
	}
});

// src/rules/template/glob-duplicate.ts
var glob_duplicate_default = defineRule({
	id: "template/glob-duplicate",
	subject: "pack",
	severity: "note",
	summary: "Let each file be found by one pattern",
	*check(pack) {
		if (pack.facts.dialect !== "gpack" && pack.facts.dialect !== "rpack") return;
		const manifest = pack.manifest();
		if (!hasPatterns(manifest)) return;
		const files = packFiles(pack);
		for (const table of patternTables) {
			if (table !== "shapes" && statedPatterns(manifest, table).length < 2) continue;
			const patterns = patternsOf(manifest, table);
			const twice = (statedPatterns(manifest, table).length === 0 ? files.filter(({ path }) => path.endsWith(".shacl.ttl")) : files).flatMap(({ path, components }) => {
				const found = patterns.filter(({ glob }) => glob.matches(components));
				return found[1] ? [{
					path,
					second: found[1]
				}] : [];
			});
			const [first] = twice;
			if (!first) continue;
			const { second, path } = first;
			const more = twice.length > 1 ? ` and ${twice.length - 1} more` : "";
			yield {
				message: second.path ? `${quote(path)}${more} is found by an earlier pattern of ${table} already, so ggen lists it twice; narrow one of them` : `${quote(path)}${more} is found by two conventional patterns, so ggen lists it twice; state one in [${table}]`,
				at: second.path ? manifest.doc.at(second.path) : manifest.doc.keyAt(tablePlace(manifest, table))
			};
		}
	}
});

// src/rules/template/glob-empty.ts
/** Directories whose files are not meant to be loaded with the pack. */
const ASIDE = /^(?:docs?|examples?|samples?|tests?|fixtures|benches|target|node_modules|\..*)$/;
var glob_empty_default = defineRule({
	id: "template/glob-empty",
	subject: "pack",
	severity: "error",
	summary: "State patterns that find the files of the pack",
	*check(pack) {
		if (pack.facts.dialect !== "gpack" && pack.facts.dialect !== "rpack") return;
		const manifest = pack.manifest();
		if (!hasPatterns(manifest)) return;
		const files = packFiles(pack);
		for (const table of patternTables) yield* statedPatterns(manifest, table).length > 0 ? emptyPatterns(manifest, table, files) : strayFiles(manifest, table, files);
	}
});
function* emptyPatterns(manifest, table, files) {
	const patterns = patternsOf(manifest, table);
	const empty = patterns.filter(({ glob }) => !files.some(({ components }) => glob.matches(components)));
	const all = empty.length === patterns.length;
	for (const { text, path = [] } of empty) {
		const escape = pathEscape(text);
		if (escape !== void 0 && escape !== "inside") continue;
		if (!all && conventionalPatterns[table].includes(text)) continue;
		const suffix = /\.\w+$/.exec(text)?.[0];
		const near = suffix === void 0 ? [] : files.filter((file) => file.path.endsWith(suffix));
		const hint = near[0] ? `the pack has ${quote(near[0].path)}, which it does not find; ` : "";
		yield {
			message: `The pattern ${quote(text)} of ${table} matches no file of the pack; ${hint}correct or remove it`,
			at: manifest.doc.at(path),
			...all || !/[*?[]/.test(text) ? {} : { severity: "warning" }
		};
	}
}
/** Files that are there for a table, and that its conventional patterns do not find. */
function* strayFiles(manifest, table, files) {
	const meant = files.filter((file) => isMeant(table, file));
	const [first] = meant;
	if (!first) return;
	const patterns = patternsOf(manifest, table);
	if (files.some(({ components }) => patterns.some(({ glob }) => glob.matches(components)))) return;
	yield {
		message: `${table}.patterns is not stated, and the conventional places below templates/ do not have ${quote(first.path)}${meant.length > 1 ? ` and ${meant.length - 1} more` : ""}, so ggen never finds it; state patterns = [...] in [${table}], or move it`,
		at: manifest.doc.keyAt(tablePlace(manifest, table)),
		...table === "shapes" || table === "templates" ? {} : { severity: "warning" }
	};
}
function isMeant(table, { path, components }) {
	if (!tableSuffixes[table].some((suffix) => path.endsWith(suffix))) return false;
	if (table === "rdf" && (path.endsWith(".shacl.ttl") || components.includes("shapes"))) return false;
	return !components.slice(0, -1).some((directory) => ASIDE.test(directory));
}

// src/core/header-rdf.ts
/** Parses a text with what ggen puts before it; a fault in the prolog is shown at the text as a whole. */
function firstFault(parse, prolog, value) {
	const [fault] = parse(prolog.text + value.text).faults;
	if (!fault) return void 0;
	const { line, endLine, column, endColumn } = fault;
	if (line <= prolog.lines) return {
		fault,
		at: value.at
	};
	return {
		fault,
		at: value.placeOf({
			line: line - prolog.lines,
			endLine: endLine - prolog.lines,
			column,
			endColumn
		})
	};
}

// src/rules/template/header-query.ts
var header_query_default = defineRule({
	id: "template/header-query",
	subject: "template",
	severity: "error",
	summary: "Write header queries that parse",
	*check({ template, pack }, tools) {
		const table = headerOf(template);
		const sparql = own(table, "sparql");
		if (sparql === void 0 || sparql === null) return;
		const parse = (text) => {
			const result = tools.syntax.query(text);
			if (result.incomplete !== void 0) tools.incomplete(template.source.path, `SPARQL: ${result.incomplete}`);
			return result;
		};
		const prefixes = own(table, "prefixes");
		const base = own(table, "base");
		const prolog = rdfProlog("sparql", prefixes, base);
		const missing = /* @__PURE__ */ new Set();
		for (const value of headerTexts(template, "sparql")) {
			if (isFileName(value.text) || queryOutline(value.text).templated) continue;
			let found = firstFault(parse, prolog, value);
			if (!found || hasTera(prolog.text)) continue;
			const root = pack?.facts.dialect === "gpack" ? pack.manifest()?.root : void 0;
			const shared = own(own(root, "rdf"), "prefixes");
			if (shared !== void 0) {
				found = firstFault(parse, rdfProlog("sparql", {
					...Object(shared),
					...Object(prefixes)
				}, base), value);
				if (!found) continue;
			}
			const prefix = undeclaredPrefix(found.fault.message);
			if (prefix === void 0) yield {
				message: `This is not SPARQL: ${parserMessage(found.fault.message)}`,
				at: found.at
			};
			else if (!missing.has(prefix)) {
				missing.add(prefix);
				yield {
					message: `The prefix ${quote(`${prefix}:`)} is not declared; add it with its IRI under prefixes in the header`,
					at: found.at,
					fix: declare$1(template, prefix)
				};
			}
		}
	}
});
/** Some headers name a file of queries instead. */
function isFileName(text) {
	return /^\S{1,300}\.(?:rq|sparql)$/.test(text.trim());
}
/** Of a well-known prefix it is known what it stands for. */
function declare$1({ header }, prefix) {
	const namespace = wellKnownNamespace(prefix);
	return header && namespace !== void 0 ? declareHeaderPrefix(header, "sparql", prefix, namespace) : void 0;
}

// src/rules/template/header-turtle.ts
var header_turtle_default = defineRule({
	id: "template/header-turtle",
	subject: "template",
	severity: "error",
	summary: "Write inline graphs that parse as Turtle",
	*check({ template }, tools) {
		const table = headerOf(template);
		if (!table || own(table, "rdf_inline") === void 0) return;
		const parse = (text) => {
			const result = tools.syntax.turtle(text);
			if (result.incomplete !== void 0) tools.incomplete(template.source.path, `Turtle: ${result.incomplete}`);
			return result;
		};
		const prolog = rdfProlog("turtle", own(table, "prefixes"), own(table, "base"));
		let before = prolog;
		for (const value of headerTexts(template, "rdf_inline")) {
			if (hasTera(value.text)) continue;
			const found = firstFault(parse, prolog, value) && firstFault(parse, before, value);
			if (!found) {
				const text = `${before.text}${value.text}\n`;
				if (text.length < MAX_SHARED) before = {
					text,
					lines: text.split("\n").length - 1
				};
				continue;
			}
			yield {
				message: `This is not Turtle: ${parserMessage(found.fault.message)}`,
				at: found.at,
				fix: declare(template, undeclaredPrefix(found.fault.message))
			};
		}
	}
});
/** Characters of earlier items that are parsed again with each item that needs them. */
const MAX_SHARED = 2e4;
/** Of a well-known prefix it is known what it stands for. */
function declare({ header }, prefix) {
	const namespace = prefix === void 0 ? void 0 : wellKnownNamespace(prefix);
	if (!header || prefix === void 0 || namespace === void 0) return void 0;
	return declareHeaderPrefix(header, "rdf_inline", prefix, namespace);
}

// src/rules/template/header-unterminated.ts
/** Lines in which a header shows itself by one of its keys. */
const LOOK = 50;
var header_unterminated_default = defineRule({
	id: "template/header-unterminated",
	subject: "template",
	severity: "error",
	summary: "Close the header of a template with a line ---",
	mechanical: true,
	*check({ template: { unterminated, source } }) {
		if (!unterminated) return;
		if (/\.ya?ml\.[a-z]+$/.test(source.path) && !hasHeaderKey(source.text)) return;
		yield {
			message: "The header that begins here has no closing line ---, so the whole file is read as header; add one",
			at: unterminated
		};
	}
});
function hasHeaderKey(text) {
	return text.split("\n", LOOK).some((line) => headerKey(/^(\w{1,40})[ \t]*:/.exec(line)?.[1] ?? "") !== void 0);
}

// src/rules/template/header-yaml.ts
var header_yaml_default = defineRule({
	id: "template/header-yaml",
	subject: "template",
	severity: "error",
	summary: "Write the header of a template as a YAML map",
	*check({ template: { header, source, bodyStart } }, tools) {
		if (!header) return;
		for (const tag of teraTags(source.text.slice(0, bodyStart))) {
			if (tag.kind !== "statement") continue;
			if (!isTable(header.value)) tools.incomplete(source.path, "the header depends on Tera statements, so what it says is known only when it is rendered");
			return;
		}
		yield* header.problems;
		const { value } = header;
		if (header.problems.length > 0 || value === void 0 || value === null || isTable(value)) return;
		yield {
			message: `The header is a ${typeName(value)} and not a map; write lines of the form key: value`,
			at: source.place(source.text.indexOf("\n") + 1)
		};
	}
});

// src/rules/template/include-exists.ts
var include_exists_default = defineRule({
	id: "template/include-exists",
	subject: "template",
	severity: "warning",
	summary: "Ship the templates that a template includes",
	*check({ template, recognised, pack }) {
		if (!pack || recognised.copy || !/\{%-?\s{0,20}(?:include|extends|import)\b/.test(template.body)) return;
		const { source, bodyStart, body } = template;
		for (const { names, start, end } of references(body)) {
			if (names.some((name) => name.includes("{") || mayMean(pack, name))) continue;
			yield {
				message: `The pack has no template ${names.map(quote).join(" or ")}; add it or correct the name`,
				at: source.place(bodyStart + start, bodyStart + end)
			};
		}
	}
});
const NAMED = /^(?:include|extends|import)\s/;
/** The literal names that a body refers to; those within raw text are text. */
function* references(body) {
	let raw = false;
	for (const { kind, start, end } of teraTags(body)) {
		if (kind !== "statement" || end - start > 1e3) continue;
		const inner = body.slice(start + 2, end - 2).replace(/^-/, "").trimStart();
		if (/^raw\b/.test(inner)) raw = true;
		else if (/^endraw\b/.test(inner)) raw = false;
		if (raw || !NAMED.test(inner) || /\bignore\s+missing\b/.test(inner)) continue;
		const names = [...inner.matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`/g)].map(([quoted]) => quoted.slice(1, -1));
		if (names.length > 0) yield {
			names,
			start,
			end
		};
	}
}
const namesOfPacks = /* @__PURE__ */ new WeakMap();
/** True when some file of the pack could be meant: Tera names count from a root that the user sets. */
function mayMean(pack, name) {
	let names = namesOfPacks.get(pack);
	if (!names) namesOfPacks.set(pack, names = new Set(pack.files().map(({ path }) => baseName(path))));
	return names.has(baseName(name));
}

// src/rules/template/key-type.ts
var key_type_default = defineRule({
	id: "template/key-type",
	subject: "template",
	severity: "error",
	summary: "Give header keys values of the type that ggen reads",
	*check({ template }) {
		const table = headerOf(template);
		const { header, source } = template;
		if (!table || !header) return;
		for (const [key, value] of Object.entries(table)) {
			const type = headerKey(key)?.type;
			if (type === void 0 || value === null) continue;
			const wrong = wrongPart(type, value);
			if (!wrong) continue;
			const at = header.at([key, ...wrong.path]);
			if (hasTera(yamlText(source, at).text)) continue;
			yield {
				message: `${[key, ...wrong.path].join(".")} is a ${typeName(wrong.value)}; write ${WANTED[type]}`,
				at,
				fix: repair(type, wrong.value, at)
			};
		}
		const policy = table["freeze_policy"];
		if (typeof policy !== "string" || [
			"never",
			"always",
			"checksum"
		].includes(policy)) return;
		const at = header.at(["freeze_policy"]);
		if (!hasTera(yamlText(source, at).text)) yield {
			message: "freeze_policy has a value that ggen does not know; write never, always or checksum",
			at
		};
	}
});
const WANTED = {
	string: "a string",
	bool: "true or false without quotes",
	integer: "a whole number",
	strings: "a string or a list of strings",
	"string-map": "a map of strings",
	queries: "a query, a list of queries or a map from names to queries",
	any: "any value"
};
/** A value that only has quotes too many, or too few. */
function repair(type, value, at) {
	const isText = typeof value === "string";
	if (type === "bool" && isText && /^(?:true|false)$/.test(value) || type === "integer" && isText && /^\d{1,9}$/.test(value)) return replacePlace(at, value, "Write it without quotes");
	if (type === "bool" || type === "integer" || typeof value !== "number" && typeof value !== "boolean") return void 0;
	return replacePlace(at, quoted(String(value)), "Write it in quotes");
}
/** The first part of a value that is not of its type. */
function wrongPart(type, value) {
	const whole = {
		path: [],
		value
	};
	switch (type) {
		case "any": return;
		case "string": return typeof value === "string" ? void 0 : whole;
		case "bool": return typeof value === "boolean" ? void 0 : whole;
		case "integer": return Number.isInteger(value) ? void 0 : whole;
		case "strings":
			if (typeof value === "string") return void 0;
			return Array.isArray(value) ? wrongItem(value) : whole;
		case "string-map": return isTable(value) ? wrongValue(value) : whole;
		case "queries":
			if (typeof value === "string") return void 0;
			if (Array.isArray(value)) return wrongItem(value);
			return isTable(value) ? wrongValue(value, isTable) : whole;
	}
}
function wrongItem(list) {
	const at = list.findIndex((item) => typeof item !== "string" && !isTable(item));
	return at === -1 ? void 0 : {
		path: [at],
		value: list[at]
	};
}
function wrongValue(map, accepts = () => false) {
	const found = Object.entries(map).find(([, item]) => typeof item !== "string" && !accepts(item));
	return found && {
		path: [found[0]],
		value: found[1]
	};
}

// src/rules/template/missing-to.ts
var missing_to_default = defineRule({
	id: "template/missing-to",
	subject: "template",
	severity: "warning",
	summary: "Say in the header where the output goes",
	*check({ template }) {
		const { header, source } = template;
		if (!header || header.problems.length > 0) return;
		const table = headerOf(template);
		const isEmpty = header.value === void 0 || header.value === null;
		if (!table && !isEmpty) return;
		const to = own(table, "to");
		if (to === null || to === "") yield {
			message: "to is empty, so nothing is written; give the path of the output",
			at: header.keyAt(["to"])
		};
		else if (to === void 0) yield {
			message: "The header has no to: older releases print the output, the sync engine stops; add to: with the path of the output",
			at: source.place(0, 3)
		};
	}
});

// src/rules/template/no-header.ts
/** Directories whose templates other templates include. */
const SHARED$1 = /(?:^|\/)(?:partials?|macros?|includes?|shared|_[^/]*)(?:\/|$)|\/_[^/]*$/;
var no_header_default = defineRule({
	id: "template/no-header",
	subject: "template",
	severity: "note",
	summary: "Begin a template of the sync engine with a header",
	*check({ template, recognised, pack }) {
		if (template.header || template.unterminated || pack?.facts.dialect !== "engine") return;
		const root = joinPath(pack.directory, "templates/");
		if (!recognised.path.startsWith(root) || !recognised.path.endsWith(".tmpl")) return;
		if (SHARED$1.test(recognised.path.slice(root.length)) || definesMacros(template.body)) return;
		yield {
			message: "The template has no header, so ggen cannot tell where its output goes; begin it with ---, to: <path>, ---, unless a rule of ggen.toml names the file",
			at: template.source.place(0)
		};
	}
});
/** A file of macros renders nothing by itself. */
function definesMacros(body) {
	return /\{%-?\s{0,20}macro\s/.test(body);
}

// src/rules/template/path-escape.ts
/** Paths that ggen writes: they are joined to the root of the output. */
const WRITTEN = ["to", "freeze_slots_dir"];
/** Paths that ggen reads: they are joined to the directory of the template. */
const READ = [
	"from",
	"rdf",
	"shape"
];
var path_escape_default = defineRule({
	id: "template/path-escape",
	subject: "template",
	severity: "error",
	summary: "Keep the paths of a template within their root",
	*check({ template, pack }) {
		const { path } = template.source;
		const depth = directoryOf(path).slice(pack?.directory.length ?? 0).split("/").filter(Boolean).length;
		for (const key of WRITTEN) yield* judge(key, 0);
		for (const key of READ) yield* judge(key, depth);
		function* judge(key, below) {
			for (const { text, place } of headerTexts(template, key)) {
				const escape = pathEscape(text, below);
				if (escape === void 0 || escape === "inside" && below > 0) continue;
				const { why, severity } = VERDICTS[escape];
				yield {
					message: `${key} ${quote(text)} ${why}`,
					at: place(0, text.length),
					...severity ? { severity } : {}
				};
			}
		}
	}
});
const VERDICTS = {
	absolute: { why: "is absolute, so it ignores the root that it is joined to; write a relative path" },
	home: { why: "begins in a home directory; write a path relative to the project" },
	parent: { why: "leads out of its root by ..; write a path that stays inside" },
	encoded: { why: "leads out of its root once %2e, %2f or %5c is decoded; write a path that stays inside" },
	inside: {
		why: "goes up by ..; write the path without the detour",
		severity: "note"
	}
};

// src/rules/template/rdf-exists.ts
var rdf_exists_default = defineRule({
	id: "template/rdf-exists",
	subject: "template",
	severity: "warning",
	summary: "Ship the graphs and shapes that a template loads",
	*check({ template, recognised, pack }) {
		if (!pack || recognised.copy) return;
		for (const key of ["rdf", "shape"]) for (const { text, at } of headerTexts(template, key)) {
			if (packHas(pack, template.source.path, text) !== false) continue;
			yield {
				message: `${key} names ${quote(text)}, which is not in the pack; add the file, or say in the README that users bring their own`,
				at
			};
		}
	}
});

// src/rules/template/removed-key.ts
var removed_key_default = defineRule({
	id: "template/removed-key",
	subject: "template",
	severity: "note",
	summary: "Know which header keys newer releases of ggen refuse",
	*check({ template }) {
		const table = headerOf(template);
		const { header } = template;
		if (!table || !header) return;
		for (const key of Object.keys(table)) {
			const generations = headerKey(key)?.generations;
			if (!generations || generations.includes("engine")) continue;
			yield {
				message: key === "vars" ? "vars is read by ggen 1 only: ggen 2 ignores it and the sync engine refuses the file; give defaults in the body with {{ name | default(value=…) }}" : `${key} is read by ggen 1 and 2 only: the sync engine refuses the file; leave it out where the pack is meant for it`,
				at: header.keyAt([key])
			};
		}
	}
});

// src/rules/template/shell-hook.ts
var shell_hook_default = defineRule({
	id: "template/shell-hook",
	subject: "template",
	severity: "warning",
	summary: "Generate without shell commands",
	*check({ template }) {
		const { header } = template;
		if (!header || !headerOf(template)) return;
		for (const key of hookKeys) {
			const when = key === "sh_after" ? "after" : "before";
			for (const command of headerTexts(template, key)) {
				if (command.text.trim() === "") continue;
				yield {
					message: `${key} runs ${quote(command.text.trim())} in a shell ${when} the file is written, with all rights of whoever generates; leave the step to the user or to a hook of the project`,
					at: header.keyAt([key])
				};
			}
		}
	}
});

// src/rules/template/tera-syntax.ts
/** Header strings that every generation renders before it uses them. */
const RENDERED = [
	"to",
	"from",
	"rdf",
	"shape",
	"sh",
	"sh_before",
	"sh_after"
];
var tera_syntax_default = defineRule({
	id: "template/tera-syntax",
	subject: "template",
	severity: "error",
	summary: "Write templates that Tera parses",
	*check({ template, pack }, tools) {
		const { source, bodyStart, body } = template;
		if (template.unterminated || !pack && !hasGgenHeader(template)) return;
		const result = tools.syntax.tera("\n".repeat(source.place(bodyStart).line - 1) + body);
		if (result.incomplete !== void 0) tools.incomplete(source.path, `Tera: ${result.incomplete}`);
		for (const { message, cause, ...range } of result.faults) yield {
			message: `This is not Tera: ${parserMessage(message)}`,
			at: placeIn(source, range),
			...cause ? { related: [{
				message: "the cause is here",
				at: placeIn(source, cause)
			}] } : {}
		};
		for (const key of RENDERED) for (const value of headerTexts(template, key)) {
			if (!value.text.includes("{")) continue;
			const [fault] = tools.syntax.tera(value.text).faults;
			if (!fault) continue;
			yield {
				message: `The value of ${key} is not Tera: ${parserMessage(fault.message)}`,
				at: value.placeOf(fault)
			};
		}
	}
});
/** Header keys that no other generator has by the dozen; one is enough. */
const GGEN_KEYS = [
	"to",
	"vars",
	"rdf",
	"sparql",
	"rdf_inline",
	"inject",
	"unless_exists",
	"freeze_policy",
	"sh_after"
];
function hasGgenHeader({ header }) {
	return GGEN_KEYS.some((key) => own(header?.value, key) !== void 0);
}

// src/rules/template/uncovered.ts
/** What other templates include. */
const SHARED = /(?:^|\/)(?:partials?|macros?|includes?|shared|_[^/]*)\/|(?:^|\/)_[^/]*$|\.macros?\./;
var uncovered_default = defineRule({
	id: "template/uncovered",
	subject: "pack",
	severity: "warning",
	summary: "List every template of the pack",
	*check(pack) {
		if (pack.facts.dialect !== "gpack" && pack.facts.dialect !== "rpack") return;
		const manifest = pack.manifest();
		if (!hasPatterns(manifest) || statedPatterns(manifest, "templates").length === 0) return;
		const globs = [...patternsOf(manifest, "templates").map(({ glob }) => glob), ...[...texts(own(manifest.root, "templates"), "includes"), ...texts(own(manifest.root, "macros"), "paths")].map((text) => parseGlob(text)).filter((glob) => "matches" in glob)];
		const missed = packFiles(pack).filter(({ path, components }) => path.startsWith("templates/") && tableSuffixes.templates.some((suffix) => path.endsWith(suffix)) && !SHARED.test(path) && !globs.some((glob) => glob.matches(components)));
		if (!missed[0]) return;
		const more = missed.length > 1 ? ` and ${missed.length - 1} more` : "";
		yield {
			message: `No pattern lists ${quote(missed[0].path)}${more}, so ggen does not show it; widen templates.patterns or remove the file`,
			at: manifest.doc.keyAt(["templates", "patterns"])
		};
	}
});

// src/rules/template/unknown-key.ts
const SHOWN = 12;
var unknown_key_default = defineRule({
	id: "template/unknown-key",
	subject: "template",
	severity: "warning",
	summary: "Use only header keys that ggen reads",
	*check({ template }) {
		const table = headerOf(template);
		const { header } = template;
		if (!table || !header) return;
		const keys = Object.keys(table);
		const unknown = keys.filter((key) => !headerKey(key));
		if (unknown.length === 0) return;
		const strange = [];
		for (const key of unknown.slice(0, SHOWN)) {
			const meant = nearest(key);
			if (meant === void 0 || keys.includes(meant)) {
				strange.push(key);
				continue;
			}
			const at = header.keyAt([key]);
			yield {
				message: `ggen does not know the header key ${quote(key)}; write ${meant}`,
				at,
				fix: {
					...replacePlace(at, meant, `Rename the key to ${meant}`),
					safe: false
				}
			};
		}
		const [first] = strange;
		if (first === void 0) return;
		const more = unknown.length > SHOWN ? ` and ${unknown.length - SHOWN} more` : "";
		const list = strange.map(quote).join(", ");
		yield {
			message: strange.length === 1 && more === "" ? `ggen does not know the header key ${list}: older releases ignore it, the sync engine stops; remove it` : `ggen does not know the header keys ${list}${more}: older releases ignore them, the sync engine stops; remove them`,
			at: header.keyAt([first])
		};
	}
});
/** The known key that a misspelt one is likely to mean. */
function nearest(key) {
	if (key.length < 3 || key.length > 40) return void 0;
	const plain = key.toLowerCase().replaceAll("-", "_");
	let best;
	let least = key.length < 6 ? 2 : 3;
	for (const known of Object.keys(headerKeys)) {
		if (known.length < 3) continue;
		const steps = distance(plain, known);
		if (steps < least) [best, least] = [known, steps];
	}
	return best;
}

// src/rules/template/unresolvable.ts
var unresolvable_default = defineRule({
	id: "template/unresolvable",
	subject: "pack",
	severity: "error",
	summary: "Keep templates below templates/, where ggen resolves them",
	*check(pack) {
		if (pack.facts.dialect !== "gpack" && pack.facts.dialect !== "rpack") return;
		const manifest = pack.manifest();
		if (!hasPatterns(manifest)) return;
		const patterns = patternsOf(manifest, "templates").filter(({ path }) => path);
		if (patterns.length === 0) return;
		const outside = packFiles(pack).filter(({ path }) => !path.startsWith("templates/"));
		for (const { text, path = [], glob } of patterns) {
			const found = outside.filter(({ components }) => glob.matches(components));
			if (!found[0]) continue;
			const more = found.length > 1 ? ` and ${found.length - 1} more` : "";
			yield {
				message: `The pattern ${quote(text)} lists ${quote(found[0].path)}${more}, and ggen resolves <id>:<path> below templates/ only, so it can never be generated; move it into templates/`,
				at: manifest.doc.at(path)
			};
		}
	}
});

// src/rules/version/distinct.ts
var distinct_default = defineRule({
	id: "version/distinct",
	subject: "index",
	severity: "error",
	summary: "Let no two versions differ in build metadata only",
	*check({ doc, dialect, entries }) {
		if (dialect !== "packs-map") return;
		for (const entry of entries) {
			if (entry.versions.length < 2) continue;
			const versions = parsedVersions(listedVersions(entry));
			for (const [position, { listed, parsed }] of versions.entries()) {
				const other = versions[position - 1];
				if (!other || compareVersions(other.parsed, parsed) !== 0) continue;
				yield {
					message: `${quote(listed.version)} and ${quote(other.listed.version)} of ${quote(entry.key)} are one version to every range, since what follows a plus does not count; publish one of them under another number`,
					at: doc.keyAt([...entry.path, ...listed.at]),
					related: [{
						message: "The other one",
						at: doc.keyAt([...entry.path, ...other.listed.at])
					}]
				};
			}
		}
	}
});

// src/rules/version/first.ts
var first_default = defineRule({
	id: "version/first",
	subject: "release",
	severity: "warning",
	summary: "Begin with a first version",
	*check({ entry, listed, step }, { policy }) {
		if (step?.kind !== "first" || policy.firstVersions.length === 0) return;
		const { major, minor, patch } = step.version.parsed;
		if (policy.firstVersions.includes(`${major}.${minor}.${patch}`)) return;
		yield {
			message: `${quote(`${entry.key} ${listed.version}`)} is the first version of its pack and looks as if others were missing; begin with ${policy.firstVersions.join(", ")}, or list the earlier ones, too`,
			at: entry.at(listed.at)
		};
	}
});

// src/rules/version/line.ts
var line_default = defineRule({
	id: "version/line",
	subject: "release",
	severity: "error",
	summary: "Publish an older version only where its line goes on",
	*check({ entry, listed, step }) {
		if (step?.kind !== "back" || !step.from) return;
		yield {
			message: `${quote(`${entry.key} ${listed.version}`)} comes before ${step.from.listed.version}, which is published, and no line of versions leads to it; publish ${nextVersions(step)}`,
			at: entry.at(listed.at)
		};
	}
});

// src/rules/version/list-order.ts
var list_order_default = defineRule({
	id: "version/list-order",
	subject: "index",
	severity: "warning",
	summary: "List versions in their order, each once",
	*check(index) {
		const { doc, entries } = index;
		for (const { key, path, record } of entries) {
			const list = own(record, "versions");
			if (!Array.isArray(list)) continue;
			const versions = list.flatMap((text, position) => {
				const parsed = typeof text === "string" ? parseVersion(text) : void 0;
				return parsed && typeof text === "string" ? [{
					text,
					parsed,
					position
				}] : [];
			});
			const [first, last] = [versions[0], versions.at(-1)];
			const sign = first && last && compareVersions(first.parsed, last.parsed) > 0 ? -1 : 1;
			let isRepaired = versions.length !== list.length;
			for (const [nth, { text, parsed, position }] of versions.entries()) {
				const before = versions[nth - 1];
				const order = before ? sign * compareVersions(before.parsed, parsed) : -1;
				if (!before || order < 0) continue;
				yield {
					message: `The version ${quote(text)} of ${quote(key)} ${order === 0 ? "is listed twice; list it once" : `stands behind ${quote(before.text)}; sort the versions`}`,
					at: doc.at([
						...path,
						"versions",
						position
					]),
					fix: isRepaired ? void 0 : sort(index, [...path, "versions"], sorted(versions, sign))
				};
				isRepaired = true;
			}
		}
	}
});
function sorted(versions, sign) {
	const texts = versions.toSorted((a, b) => sign * compareVersions(a.parsed, b.parsed)).map(({ text }) => text);
	return [...new Set(texts)];
}
/** Writes the versions of a JSON list in an order, each in the place of another, and takes out what is left over. */
function sort({ doc, dialect }, list, texts) {
	if (dialect === "packages-toml") return void 0;
	const edits = texts.map((text, position) => ({
		at: doc.at([...list, position]),
		text: quoted(text)
	}));
	const end = edits.at(-1)?.at;
	const size = valueAt(doc.value, list);
	if (!end || !Array.isArray(size)) return void 0;
	if (size.length > texts.length) {
		const { endLine, endColumn } = doc.at([...list, size.length - 1]);
		edits.push({
			at: {
				file: end.file,
				line: end.endLine,
				column: end.endColumn,
				endLine,
				endColumn
			},
			text: ""
		});
	}
	return {
		summary: "Sort the versions",
		safe: true,
		edits: edits.filter(({ text }, position) => position >= texts.length || text !== quoted(String(size[position])))
	};
}

// src/rules/version/manifest-match.ts
var manifest_match_default = defineRule({
	id: "version/manifest-match",
	subject: "release",
	severity: "error",
	summary: "Publish from this repository what its manifest says",
	*check({ entry, listed, after, version, registry }) {
		const pack = registry.packOf(after);
		const path = plainPath(text(listed.record, "path") ?? text(after.record, "path") ?? "..");
		if (!pack || path === void 0 || !candidates(after.index, path).includes(pack.directory)) return;
		const [released, here] = [parseVersion(version), parseVersion(pack.facts.version ?? "")];
		if (!released || !here || compareVersions(released, here) <= 0) return;
		const manifest = pack.manifest();
		yield {
			message: `${quote(`${entry.key} ${version}`)} is published from ${quote(pack.directory)}, where the manifest has version ${quote(pack.facts.version ?? "")}; write the new version there, too`,
			at: entry.at(listed.at),
			...manifest ? { related: [{
				message: "The version of the manifest",
				at: manifest.doc.at([...manifest.tablePath, "version"])
			}] } : {}
		};
	}
});

// src/core/change/stated-ranges.ts
/** The key under which the requirement of ggen stands among those of packs; no id of a pack looks like it. */
const GGEN = "ggen_compat";
/** What a version needs, by id: as the index says where it does, else as the manifest of the version does. */
function statedRanges(listed, pack) {
	const found = /* @__PURE__ */ new Map();
	const manifest = pack?.version === listed.version ? pack.manifest() : void 0;
	if (manifest) {
		const compat = text(manifest.table, GGEN);
		if (compat !== void 0) found.set(GGEN, {
			range: compat,
			manifest,
			path: [...manifest.tablePath, GGEN]
		});
		for (const { id, range, rangePath } of dependenciesOf(manifest)) if (range !== void 0) found.set(id, {
			range,
			manifest,
			path: rangePath
		});
	}
	const compat = text(listed.record, GGEN);
	if (compat !== void 0) found.set(GGEN, {
		range: compat,
		manifest: void 0,
		path: [...listed.path, GGEN]
	});
	const dependencies = own(listed.record, "dependencies");
	for (const [id, range] of Object.entries(isTable(dependencies) ? dependencies : {})) if (typeof range === "string") found.set(id, {
		range,
		manifest: void 0,
		path: [
			...listed.path,
			"dependencies",
			id
		]
	});
	return found;
}

// src/rules/version/narrowed-range.ts
var narrowed_range_default = defineRule({
	id: "version/narrowed-range",
	subject: "release",
	severity: "error",
	summary: "Let a patch work wherever the version before it does",
	*check({ entry, listed, pack, step }) {
		if (step?.kind !== "patch" || !step.from) return;
		const before = statedRanges(step.from.listed, pack?.before);
		for (const [id, { range, manifest, path }] of statedRanges(listed, pack?.after)) {
			const was = before.get(id);
			const lost = was && lostVersion(was.range, range);
			if (!was || lost === void 0) continue;
			const what = id === "ggen_compat" ? "ggen" : quote(id);
			yield {
				message: `${quote(`${entry.key} ${listed.version}`)} is a patch, and it works no longer with ${what} ${lost}: ${quote(was.range)} became ${quote(range)}; widen it again, or publish ${step.next[1] ?? "a minor version"}`,
				at: manifest ? manifest.doc.at(path) : entry.at(path)
			};
		}
	}
});
/** A version that the first range takes and the second does not. */
function lostVersion(before, after) {
	if (before === after) return void 0;
	const [was, now] = [parseCargoRange(before), parseCargoRange(after)];
	return "fault" in was || "fault" in now ? void 0 : exampleOf(difference$1(versionsOf(was), versionsOf(now)));
}

// src/rules/version/notes.ts
var notes_default = defineRule({
	id: "version/notes",
	subject: "release",
	severity: "error",
	summary: "Say what a breaking version breaks",
	*check(release, tools) {
		const { entry, listed, step } = release;
		const from = step?.from;
		if (!from || ![
			"patch",
			"minor",
			"major",
			"skip"
		].includes(step.kind) || !isBreaking(from.parsed, step.version.parsed)) return;
		if ((text(listed.record, "notes") ?? "").trim() !== "" || hasChanges(release, tools)) return;
		yield {
			message: `${quote(`${entry.key} ${listed.version}`)} breaks what works with ${from.listed.version}, by its number, and nothing says how; add "notes" to the version, or a section ${listed.version} to CHANGELOG.md`,
			at: entry.at(listed.at)
		};
	}
});
/** True when the range that means "compatible with the earlier one" does not take the later one. */
function isBreaking(from, to) {
	return to.pre === "" && !takesVersion({ comparators: [{
		operator: "^",
		...from
	}] }, to);
}
const CHANGELOGS = [
	"CHANGELOG.md",
	"CHANGES.md",
	"CHANGELOG",
	"CHANGELOG.txt"
];
function hasChanges({ registry, after, version }, tools) {
	const directory = registry.packOf(after)?.directory;
	if (directory === void 0) return false;
	return CHANGELOGS.map((name) => joinPath(directory, name)).some((path) => tools.has(path) && mentions(tools.read(path)?.text ?? "", version));
}
/** True when a version stands in a text as a word of its own, and not as part of another one. */
function mentions(content, version) {
	for (let at = content.indexOf(version); at !== -1; at = content.indexOf(version, at + 1)) {
		const before = content[at - 1] ?? " ";
		const after = content.slice(at + version.length, at + version.length + 2);
		if (!/[\d.+-]/.test(before) && !/^(?:\d|[.+-][0-9A-Za-z])/.test(after)) return true;
	}
	return false;
}

// src/rules/version/prerelease.ts
var prerelease_default = defineRule({
	id: "version/prerelease",
	subject: "release",
	severity: "error",
	summary: "Publish pre-releases in their order, and before their release",
	*check({ entry, listed, step }, { policy }) {
		if (!step || step.version.parsed.pre === "") return;
		const name = quote(`${entry.key} ${listed.version}`);
		const at = entry.at(listed.at);
		const from = step.from?.listed.version ?? "";
		if (!policy.prereleases) yield {
			message: `${name} is a pre-release, which this registry does not take; publish the release`,
			at
		};
		else if (step.kind === "late") yield {
			message: `${name} comes before ${from}, which is released already; publish ${nextVersions(step)}`,
			at
		};
		else if (step.kind === "order") yield {
			message: `${name} comes before ${from}, which is published already; choose a later pre-release`,
			at
		};
	}
});

// src/rules/version/step.ts
var step_default = defineRule({
	id: "version/step",
	subject: "release",
	severity: "error",
	summary: "Publish the next version, without leaving any out",
	*check({ entry, listed, step }, { policy }) {
		if (step?.kind !== "skip" || !step.from || policy.versionStep === "increasing") return;
		yield {
			message: `${quote(`${entry.key} ${listed.version}`)} leaves versions out: before it comes ${step.from.listed.version}; publish ${nextVersions(step)}`,
			at: entry.at(listed.at)
		};
	}
});

// src/core/workflow/gate.ts
const REPOSITORY = "ggen/validate-gpack";
/** What of this suite gives a verdict; the rest delivers or runs. */
const verdicts = [
	"",
	"actions/security-scan",
	"actions/readiness-gate"
];
const workflows = [".github/workflows/validate-pr.yml", ".github/workflows/merge-group.yml"];
/** The step of a job that gives a verdict, or the job itself when it calls a workflow that does. */
function gateOf(job) {
	if (names(job.uses, workflows)) return job;
	return job.steps.find((step) => names(step.uses, verdicts));
}
function names(uses, paths) {
	const parsed = uses === void 0 ? void 0 : parseUses(uses);
	return parsed?.repository === REPOSITORY && paths.includes(parsed.path);
}

// src/rules/workflow/base-branch.ts
var base_branch_default = defineRule({
	id: "workflow/base-branch",
	subject: "workflow",
	severity: "warning",
	summary: "Judge pull requests to the branches of the registry only",
	*check({ workflow }) {
		if (!workflow.jobs.some(gateOf)) return;
		for (const event of ["pull_request_target", "pull_request"]) {
			const path = workflow.events.get(event);
			if (!path || path.at(-1) === "workflow_call") continue;
			if (own(valueAt(workflow.doc.value, path), "branches") !== void 0) continue;
			yield {
				message: `${event} names no branches, so a pull request can be judged against another base, by the policy and the owners there, and then be pointed at the registry with its green check; add branches: [main]`,
				at: placeOfEvent(workflow, event)
			};
		}
	}
});

// src/rules/workflow/editable-gate.ts
var editable_gate_default = defineRule({
	id: "workflow/editable-gate",
	subject: "workflow",
	severity: "warning",
	summary: "Take the workflow that judges from the base, where the pull request cannot change it",
	*check({ workflow, all }) {
		const isJudged = (event) => all.some((other) => other.jobs.some((job) => gateOf(job) && eventsReaching(other, job, void 0, [event]).length > 0));
		if (!workflow.jobs.some((job) => gateOf(job) && eventsReaching(workflow, job, void 0, ["pull_request"]).length > 0) || isJudged("pull_request_target")) return;
		yield {
			message: "Under pull_request GitHub takes this file from the pull request, whose author can make it say anything; give the verdict under pull_request_target, without a checkout of the head",
			at: placeOfEvent(workflow, "pull_request")
		};
	}
});

// src/rules/workflow/ignored-verdict.ts
var ignored_verdict_default = defineRule({
	id: "workflow/ignored-verdict",
	subject: "workflow",
	severity: "error",
	summary: "Let the verdict decide whether the job fails",
	*check({ workflow }) {
		for (const job of workflow.jobs) {
			const gate = gateOf(job);
			if (!gate) continue;
			for (const { table, path } of /* @__PURE__ */ new Set([job, gate])) {
				const value = own(table, "continue-on-error");
				if (value === void 0 || value === false || value === "false") continue;
				yield {
					message: "With continue-on-error the check is green whatever the verdict is; remove it",
					at: workflow.doc.keyAt([...path, "continue-on-error"])
				};
			}
			const events = eventsReaching(workflow, job, "run" in gate ? gate : void 0, [
				"pull_request_target",
				"pull_request",
				"merge_group"
			]);
			if (events.length > 0 && inputOf(gate, "fail-on") === "never") yield {
				message: `With fail-on: never the check of ${events.join(" and ")} is green whatever is found; leave it to the policy`,
				at: workflow.doc.keyAt([
					...gate.path,
					"with",
					"fail-on"
				])
			};
		}
	}
});

// src/rules/workflow/merge-group.ts
var merge_group_default = defineRule({
	id: "workflow/merge-group",
	subject: "workflow",
	severity: "warning",
	summary: "Judge merge groups by the workflow that judges pull requests",
	*check({ workflow, all, settings }) {
		const event = ["pull_request_target", "pull_request"].find((name) => workflow.events.has(name));
		if (event === void 0 || !workflow.jobs.some(gateOf)) return;
		if (all.some((other) => other.events.has("merge_group") && other.jobs.some(gateOf))) return;
		if (settings?.hasMergeQueue === false) return;
		yield {
			message: `No workflow gives its verdict on merge_group: ${settings ? "the merge queue waits" : "a merge queue would wait"} for the check until it gives up; add merge_group beside ${event}`,
			at: placeOfEvent(workflow, event)
		};
	}
});

// src/rules/workflow/path-filter.ts
var path_filter_default = defineRule({
	id: "workflow/path-filter",
	subject: "workflow",
	severity: "error",
	summary: "Start a required check for every pull request",
	*check({ workflow }) {
		if (!workflow.jobs.some(gateOf)) return;
		for (const event of ["pull_request_target", "pull_request"]) {
			const path = workflow.events.get(event);
			const filters = path && valueAt(workflow.doc.value, path);
			if (!path || !isTable(filters)) continue;
			for (const filter of ["paths", "paths-ignore"]) {
				if (!Object.hasOwn(filters, filter)) continue;
				yield {
					message: `A pull request that ${filter} leaves out gets no verdict, and a required check then waits for ever; remove the filter: what touches nothing of a registry passes at once`,
					at: workflow.doc.keyAt([...path, filter])
				};
			}
		}
	}
});

// src/rules/workflow/readable.ts
var readable_default = defineRule({
	id: "workflow/readable",
	subject: "workflow-file",
	severity: "error",
	summary: "Write the workflow as GitHub can read it",
	*check({ doc, workflow }) {
		for (const { message, at } of doc.problems) yield {
			message: `${message}; GitHub does not run it`,
			at
		};
		if (doc.problems.length > 0) return;
		if (!workflow) yield {
			message: "The workflow has no jobs, so GitHub does not run it; add `jobs`",
			at: doc.at([])
		};
		else if (workflow.events.size === 0) yield {
			message: "The workflow names no event, so GitHub does not run it; add `on`",
			at: doc.at(["on"])
		};
	}
});

// src/core/workflow/check-name.ts
/** The name of the job in the called workflows of this suite that give a verdict. */
const CALLED = "validate-gpack";
/**
* Under which name GitHub shows the verdict of a job as a check; `undefined` when it gives none, or where the name is
* made when it runs.
*/
function verdictCheckName(job) {
	if (!gateOf(job)) return void 0;
	const name = text(job.table, "name") ?? job.id;
	if (name.includes("${{") || "strategy" in job.table) return void 0;
	return job.uses === void 0 ? name : `${name} / ${CALLED}`;
}

// src/rules/workflow/required-check.ts
var required_check_default = defineRule({
	id: "workflow/required-check",
	subject: "workflow",
	severity: "warning",
	summary: "Require the check that gives the verdict",
	*check({ workflow, all, settings }) {
		if (!settings) return;
		if (all.some(({ jobs }) => jobs.some((job) => settings.requiredChecks.includes(verdictCheckName(job) ?? "")))) return;
		for (const job of workflow.jobs) {
			const name = verdictCheckName(job);
			const events = eventsReaching(workflow, job, void 0, ["pull_request_target", "pull_request"]);
			if (name === void 0 || events.length === 0) continue;
			yield {
				message: `Something can be merged into ${quote(settings.branch)} whatever the verdict is, since the check ${quote(name)} is not required there; require it in the ruleset or protection of the branch`,
				at: workflow.doc.keyAt(job.path)
			};
		}
	}
});

// src/rules/workflow/shared-cache.ts
/** Events whose runs write the cache of the default branch although a stranger causes them. */
const EVENTS = [
	"pull_request_target",
	"workflow_run",
	"issue_comment"
];
var shared_cache_default = defineRule({
	id: "workflow/shared-cache",
	subject: "workflow",
	severity: "warning",
	summary: "Write no cache where a pull request is judged",
	*check({ workflow }) {
		for (const job of workflow.jobs) for (const step of job.steps) {
			const key = cacheOf(step);
			if (key === void 0) continue;
			const [event] = eventsReaching(workflow, job, step, EVENTS);
			if (event === void 0) continue;
			yield {
				message: `Under ${event} this writes the cache of the default branch, from which trusted runs restore; leave it out, or use actions/cache/restore, which only reads`,
				at: workflow.doc.at([...step.path, ...key])
			};
		}
	}
});
function cacheOf(step) {
	const parsed = step.uses === void 0 ? void 0 : parseUses(step.uses);
	if (!parsed) return void 0;
	const { repository, path } = parsed;
	if (repository === "actions/cache") return path === "restore" ? void 0 : ["uses"];
	const cache = inputOf(step, "cache");
	if (/^actions\/setup-(?:node|python|java|dotnet)$/.test(repository)) return cache === "" || cache === "false" ? void 0 : ["with", "cache"];
	if (repository === "actions/setup-go") return cache === "false" ? void 0 : ["uses"];
	return repository === "swatinem/rust-cache" ? ["uses"] : void 0;
}

// src/rules/workflow/skippable-gate.ts
/** Conditions that only keep a job from being skipped. */
const ALWAYS = /^(?:always\(\)|!\s*cancelled\(\)|true)$/i;
var skippable_gate_default = defineRule({
	id: "workflow/skippable-gate",
	subject: "workflow",
	severity: "warning",
	summary: "Let nothing skip the job that gives the verdict",
	*check({ workflow }) {
		for (const job of workflow.jobs) {
			if (!gateOf(job)) continue;
			const condition = conditionAt(workflow.doc, [...job.path, "if"]).trim();
			if (condition !== "" && !ALWAYS.test(condition)) yield {
				message: "A job that its condition skips counts as a check that passed; remove `if` from the job, or give it to steps that the verdict does not need",
				at: workflow.doc.keyAt([...job.path, "if"])
			};
			else if (condition === "" && typeName(own(job.table, "needs")) !== "undefined") yield {
				message: "When a job that this one needs fails, this one is skipped and counts as a check that passed; remove `needs`, or add `if: ${{ !cancelled() }}` and check the result of what is needed",
				at: workflow.doc.keyAt([...job.path, "needs"])
			};
		}
	}
});

// src/rules/index.gen.ts
/** Every rule but those of security/, in the order of its id. */
const rules = [
	form_default$1,
	kept_default,
	known_package_default,
	category_case_default,
	count_match_default,
	date_time_default,
	dependency_range_default$1,
	description_default,
	duplicate_entry_default,
	empty_list_default,
	field_type_default$1,
	id_key_default,
	id_pattern_default$1,
	latest_known_default,
	latest_newest_default,
	mixed_script_default$1,
	no_versions_default,
	null_field_default,
	owners_form_default,
	path_escape_default$1,
	required_field_default$1,
	same_source_default,
	shape_default,
	unpaired_surrogate_default,
	version_key_default,
	version_semver_default,
	yank_form_default,
	duplicate_digest_default,
	empty_content_default,
	fabricated_digest_default,
	fabricated_revision_default,
	files_match_default,
	historic_digest_default,
	integrity_form_default,
	malformed_digest_default,
	missing_integrity_default,
	placeholder_digest_default,
	revision_form_default,
	shared_download_default,
	source_host_default,
	source_manifest_default,
	source_match_default,
	source_revision_default,
	case_clash_default$1,
	declared_file_default,
	directory_name_default,
	file_stem_default,
	license_file_default,
	manifest_present_default,
	one_manifest_default,
	ontology_file_default,
	path_clash_default,
	portable_name_default,
	prefix_collision_default,
	readme_file_default,
	regular_file_default,
	submodule_default,
	symbolic_link_default,
	templates_present_default,
	vendored_junk_default,
	wrong_engine_default,
	absolute_path_default,
	format_default,
	missing_source_default,
	syntax_default,
	test_entry_default,
	tool_version_default,
	unknown_shape_default,
	dependency_cycle_default$1,
	deploy_tested_default,
	dialect_default$1,
	form_default,
	hook_recursion_default,
	ignored_key_default,
	ignored_section_default,
	phase_commands_default,
	phase_known_default,
	value_default,
	workspace_present_default,
	archive_rules_default,
	branch_url_default,
	compat_range_default,
	dependency_id_default,
	dependency_not_gpack_default,
	dependency_range_default,
	dependency_unbounded_default,
	description_length_default,
	dialect_default,
	duplicate_item_default,
	empty_field_default,
	feature_reference_default,
	field_type_default,
	glob_escape_default,
	glob_syntax_default,
	id_pattern_default,
	license_allowed_default,
	license_spdx_default,
	misplaced_key_default,
	mixed_script_default,
	other_schema_default,
	placeholder_text_default,
	prefix_iri_default,
	required_field_default,
	satisfiable_range_default,
	self_dependency_default,
	semver_version_default,
	shell_command_default,
	unknown_key_default$1,
	url_scheme_default,
	foreign_file_default,
	guarded_file_default,
	new_package_default,
	owners_change_default,
	pack_owner_default,
	policy_form_default,
	readiness_form_default,
	waiver_authority_default,
	waiver_duplicate_default,
	waiver_expired_default,
	waiver_form_default,
	waiver_unused_default,
	empty_graph_default,
	empty_query_default,
	inline_turtle_default,
	multi_query_default,
	query_syntax_default,
	turtle_syntax_default,
	update_in_query_default,
	well_known_prefix_default,
	production_form_default,
	requirement_needs_default,
	alike_names_default,
	case_clash_default,
	dependencies_match_default,
	dependency_cycle_default,
	dependency_deprecated_default,
	dependency_known_default,
	dependency_satisfiable_default,
	dependency_yanked_default,
	deprecated_replacement_default,
	id_match_default,
	insecure_url_default,
	license_match_default,
	license_stated_default,
	listed_is_present_default,
	look_alike_default,
	manifest_readable_default,
	mutable_url_default,
	name_match_default,
	path_match_default,
	present_is_listed_default,
	ready_contradiction_default,
	reserved_name_default,
	resolvable_default,
	set_package_known_default,
	unique_id_default,
	version_match_default,
	yanked_latest_default,
	claimed_elsewhere_default,
	claimed_meanwhile_default,
	dependents_resolvable_default,
	entry_kept_default,
	files_kept_default,
	index_kept_default,
	pack_kept_default,
	record_kept_default,
	source_kept_default,
	version_kept_default,
	version_reused_default,
	yank_kept_default,
	byte_order_mark_default,
	control_character_default,
	encoding_default,
	json_default,
	json_duplicate_key_default,
	merge_conflict_default,
	nesting_default,
	reserved_key_default,
	toml_default,
	toml_version_default,
	duplicate_output_default,
	exclusive_keys_default,
	from_exists_default,
	glob_duplicate_default,
	glob_empty_default,
	header_query_default,
	header_turtle_default,
	header_unterminated_default,
	header_yaml_default,
	include_exists_default,
	key_type_default,
	missing_to_default,
	no_header_default,
	path_escape_default,
	rdf_exists_default,
	removed_key_default,
	shell_hook_default,
	tera_syntax_default,
	uncovered_default,
	unknown_key_default,
	unresolvable_default,
	distinct_default,
	first_default,
	line_default,
	list_order_default,
	manifest_match_default,
	narrowed_range_default,
	notes_default,
	prerelease_default,
	step_default,
	artifact_trust_default,
	base_branch_default,
	editable_gate_default,
	ignored_verdict_default,
	merge_group_default,
	path_filter_default,
	permissions_default,
	persisted_credentials_default,
	pinned_action_default,
	privileged_checkout_default,
	readable_default,
	required_check_default,
	script_injection_default,
	secrets_inherit_default,
	self_hosted_runner_default,
	shared_cache_default,
	skippable_gate_default,
	unsecure_commands_default
];

export { rules };