import { a as text, n as isTable, r as own } from "./document.js";
import { a as quote } from "./limits.js";
import { a as ABSENT, c as highestOf, d as only, f as positionsOf, h as spend, l as isWithin, m as resolvent, o as NOTHING, p as requestedIncompatibility, s as hasVersion, u as lowestOf } from "./registry-catalogue.js";

// src/core/lock-file.ts
/** Reads a lock file; `undefined` when it does not parse or its root is no table. */
function readLock(doc, recognised) {
	const root = doc.value;
	if (!isTable(root)) return void 0;
	const entries = [...entriesAt(root, "packs"), ...entriesAt(root, "packages")];
	return {
		dialect: dialectOf(root, entries),
		recognised,
		doc,
		root,
		entries
	};
}
function entriesAt(root, key) {
	const found = own(root, key);
	if (Array.isArray(found)) return found.flatMap((record, at) => {
		if (!isTable(record)) return [];
		return [{
			name: text(record, "id") ?? text(record, "pack_id") ?? text(record, "name") ?? "",
			version: text(record, "version"),
			path: [key, at],
			record
		}];
	});
	if (!isTable(found)) return [];
	return Object.entries(found).flatMap(([name, record]) => isTable(record) ? [{
		name,
		version: text(record, "version"),
		path: [key, name],
		record
	}] : []);
}
function dialectOf(root, entries) {
	const some = (key) => entries.some(({ record }) => Object.hasOwn(record, key));
	if (Array.isArray(own(root, "packs"))) return some("pack_id") ? "tiers" : "list";
	if (isTable(own(root, "packs"))) {
		if (some("content_hash")) return "engine";
		return some("installed_at") || Object.hasOwn(root, "ggen_version") ? "packs" : "unknown";
	}
	if (isTable(own(root, "packages"))) {
		if (some("resolved")) return "resolved";
		return some("installed_at") ? "market" : "unknown";
	}
	return "unknown";
}

// src/core/solver/fact.ts
/** Says what was asked for, or what releases need, and which versions that means. */
function tellCause(cause) {
	const { requirement, needed, matching } = cause;
	const what = `${cause.kind === "requested" ? "you ask for" : tellNeed(cause.dependent, cause.releases)} ${tellRequirement(requirement)}`;
	if (matching === 0n) return `${what} (${whyNone(cause)})`;
	return (matching | 1n) === needed.all ? what : `${what} (${listVersions(needed, matching)})`;
}
function whyNone({ needed, published }) {
	if (!needed.isKnown) return "nobody offers it";
	if (needed.releases.length === 0) return "it has no version";
	if (published !== 0n) return `only yanked versions meet that: ${listVersions(needed, published)}`;
	return needed.all === 1n ? "every version is yanked" : `there is only ${listVersions(needed, needed.all)}`;
}
/** Says that terms exclude each other, as what the first of them needs or cannot have beside it. */
function tellTerms(terms) {
	const chosen = terms.filter(({ allowed }) => (allowed & ABSENT) === NOTHING);
	const what = terms.filter(({ allowed }) => (allowed & ABSENT) !== NOTHING).map(({ pack, allowed }) => tellVersions(pack, pack.all ^ allowed)).join(" or ");
	const [only] = chosen;
	if (!only) return what === "" ? "nothing fits" : `${what} is needed`;
	if (what !== "") {
		const others = chosen.slice(1).map(({ pack, allowed }) => ` with ${tellVersions(pack, allowed)}`);
		return `${others.length > 0 ? `${tellVersions(only.pack, only.allowed)}${others.join("")} needs` : tellNeed(only.pack, only.allowed)} ${what}`;
	}
	const all = chosen.map(({ pack, allowed }) => tellVersions(pack, allowed));
	if (all.length > 1) return `${all.join(" and ")} exclude each other`;
	return isAny(only.pack, only.allowed) ? `no version of ${quote(only.pack.id)} can be used` : `${all.join("")} cannot be used`;
}
function tellNeed(pack, set) {
	const isOne = isAny(pack, set) || positionsOf(set).length === 1;
	return `${tellVersions(pack, set)} ${isOne ? "needs" : "need"}`;
}
function isAny(pack, set) {
	return (set | 1n) === pack.all && positionsOf(set).length > 1;
}
/** The versions of a pack, with its name: `"io.example.words" 1.0.0 to 1.4.0`. */
function tellVersions(pack, set) {
	return isAny(pack, set) ? `any version of ${quote(pack.id)}` : `${quote(pack.id)} ${listVersions(pack, set)}`;
}
/** Runs of versions that are told one by one. */
const MAX_RUNS = 4;
/** The versions of a set, runs of those that may be chosen drawn together. */
function listVersions(pack, set) {
	const runs = [];
	let isOpen = false;
	for (const position of positionsOf(pack.all | set)) {
		const { version } = pack.releases[position] ?? { version: "" };
		if (!hasVersion(set, position)) isOpen = false;
		else if (isOpen) runs.at(-1)?.push(version);
		else {
			runs.push([version]);
			isOpen = true;
		}
	}
	const told = runs.slice(0, MAX_RUNS).map((run) => run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(", "));
	const more = runs.slice(MAX_RUNS).reduce((sum, run) => sum + run.length, 0);
	return `${told.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** A requirement as it is written, bounded and on one line: `"io.example.words" ^1.2`. */
function tellRequirement({ id, range }) {
	const plain = range.trim().replaceAll(/\s+/g, " ");
	if (plain === "") return quote(id);
	return `${quote(id)} ${/^[\w.+*<>=~^,\- ]{1,80}$/.test(plain) ? plain : quote(range)}`;
}

// src/core/solver/explain.ts
/** Steps of a proof that are told; one of more is told by its facts alone. */
const MAX_STEPS$1 = 60;
const MAX_FACTS = 40;
/**
* Tells why nothing fits, in steps that each follow from what stands before: the derivation of a
* conflict as PubGrub tells it (https://github.com/dart-lang/pub/blob/master/doc/solver.md, "Error
* Reporting").
*/
function explain(conflict) {
	const uses = countUses(conflict);
	if (uses.size > MAX_STEPS$1) return factsAlone(conflict, uses.size);
	const { cause } = conflict;
	if (cause.kind !== "derived") return [{
		text: sentence(`${tellCause(cause)}, so nothing fits`),
		number: void 0
	}];
	return new Narrator(uses).tell(conflict, cause);
}
/** What a conflict is made of: the requirements that cannot all be met, in the order of the proof. */
function factsOf(conflict) {
	const facts = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const open = [conflict];
	for (let next = open.pop(); next; next = open.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		const { cause } = next;
		if (cause.kind === "derived") open.push(cause.second, cause.first);
		else facts.add(cause);
	}
	return [...facts];
}
/** The derived steps of a proof, and how many others each is used in. */
function countUses(conflict) {
	const uses = /* @__PURE__ */ new Map();
	const open = [conflict];
	for (let next = open.pop(); next; next = open.pop()) {
		if (next.cause.kind !== "derived") continue;
		const known = uses.get(next) ?? 0;
		uses.set(next, known + 1);
		if (known === 0) open.push(next.cause.first, next.cause.second);
	}
	return uses;
}
function factsAlone(conflict, steps) {
	const facts = factsOf(conflict);
	const told = facts.slice(0, MAX_FACTS).map((fact) => ({
		text: sentence(tellCause(fact)),
		number: void 0
	}));
	const end = `These${facts.length > MAX_FACTS ? ` and ${facts.length - MAX_FACTS} more` : ""} cannot all be met; the proof has ${steps} steps.`;
	return [...told, {
		text: end,
		number: void 0
	}];
}
/** Tells one proof. */
var Narrator = class {
	#uses;
	#lines = [];
	#numbers = /* @__PURE__ */ new Map();
	constructor(uses) {
		this.#uses = uses;
	}
	tell(conflict, cause) {
		this.#visit(conflict, cause);
		return this.#lines;
	}
	#visit(step, { first, second }) {
		const [one, other] = isDerived(first) ? [first, second] : [second, first];
		if (isDerived(one) && isDerived(other)) this.#fromTwoSteps(step, one, other);
		else if (isDerived(one)) this.#fromStepAndFact(step, one, other);
		else this.#write(step, `Because ${this.#name(first)} and ${this.#name(second)}`);
		if ((this.#uses.get(step) ?? 0) > 1) this.#number(step);
	}
	#fromTwoSteps(step, first, second) {
		const isFirstTold = this.#numbers.has(first);
		const isSecondTold = this.#numbers.has(second);
		if (isFirstTold && isSecondTold) this.#write(step, `Because ${this.#name(first)} and ${this.#name(second)}`);
		else if (isFirstTold || isSecondTold) {
			const [told, untold] = isFirstTold ? [first, second] : [second, first];
			this.#visit(untold, untold.cause);
			this.#write(step, `And because ${this.#name(told)}`);
		} else if (isShort(first) || isShort(second)) {
			const [short, long] = isShort(second) ? [second, first] : [first, second];
			this.#visit(long, long.cause);
			this.#visit(short, short.cause);
			this.#write(step, "Thus");
		} else {
			this.#visit(first, first.cause);
			this.#number(first);
			this.#visit(second, second.cause);
			this.#write(step, `And because ${this.#name(first)}`);
		}
	}
	#fromStepAndFact(step, derived, fact) {
		const { first, second } = derived.cause;
		const [inner, outer] = isDerived(first) ? [first, second] : [second, first];
		if (this.#numbers.has(derived)) this.#write(step, `Because ${this.#name(fact)} and ${this.#name(derived)}`);
		else if ((this.#uses.get(derived) ?? 0) === 1 && isDerived(inner) && !isDerived(outer) && !this.#numbers.has(inner)) {
			this.#visit(inner, inner.cause);
			this.#write(step, `And because ${this.#name(outer)} and ${this.#name(fact)}`);
		} else {
			this.#visit(derived, derived.cause);
			this.#write(step, `And because ${this.#name(fact)}`);
		}
	}
	#name(incompatibility) {
		const { cause, terms } = incompatibility;
		if (cause.kind !== "derived") return tellCause(cause);
		const number = this.#numbers.get(incompatibility);
		return number === void 0 ? tellTerms(terms) : `${tellTerms(terms)} (${number})`;
	}
	#write(step, reason) {
		this.#lines.push({
			text: sentence(`${reason}, ${tellTerms(step.terms)}`),
			number: void 0
		});
	}
	/** Numbers the last line, which concludes a step. */
	#number(step) {
		const last = this.#lines.at(-1);
		if (!last || this.#numbers.has(step)) return;
		last.number ??= this.#numbers.size + 1;
		this.#numbers.set(step, last.number);
	}
};
function isDerived(incompatibility) {
	return incompatibility.cause.kind === "derived";
}
/** True for a step from two facts. */
function isShort({ cause }) {
	return !isDerived(cause.first) && !isDerived(cause.second);
}
function sentence(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

// src/core/solver/partial-solution.ts
/** What is decided and derived so far, step by step, so that it can be taken back. */
var PartialSolution = class {
	#assignments = [];
	#ofPack = /* @__PURE__ */ new Map();
	#level = 0;
	/** How many decisions stand. */
	get level() {
		return this.#level;
	}
	/** What may still be chosen of a pack. */
	left(pack) {
		return this.#ofPack.get(pack)?.at(-1)?.left ?? pack.all;
	}
	decide(pack, position) {
		this.#level += 1;
		this.#assign(pack, only(position), void 0);
	}
	derive(pack, allowed, cause) {
		this.#assign(pack, allowed, cause);
	}
	relation({ pack, allowed }) {
		const left = this.left(pack);
		const common = left & allowed;
		return common === left ? "satisfied" : common === 0n ? "contradicted" : "open";
	}
	/** Takes back every step above a level. */
	backtrack(level) {
		this.#level = level;
		for (let last = this.#assignments.at(-1); last && last.level > level; last = this.#assignments.at(-1)) {
			this.#assignments.pop();
			this.#ofPack.get(last.pack)?.pop();
		}
	}
	/** The first step after which a term is satisfied. */
	satisfier({ pack, allowed }) {
		const own = this.#ofPack.get(pack) ?? [];
		let low = 0;
		let high = own.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (isWithin(own[middle]?.left ?? pack.all, allowed)) high = middle;
			else low = middle + 1;
		}
		return own[low];
	}
	#assign(pack, allowed, cause) {
		const assignment = {
			pack,
			allowed,
			cause,
			left: this.left(pack) & allowed,
			level: this.#level,
			position: this.#assignments.length
		};
		this.#assignments.push(assignment);
		const own = this.#ofPack.get(pack);
		if (own) own.push(assignment);
		else this.#ofPack.set(pack, [assignment]);
	}
};

// src/core/solver/resolve.ts
/** Steps that one resolution may take: less than a second. */
const MAX_STEPS = 2e7;
/**
* Finds a version for every pack that is needed, directly or through others (PubGrub,
* https://github.com/dart-lang/pub/blob/master/doc/solver.md).
*
* The answer is the only one that meets this definition: packs are looked at in the order in which they
* are asked for, then in which the packs chosen before need them, by id; each gets its locked version if
* any solution with the choices before has it, else the highest (or lowest) of which that is true.
*
* @throws TooCostly when the budget is used up
*/
function resolve(universe, request) {
	return new Solver(universe, request).run();
}
/** One resolution. */
var Solver = class {
	#universe;
	#solution = new PartialSolution();
	#incompatibilities = /* @__PURE__ */ new Map();
	#added = /* @__PURE__ */ new Set();
	/** Every pack that is needed so far: as many are decided as the solution has levels. */
	#needed = [];
	#isNeeded = /* @__PURE__ */ new Set();
	/** For each level the packs that were needed before its decision. */
	#neededBefore = [];
	#prefer;
	#lemmas;
	#budget;
	constructor(universe, request) {
		const { requirements, releases = [], prefer = "highest", budget = { steps: MAX_STEPS } } = request;
		this.#universe = universe;
		this.#prefer = prefer;
		this.#lemmas = request.lemmas ?? /* @__PURE__ */ new Map();
		this.#budget = budget;
		for (const { pack, position } of releases) {
			this.#need(pack);
			const requirement = {
				id: pack.id,
				range: `=${pack.releases[position]?.version}`
			};
			const published = only(position);
			const matching = published & pack.all;
			this.#add(requestedIncompatibility({
				kind: "requested",
				requirement,
				needed: pack,
				published,
				matching
			}));
		}
		for (const requirement of requirements) {
			const needed = universe.pack(requirement.id);
			this.#need(needed);
			const published = universe.published(requirement);
			const matching = published & needed.all;
			this.#add(requestedIncompatibility({
				kind: "requested",
				requirement,
				needed,
				published,
				matching
			}));
		}
	}
	run() {
		const impossible = [...this.#added].find(({ terms }) => terms.length === 0);
		if (impossible) return { conflict: impossible };
		for (const pack of this.#needed) {
			const conflict = this.#propagate(pack);
			if (conflict) return { conflict };
		}
		for (let pack = this.#next(); pack; pack = this.#next()) {
			this.#decide(pack);
			const conflict = this.#propagate(pack);
			if (conflict) return { conflict };
		}
		return { chosen: this.#needed.map((pack) => ({
			pack,
			position: highestOf(this.#solution.left(pack))
		})) };
	}
	#next() {
		return this.#needed[this.#solution.level];
	}
	/** Chooses a version, unless what it needs rules it out at once: then the needs are known, which is enough. */
	#decide(pack) {
		const position = this.#choose(pack);
		const needs = this.#universe.needsOf(pack, position);
		let isPossible = true;
		for (const need of needs) {
			this.#add(need);
			isPossible &&= !need.terms.every((term) => term.pack === pack ? hasVersion(term.allowed, position) : this.#solution.relation(term) === "satisfied");
		}
		if (!isPossible) return;
		this.#neededBefore.push(this.#needed.length);
		this.#solution.decide(pack, position);
		for (const { cause } of needs) if (cause.kind === "dependency") this.#need(cause.needed);
	}
	#choose(pack) {
		const left = this.#solution.left(pack);
		if (pack.locked !== void 0 && hasVersion(left, pack.locked)) return pack.locked;
		return this.#prefer === "highest" ? highestOf(left) : lowestOf(left);
	}
	#need(pack) {
		if (this.#isNeeded.has(pack)) return;
		this.#isNeeded.add(pack);
		this.#needed.push(pack);
		for (const lemma of this.#lemmas.get(pack) ?? []) this.#add(lemma);
	}
	#add(incompatibility) {
		if (this.#added.has(incompatibility)) return;
		this.#added.add(incompatibility);
		for (const { pack } of incompatibility.terms) {
			const known = this.#incompatibilities.get(pack);
			if (known) known.push(incompatibility);
			else this.#incompatibilities.set(pack, [incompatibility]);
		}
	}
	/** Derives all that follows from a change to a pack; returns the proof that nothing can be chosen, if it comes to that. */
	#propagate(start) {
		const changed = /* @__PURE__ */ new Set([start]);
		for (const pack of changed) {
			changed.delete(pack);
			const known = this.#incompatibilities.get(pack) ?? [];
			for (let at = known.length - 1; at >= 0; at -= 1) {
				const incompatibility = known[at];
				if (!incompatibility) continue;
				const open = this.#openTerm(incompatibility);
				if (open === "several") continue;
				if (open !== "none") {
					changed.add(this.#derive(open, incompatibility));
					continue;
				}
				const learned = this.#resolveConflict(incompatibility);
				if (learned.terms.length === 0) return learned;
				const rest = this.#openTerm(learned);
				changed.clear();
				if (typeof rest === "string") throw new Error("what was learned from a conflict leaves no term, or several");
				changed.add(this.#derive(rest, learned));
				break;
			}
		}
	}
	#derive({ pack, allowed }, cause) {
		this.#solution.derive(pack, pack.all ^ allowed, cause);
		return pack;
	}
	/** The one term that is not satisfied; `none` when all are, `several` when nothing follows. */
	#openTerm({ terms }) {
		this.#spend(terms);
		let open;
		for (const term of terms) {
			const relation = this.#solution.relation(term);
			if (relation === "contradicted" || relation === "open" && open) return "several";
			if (relation === "open") open = term;
		}
		return open ?? "none";
	}
	/** Learns why all terms came to be true, and goes back to where that could have been known. */
	#resolveConflict(conflict) {
		let learned = conflict;
		while (learned.terms.length > 0) {
			this.#spend(learned.terms);
			const { satisfier, term, level } = this.#lastSatisfier(learned);
			if (!satisfier.cause || level < satisfier.level) {
				this.#solution.backtrack(level);
				this.#forget(level);
				this.#add(learned);
				return learned;
			}
			learned = resolvent(learned, satisfier.cause, term.pack);
		}
		return learned;
	}
	/** The step that made the last term true, and the level at which all others were. */
	#lastSatisfier({ terms }) {
		let last;
		let level = 0;
		for (const term of terms) {
			const satisfier = this.#solution.satisfier(term);
			if (!satisfier) throw new Error("a conflict has a term that nothing satisfies");
			if (last && satisfier.position < last.satisfier.position) {
				level = Math.max(level, satisfier.level);
				continue;
			}
			if (last) level = Math.max(level, last.satisfier.level);
			last = {
				satisfier,
				term
			};
		}
		if (!last) throw new Error("a conflict has no terms");
		return {
			...last,
			level
		};
	}
	#forget(level) {
		const keep = this.#neededBefore[level];
		if (keep === void 0) return;
		this.#neededBefore.length = level;
		for (const pack of this.#needed.splice(keep)) this.#isNeeded.delete(pack);
	}
	#spend(terms) {
		spend(this.#budget, terms.reduce((steps, { pack }) => steps + 1 + (pack.releases.length >> 7), 0));
	}
};

export { tellCause as a, listVersions as i, explain as n, tellRequirement as o, factsOf as r, readLock as s, resolve as t };