import { r as parseVersion } from "./cargo-version.js";
import { i as sameValue } from "./document.js";
import { a as quote, r as TooCostly } from "./limits.js";
import { n as skeleton, r as skeletonHash } from "./skeleton.js";
import { r as wholeFile } from "./source2.js";

// src/core/lookalike/likeness-text.ts
/** How a name resembles another, in words that follow `The name "x" `. */
function likenessText(likeness, other, edit) {
	const name = quote(other);
	switch (likeness) {
		case "case": return `differs from ${name} in case only`;
		case "separators": return `is ${name} with other separators`;
		case "shape": return `looks like ${name}: some of its letters are read as others`;
		case "word-order": return `has the words of ${name} in another order`;
		case "edit": return edit ? editText(name, edit) : `is nearly ${name}`;
		case "affix": return `adds to ${name} only what says nothing of the pack`;
	}
}
function editText(name, { kind, was, is }) {
	switch (kind) {
		case "transposed": return `is ${name} with ${quote(was + is)} written as ${quote(is + was)}`;
		case "doubled": return is === "" ? `is ${name} with only one ${quote(was)}` : `is ${name} with ${quote(is)} doubled`;
		case "inserted": return `is ${name} with a further ${quote(is)}`;
		case "omitted": return `is ${name} without its ${quote(was)}`;
		case "replaced": return `is ${name} with ${quote(is)} for ${quote(was)}`;
	}
}

// src/core/lookalike/affix.ts
/** Words that claim to be the same thing, or a better copy of it, and say nothing of what a pack does. */
const EMPTY_WORDS = /* @__PURE__ */ new Set([
	"alpha",
	"beta",
	"dev",
	"dist",
	"fix",
	"fixed",
	"free",
	"full",
	"genuine",
	"ggen",
	"gpack",
	"gpacks",
	"inc",
	"latest",
	"lib",
	"main",
	"my",
	"new",
	"official",
	"org",
	"original",
	"pack",
	"package",
	"packs",
	"patched",
	"premium",
	"pro",
	"real",
	"release",
	"stable",
	"team",
	"template",
	"templates",
	"the",
	"true",
	"update",
	"updated",
	"verified"
]);
/** What is written directly before or after a name. */
const GLUED = [
	"js",
	"official",
	"ggen",
	"gpack"
];
/** Letters that must be left of a name for it to be recognised. */
const LEAST$1 = 3;
/**
* The names that a name would be without what it adds, as letters without separators: `ggen-serde`, `serde-official` and
* `serdejs` add to `serde`.
*/
function withoutAffixes({ words, namespace }) {
	const found = /* @__PURE__ */ new Set();
	const add = (left) => {
		const letters = left.join("");
		if (letters.length >= LEAST$1) found.add(letters);
	};
	if (words.some(isEmpty)) {
		add(words.filter((word) => !isEmpty(word)));
		const left = words.filter((word, position) => position < namespace || !isEmpty(word));
		if (left.length < words.length) add(left);
	}
	const [first = ""] = words;
	const last = words.at(-1) ?? "";
	for (const affix of GLUED) {
		if (last.endsWith(affix) && last !== affix) add([...words.slice(0, -1), last.slice(0, -affix.length)]);
		if (first.startsWith(affix) && first !== affix) add([first.slice(affix.length), ...words.slice(1)]);
	}
	return found;
}
function isEmpty(word) {
	return EMPTY_WORDS.has(word);
}

// src/core/lookalike/slip.ts
/** The rows of the commonest keyboard, each half a key to the right of the one above. */
const ROWS = [
	"1234567890",
	"qwertyuiop",
	"asdfghjkl",
	"zxcvbnm"
];
/** Letters that are read for each other. */
const READ_ALIKE = /* @__PURE__ */ new Set([
	"ij",
	"il",
	"jl",
	"mn",
	"nu",
	"nr",
	"uv",
	"vw",
	"vy",
	"ce",
	"co",
	"eo",
	"ao",
	"bd",
	"bh",
	"pq",
	"gq",
	"hn",
	"ft",
	"lt",
	"fl",
	"sz",
	"ck",
	"ks",
	"xz"
]);
const VOWELS = "aeiouy";
/** True when one letter is easily written or read for the other: beside it on a keyboard, like it, one bit away, both vowels. */
function isSlip(a, b) {
	if (VOWELS.includes(a) && VOWELS.includes(b)) return true;
	if (READ_ALIKE.has(a < b ? a + b : b + a)) return true;
	return isOneBitAway(a, b) || areNeighbours(a, b);
}
/** A memory or network fault turns one into the other. */
function isOneBitAway(a, b) {
	const bits = a.charCodeAt(0) ^ b.charCodeAt(0);
	return bits !== 0 && (bits & bits - 1) === 0;
}
function areNeighbours(a, b) {
	const one = keyOf(a);
	const other = keyOf(b);
	if (!one || !other) return false;
	const across = one.column + one.row / 2 - (other.column + other.row / 2);
	return Math.abs(one.row - other.row) <= 1 && Math.abs(across) <= 1;
}
function keyOf(letter) {
	const row = ROWS.findIndex((keys) => keys.includes(letter));
	return row === -1 ? void 0 : {
		row,
		column: ROWS[row]?.indexOf(letter) ?? 0
	};
}

// src/core/lookalike/calibration.ts
/**
* The fewest letters that a name of one word must have before an edit in it counts, by what was done where.
* Measured on names that registries accepted: see docs/look-alikes.md. Two short words that differ in a
* letter are mostly two names; two long ones are mostly one name and a slip.
*/
const LEAST = {
	transposed: {
		first: 3,
		inner: 3,
		last: 3
	},
	doubled: {
		first: 3,
		inner: 4,
		last: 4
	},
	inserted: {
		first: 7,
		inner: 5,
		last: 9
	},
	omitted: {
		first: 7,
		inner: 5,
		last: 6
	},
	slipped: {
		first: 7,
		inner: 4,
		last: 5
	},
	replaced: {
		first: 8,
		inner: 5,
		last: 8
	}
};
/** Letters beside the edited word from which on a name is recognised by the rest of it. */
const RECOGNISABLE_REST = 3;
/** True when the edit is more likely a slip, or meant to be taken for one, than a name of its own. */
function isTooClose({ edit, word, original, at, rest }) {
	if (rest >= RECOGNISABLE_REST) return true;
	const length = Math.max(word.length, original.length);
	return length >= LEAST[kindOf$1(edit)][positionOf(edit, at, length)];
}
function kindOf$1({ kind, was, is }) {
	return kind === "replaced" && isSlip(was, is) ? "slipped" : kind;
}
function positionOf({ kind }, at, length) {
	if (at === 0) return "first";
	return at >= length - (kind === "transposed" ? 2 : 1) ? "last" : "inner";
}

// src/core/lookalike/name-forms.ts
const PLAIN = /^[a-z0-9._-]*$/;
const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/u;
const PLAIN_SEPARATORS = /[._-]+/;
/** The forms of a name: an id or a display name. */
function formsOf(name) {
	const isPlain = PLAIN.test(name);
	const folded = isPlain ? name : name.normalize("NFKC").toLowerCase();
	const words = split(folded, isPlain);
	const letters = words.join("");
	return {
		folded,
		words,
		namespace: namespaceOf(folded, isPlain, words),
		hyphened: words.join("-"),
		letters,
		cased: isPlain ? letters : split(name, false).join(""),
		dots: dotsOf(name)
	};
}
/** A number that is the same for names of the same letters; others seldom share it. */
function lettersHash({ letters }) {
	return skeletonHash(letters);
}
/** What a name looks like without separators. */
function shapeOf({ cased }) {
	return skeleton(cased);
}
/** A number that is the same for names of one shape; others seldom share it. */
function shapeHash({ cased }) {
	return skeletonHash(cased);
}
/**
* The shapes of the words of a name, sorted, with the number of its dots: `mime-types` is not `types.mime`. Empty for one
* word.
*/
function bagOf({ words, dots }) {
	return words.length < 2 ? "" : `${dots} ${words.map(skeleton).toSorted().join(" ")}`;
}
/** A number that is the same for names of one bag; others seldom share it. */
function bagHash({ words, dots }) {
	let sum = dots;
	for (const word of words) {
		const hash = skeletonHash(word);
		sum = sum + Math.imul(hash, hash | 1) | 0;
	}
	return sum;
}
/** How many of the words stand before the last dot. */
function namespaceOf(folded, isPlain, words) {
	const dot = folded.lastIndexOf(".");
	return dot < 1 ? 0 : words.length - split(folded.slice(dot + 1), isPlain).length;
}
function dotsOf(name) {
	let dots = 0;
	for (let at = name.indexOf("."); at !== -1; at = name.indexOf(".", at + 1)) dots += 1;
	return dots;
}
function split(text, isPlain) {
	return text.split(isPlain ? PLAIN_SEPARATORS : SEPARATORS).filter((word) => word !== "");
}

// src/core/lookalike/near-texts.ts
/** Pairs that may be compared for each text: far more than any real registry has. */
const COMPARISONS_PER_TEXT = 200;
/** Longest text that is compared; longer ones share too much to be taken for each other. */
const MAX_LENGTH = 100;
/**
* Calls `found` for each pair of texts, of which the later is at `from` or behind, that become equal when at
* most one letter is left out of each. All pairs that differ by one edit of letters are among them.
*
* The way of SymSpell: of each later text every deletion is kept by its hash; every text looks for its own deletions
* among them. The time is linear in the letters of all texts, and nothing but numbers is kept.
* @throws TooCostly when the texts are made to have more such pairs than names have
*/
function nearTexts(texts, from, found) {
	let letters = 0;
	for (let index = from; index < texts.length; index += 1) letters += Math.min(texts[index]?.length ?? 0, MAX_LENGTH) + 1;
	const kept = new HashIndex(letters);
	let left = COMPARISONS_PER_TEXT * (texts.length + 10);
	const compare = (one, other) => {
		if (one === other) return;
		left -= 1;
		if (left < 0) throw new TooCostly("the names resemble each other too much to compare each with each");
		found(Math.max(one, other), Math.min(one, other));
	};
	let index = from;
	const compareKept = (other) => compare(index, other);
	const keep = (hash) => {
		kept.each(hash, compareKept);
		kept.add(hash, index);
	};
	for (; index < texts.length; index += 1) deletions(texts[index] ?? "", keep);
	for (index = 0; index < from; index += 1) deletions(texts[index] ?? "", (hash) => kept.each(hash, compareKept));
}
/** Which texts have a hash: a table of chains in flat arrays, since there is an entry for each letter of all names. */
var HashIndex = class {
	#first;
	#hashes;
	#texts;
	#next;
	#size = 0;
	constructor(capacity) {
		const slots = 2 ** Math.ceil(Math.log2(capacity + 1));
		this.#first = new Int32Array(slots).fill(-1);
		this.#hashes = new Int32Array(capacity);
		this.#texts = new Int32Array(capacity);
		this.#next = new Int32Array(capacity);
	}
	add(hash, text) {
		const slot = this.#slotOf(hash);
		const entry = this.#size;
		this.#hashes[entry] = hash;
		this.#texts[entry] = text;
		this.#next[entry] = this.#first[slot] ?? -1;
		this.#first[slot] = entry;
		this.#size += 1;
	}
	/** The texts that have the hash, the last one first. */
	each(hash, found) {
		for (let entry = this.#first[this.#slotOf(hash)] ?? -1; entry !== -1; entry = this.#next[entry] ?? -1) if (this.#hashes[entry] === hash) found(this.#texts[entry] ?? -1);
	}
	#slotOf(hash) {
		return (hash ^ hash >>> 15) & this.#first.length - 1;
	}
};
/** The hash of a text, and of the text without each of its letters. */
function deletions(text, found) {
	const { length } = text;
	if (length > MAX_LENGTH) return;
	let whole = 0;
	for (let at = 0; at < length; at += 1) whole = append(whole, text.charCodeAt(at));
	found(whole);
	let power = 1;
	for (let at = 1; at < length; at += 1) power = Math.imul(power, BASE);
	let before = 0;
	for (let at = 0; at < length; at += 1) {
		const code = text.charCodeAt(at);
		const including = append(before, code);
		if (isLetter(code) && code !== text.charCodeAt(at - 1)) {
			const after = whole - Math.imul(including, power);
			found(Math.imul(before, power) + after | 0);
		}
		before = including;
		power = Math.imul(power, INVERSE);
	}
}
/** A polynomial over code units, modulo 2^32; odd, so that it has an inverse. */
const BASE = 16777619;
const INVERSE = inverseOf(BASE);
function append(hash, code) {
	return Math.imul(hash, BASE) + code | 0;
}
/** The inverse modulo 2^32, by Newton's method: each step doubles the bits that are right. */
function inverseOf(odd) {
	let inverse = odd;
	for (let bits = 3; bits < 32; bits *= 2) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
	return inverse;
}
/** Digits and separators are not what a slip is looked for in: `x264` and `x265` are two names. */
function isLetter(code) {
	return code > 57;
}

// src/core/lookalike/single-edit.ts
/**
* The slip by which `text` differs from `original`; `undefined` when there is none, or more than one.
* `doubled` is a letter written twice for once or once for twice.
*/
function singleEdit(text, original) {
	const longer = text.length - original.length;
	if (Math.abs(longer) > 1 || text === original) return void 0;
	const shared = Math.min(text.length, original.length);
	let at = 0;
	while (at < shared && text[at] === original[at]) at += 1;
	let same = 0;
	while (same < shared - at && text[text.length - 1 - same] === original[original.length - 1 - same]) same += 1;
	const was = original[at] ?? "";
	const is = text[at] ?? "";
	if (longer === 0) {
		const differing = shared - at - same;
		if (differing === 1) return {
			kind: "replaced",
			at,
			was,
			is
		};
		return differing === 2 && is === original[at + 1] && was === text[at + 1] ? {
			kind: "transposed",
			at,
			was,
			is
		} : void 0;
	}
	if (at + same < shared) return void 0;
	const [more, extra] = longer > 0 ? [text, is] : [original, was];
	const isDoubled = more[at - 1] === extra || more[at + 1] === extra;
	if (longer > 0) return {
		kind: isDoubled ? "doubled" : "inserted",
		at,
		was: "",
		is
	};
	return {
		kind: isDoubled ? "doubled" : "omitted",
		at,
		was,
		is: ""
	};
}

// src/core/lookalike/vocabulary.ts
/** Names that are kept of each word: enough to find one beside the one that is resembled. */
const KEPT = 2;
/** Collects the words of names, given in their order. */
function vocabularyOf(names) {
	const users = /* @__PURE__ */ new Map();
	for (const [index, words] of names.entries()) for (const word of words) {
		const known = users.get(word);
		if (!known) users.set(word, [index]);
		else if (known.length < KEPT && known.at(-1) !== index) known.push(index);
	}
	return { isKnown: (word, accepted, except) => (users.get(word) ?? []).some((user) => user < accepted && user !== except) };
}

// src/core/lookalike/lookalikes.ts
/** What makes two names alike, the surest first. */
const likenesses = [
	"case",
	"separators",
	"shape",
	"word-order",
	"edit",
	"affix"
];
/**
* The names from index `from` on that are easily taken for one before them in the list, each with the name that it
* resembles most. The names are distinct, in the order in which they were accepted.
* The time is linear in the letters of all names.
* @throws TooCostly for lists that no registry has
*/
function findLookalikes(forms, from = 0) {
	const best = /* @__PURE__ */ new Map();
	const offer = (candidate) => {
		const known = best.get(candidate.name);
		if (!known || rank(candidate) < rank(known)) best.set(candidate.name, candidate);
	};
	const shapes = Int32Array.from(forms, shapeHash);
	const letters = repeated(Int32Array.from(forms, lettersHash));
	const exact = [
		{
			likeness: "case",
			suspects: letters,
			keyOf: foldedOf
		},
		{
			likeness: "separators",
			suspects: letters,
			keyOf: lettersOf
		},
		{
			likeness: "shape",
			suspects: repeated(shapes),
			keyOf: shapeOf
		},
		{
			likeness: "word-order",
			suspects: repeated(Int32Array.from(forms, bagHash)),
			keyOf: bagOf
		}
	];
	for (const { likeness, suspects, keyOf } of exact) eachEqual(forms, from, suspects, keyOf, (name, earlier) => offer({
		name,
		earlier,
		likeness
	}));
	eachAffixed(forms, from, shapes, (name, earlier) => offer({
		name,
		earlier,
		likeness: "affix"
	}));
	eachEdited(forms, from, (name, earlier, edit) => offer({
		name,
		earlier,
		likeness: "edit",
		edit
	}));
	return [...best.values()].toSorted((a, b) => a.name - b.name);
}
function foldedOf({ folded }) {
	return folded;
}
function lettersOf({ letters }) {
	return letters;
}
/** Less is more alike; of equals the earlier name. */
function rank({ likeness, earlier }) {
	return likenesses.indexOf(likeness) * 2 ** 32 + earlier;
}
/** Calls `found` for each name with the first one that has the same key. An empty key is like no other. */
function eachEqual(forms, from, suspects, keyOf, found) {
	const first = /* @__PURE__ */ new Map();
	for (const index of suspects) {
		const own = forms[index];
		const key = own ? keyOf(own) : "";
		if (key === "") continue;
		const earlier = first.get(key);
		if (earlier === void 0) first.set(key, index);
		else if (index >= from) found(index, earlier);
	}
}
/** The indexes of hashes that stand more than once in a list, ascending. Most lists have none, which is seen without a table. */
function repeated(hashes) {
	const sorted = hashes.toSorted();
	const several = /* @__PURE__ */ new Set();
	for (let at = 1; at < sorted.length; at += 1) {
		const hash = sorted[at];
		if (hash !== void 0 && hash === sorted[at - 1]) several.add(hash);
	}
	if (several.size === 0) return [];
	return [...hashes.keys()].filter((index) => several.has(hashes[index] ?? 0));
}
function eachAffixed(forms, from, shapes, found) {
	const users = /* @__PURE__ */ new Map();
	const there = new Set(shapes);
	for (let index = from; index < forms.length; index += 1) {
		const own = forms[index];
		for (const core of own ? withoutAffixes(own) : []) {
			const hash = skeletonHash(core);
			if (!there.has(hash)) continue;
			const known = users.get(hash);
			if (known) known.push({
				index,
				core
			});
			else users.set(hash, [{
				index,
				core
			}]);
		}
	}
	if (users.size === 0) return;
	for (const [earlier, own] of forms.entries()) {
		const hash = shapes[earlier] ?? 0;
		const known = users.get(hash);
		if (!known) continue;
		const shape = shapeOf(own);
		const isOwn = ({ core }) => skeleton(core) === shape;
		for (const { index } of known.filter(isOwn)) if (index > earlier) found(index, earlier);
		const others = known.filter((user) => !isOwn(user));
		if (others.length > 0) users.set(hash, others);
		else users.delete(hash);
	}
}
function eachEdited(forms, from, found) {
	const texts = forms.map(({ hyphened }) => hyphened);
	let vocabulary;
	nearTexts(texts, from, (name, earlier) => {
		const [own, other] = [forms[name], forms[earlier]];
		if (!own || !other) return;
		const edit = singleEdit(own.hyphened, other.hyphened);
		if (!edit || NO_SLIP.test(edit.was + edit.is)) return;
		const before = own.hyphened.slice(0, edit.at);
		const start = before.lastIndexOf("-") + 1;
		const position = before.split("-").length - 1;
		const [word = "", original = ""] = [own.words[position], other.words[position]];
		if (word === "") return;
		vocabulary ??= vocabularyOf(forms.map(({ words }) => words));
		const accepted = from === 0 ? name : from;
		if (vocabulary.isKnown(word, accepted, earlier)) return;
		const rest = own.hyphened.length - own.words.length + 1 - word.length;
		if (isTooClose({
			edit,
			word,
			original,
			at: edit.at - start,
			rest
		})) found(name, earlier, edit);
	});
}
/** Separators are compared in another way, and numbers tell names apart on purpose. */
const NO_SLIP = /[-\p{N}]/u;

// src/core/change/claims.ts
/** What a change claims: `entries` and `packs` as the change compares them. */
function claimsOf(entries, packs) {
	const claims = [];
	for (const entry of entries) {
		const { key, before, after } = entry;
		if (!after) continue;
		if (!before) claims.push({
			kind: "name",
			id: key,
			version: void 0,
			record: after.record,
			at: () => entry.at([])
		});
		for (const version of entry.versions) {
			const listed = version.after;
			if (version.before || !listed) continue;
			const at = () => entry.at(listed.at);
			claims.push({
				kind: "version",
				id: key,
				version: listed.version,
				record: listed.record,
				at
			});
		}
	}
	for (const { before, after, standing } of packs) {
		if (standing || !before || !after || after.id === void 0 || before.version !== after.version) continue;
		const { id, version } = after;
		const at = () => placeOf(after);
		if (version !== void 0) claims.push({
			kind: "files",
			id,
			version,
			record: void 0,
			at
		});
	}
	return claims;
}
function placeOf(after) {
	const manifest = after.manifest();
	if (manifest) return manifest.doc.at([...manifest.tablePath, "version"]);
	return wholeFile(after.file);
}
/**
* The claims that cannot both be met. Two that would publish the very same record do not collide: one of the changes
* holds the other. Where the name of a new pack collides, its versions are not told again.
*/
function collisionsOf(mine, theirs) {
	const bySlot = /* @__PURE__ */ new Map();
	for (const claim of theirs) bySlot.set(slotOf(claim), [...bySlot.get(slotOf(claim)) ?? [], claim]);
	const collisions = [];
	const taken = /* @__PURE__ */ new Set();
	for (const claim of mine) {
		if (claim.kind === "version" && taken.has(claim.id)) continue;
		for (const other of bySlot.get(slotOf(claim)) ?? []) {
			const kind = kindOf(claim, other);
			if (!kind || claim.record && other.record && sameValue(claim.record, other.record)) continue;
			if (kind === "name") taken.add(claim.id);
			collisions.push({
				kind,
				mine: claim,
				theirs: other,
				likeness: ""
			});
		}
	}
	return [...collisions, ...alike(mine, theirs)];
}
/** New names that resemble new names of the other side. */
function alike(mine, theirs) {
	const earlier = namesOf(theirs);
	const later = [...namesOf(mine)].filter(([id]) => !earlier.has(id));
	if (earlier.size === 0 || later.length === 0) return [];
	const claims = [...earlier.values(), ...later.map(([, claim]) => claim)];
	return findLookalikes(claims.map(({ id }) => formsOf(id)), earlier.size).flatMap(({ name, earlier: other, likeness, edit }) => {
		const [claim, resembled] = [claims[name], claims[other]];
		if (!claim || !resembled || other >= earlier.size) return [];
		return [{
			kind: "alike",
			mine: claim,
			theirs: resembled,
			likeness: likenessText(likeness, resembled.id, edit)
		}];
	});
}
function namesOf(claims) {
	return new Map(claims.flatMap((claim) => claim.kind === "name" ? [[claim.id, claim]] : []));
}
function kindOf(mine, theirs) {
	if (mine.kind === "name" || theirs.kind === "name") return mine.kind === theirs.kind ? "name" : void 0;
	if (mine.kind === "version" && theirs.kind === "version") return "version";
	return mine.kind === "files" && theirs.kind === "files" ? void 0 : "files";
}
/** Claims of one slot may collide. Build metadata makes no other version. */
function slotOf({ id, version }) {
	if (version === void 0) return id;
	return `${id}\0${parseVersion(version) ? version.replace(/\+.*$/, "") : version}`;
}

export { likenessText as a, formsOf as i, collisionsOf as n, findLookalikes as r, claimsOf as t };