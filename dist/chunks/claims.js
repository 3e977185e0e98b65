import { r as parseVersion } from "./cargo-version.js";
import { u as sameValue } from "./finding.js";
import { a as quote, r as TooCostly } from "./limits.js";
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

// src/core/lookalike/confusables.gen.ts
/** The characters that look like a text of ASCII letters, digits, blanks, dots, hyphens or underscores. */
const confusables = {
	" ": "\xA0            \u2028\u2029  ",
	"-": "˗۔‐‑‒–⁃−➖Ⲻ﹘",
	"-.": "꓾",
	".": "٠۰܁܂․ꓸ꘎𐩐𝅭",
	"..": "‥ꓺ",
	"...": "…",
	"2": "ƧϨᒿꙄꛯꝚ𝟐𝟚𝟤𝟮𝟸🯲",
	"2.": "⒉",
	"2O.": "⒛",
	"3": "ƷȜЗӠⳌꝪꞫ𑣊𖼻𝈆𝟑𝟛𝟥𝟯𝟹🯳",
	"3.": "⒊",
	"4": "Ꮞ𑢯𝟒𝟜𝟦𝟰𝟺🯴",
	"4.": "⒋",
	"5": "Ƽ𑢻𝟓𝟝𝟧𝟱𝟻🯵",
	"5.": "⒌",
	"6": "бᏮⳒ𑣕𝟔𝟞𝟨𝟲𝟼🯶",
	"6.": "⒍",
	"7": "𐓒𑣆𝈒𝟕𝟟𝟩𝟳𝟽🯷",
	"7.": "⒎",
	"8": "Ȣȣ৪੪ଃ𐌚𝟖𝟠𝟪𝟴𝟾𞣋🯸",
	"8.": "⒏",
	"9": "৭੧୨൭ⳊꝮ𑢬𑣌𑣖𝟗𝟡𝟫𝟵𝟿🯹",
	"9.": "⒐",
	"A": "ΑАᎪᗅꓮ𐊠𖽀𝐀𝐴𝑨𝒜𝓐𝔄𝔸𝕬𝖠𝗔𝘈𝘼𝙰𝚨𝛢𝜜𝝖𝞐Ａ",
	"AA": "Ꜳ",
	"AE": "ÆӔ",
	"AO": "Ꜵ",
	"AR": "🜇",
	"AU": "Ꜷ",
	"AV": "ꜸꜺ",
	"AY": "Ꜽ",
	"B": "ΒВᏴᗷℬꓐꞴ𐊂𐊡𐌁𝐁𝐵𝑩𝓑𝔅𝔹𝕭𝖡𝗕𝘉𝘽𝙱𝚩𝛣𝜝𝝗𝞑Ｂ",
	"C": "ϹСᏟℂℭⅭⲤꓚ𐊢𐌂𐐕𐔜𑣩𑣲𝐂𝐶𝑪𝒞𝓒𝕮𝖢𝗖𝘊𝘾𝙲🝌Ｃ",
	"D": "ᎠᗞᗪⅅⅮꓓ𝐃𝐷𝑫𝒟𝓓𝔇𝔻𝕯𝖣𝗗𝘋𝘿𝙳",
	"DZ": "Ǳ",
	"Dz": "ǲ",
	"E": "ΕЕᎬℰ⋿ⴹꓰ𐊆𑢦𑢮𝐄𝐸𝑬𝓔𝔈𝔼𝕰𝖤𝗘𝘌𝙀𝙴𝚬𝛦𝜠𝝚𝞔Ｅ",
	"F": "ϜᖴℱꓝꞘ𐊇𐊥𐔥𑢢𑣂𝈓𝐅𝐹𝑭𝓕𝔉𝔽𝕱𝖥𝗙𝘍𝙁𝙵𝟊",
	"FAX": "℻",
	"G": "ԌᏀᏳꓖ𝐆𝐺𝑮𝒢𝓖𝔊𝔾𝕲𝖦𝗚𝘎𝙂𝙶",
	"H": "ΗНᎻᕼℋℌℍⲎꓧ𐋏𝐇𝐻𝑯𝓗𝕳𝖧𝗛𝘏𝙃𝙷𝚮𝛨𝜢𝝜𝞖Ｈ",
	"J": "ͿЈᎫᒍꓙꞲ𝐉𝐽𝑱𝒥𝓙𝔍𝕁𝕵𝖩𝗝𝘑𝙅𝙹Ｊ",
	"K": "ΚКᏦᛕKⲔꓗ𐔘𝐊𝐾𝑲𝒦𝓚𝔎𝕂𝕶𝖪𝗞𝘒𝙆𝙺𝚱𝛫𝜥𝝟𝞙Ｋ",
	"L": "ᏞᒪℒⅬⳐꓡ𐐛𐔦𑢣𑢲𖼖𝈪𝐋𝐿𝑳𝓛𝔏𝕃𝕷𝖫𝗟𝘓𝙇𝙻",
	"LJ": "Ǉ",
	"Lj": "ǈ",
	"M": "ΜϺМᎷᗰᛖℳⅯⲘꓟ𐊰𐌑𝐌𝑀𝑴𝓜𝔐𝕄𝕸𝖬𝗠𝘔𝙈𝙼𝚳𝛭𝜧𝝡𝞛Ｍ",
	"MB": "🝫",
	"N": "ΝℕⲚꓠ𐔓𝐍𝑁𝑵𝒩𝓝𝔑𝕹𝖭𝗡𝘕𝙉𝙽𝚴𝛮𝜨𝝢𝞜Ｎ",
	"NJ": "Ǌ",
	"Nj": "ǋ",
	"No": "№",
	"O": "0ΟОՕ߀০ଠ୦ዐⲞⵔ〇ꓳ𐊒𐊫𐐄𐓂𐔖𑓐𑢵𑣠𝐎𝑂𝑶𝒪𝓞𝔒𝕆𝕺𝖮𝗢𝘖𝙊𝙾𝚶𝛰𝜪𝝤𝞞𝟎𝟘𝟢𝟬𝟶🯰Ｏ",
	"O.": "🄀",
	"OE": "Œ",
	"OO": "ꚘꝎ",
	"P": "ΡРᏢᑭℙⲢꓑ𐊕𝐏𝑃𝑷𝒫𝓟𝔓𝕻𝖯𝗣𝘗𝙋𝙿𝚸𝛲𝜬𝝦𝞠Ｐ",
	"Q": "ℚⵕ𝐐𝑄𝑸𝒬𝓠𝔔𝕼𝖰𝗤𝘘𝙌𝚀",
	"QE": "🜀",
	"R": "ƦᎡᏒᖇℛℜℝꓣ𐒴𖼵𝈖𝐑𝑅𝑹𝓡𝕽𝖱𝗥𝘙𝙍𝚁",
	"Rs": "₨",
	"S": "ЅՏᏕᏚꓢ𐊖𐐠𖼺𝐒𝑆𝑺𝒮𝓢𝔖𝕊𝕾𝖲𝗦𝘚𝙎𝚂Ｓ",
	"T": "ΤТᎢ⊤⟙Ⲧꓔ𐊗𐊱𐌕𑢼𖼊𝐓𝑇𝑻𝒯𝓣𝔗𝕋𝕿𝖳𝗧𝘛𝙏𝚃𝚻𝛵𝜯𝝩𝞣🝨Ｔ",
	"T3": "Ꜩ",
	"TEL": "℡",
	"U": "Սሀᑌ∪⋃ꓴ𐓎𑢸𖽂𝐔𝑈𝑼𝒰𝓤𝔘𝕌𝖀𝖴𝗨𝘜𝙐𝚄",
	"V": "Ѵ٧۷ᏙᐯⅤⴸꓦꛟ𐔝𑢠𖼈𝈍𝐕𝑉𝑽𝒱𝓥𝔙𝕍𝖁𝖵𝗩𝘝𝙑𝚅",
	"VB": "🝬",
	"Vl": "Ⅵ",
	"Vll": "Ⅶ",
	"Vlll": "Ⅷ",
	"W": "ԜᎳᏔꓪ𑣦𑣯𝐖𝑊𝑾𝒲𝓦𝔚𝕎𝖂𝖶𝗪𝘞𝙒𝚆",
	"X": "ΧХ᙭ᚷⅩ╳ⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𑣬𝐗𝑋𝑿𝒳𝓧𝔛𝕏𝖃𝖷𝗫𝘟𝙓𝚇𝚾𝛸𝜲𝝬𝞦Ｘ",
	"Xl": "Ⅺ",
	"Xll": "Ⅻ",
	"Y": "ΥϒУҮᎩᎽⲨꓬ𐊲𑢤𖽃𝐘𝑌𝒀𝒴𝓨𝔜𝕐𝖄𝖸𝗬𝘠𝙔𝚈𝚼𝛶𝜰𝝪𝞤Ｙ",
	"Z": "ΖᏃℤℨꓜ𐋵𑢩𑣥𝐙𝑍𝒁𝒵𝓩𝖅𝖹𝗭𝘡𝙕𝚉𝚭𝛧𝜡𝝛𝞕Ｚ",
	"_": "ߺ﹍﹎﹏",
	"a": "ɑαа⍺𝐚𝑎𝒂𝒶𝓪𝔞𝕒𝖆𝖺𝗮𝘢𝙖𝚊𝛂𝛼𝜶𝝰𝞪ａ",
	"aa": "ꜳ",
	"ae": "æӕ",
	"ao": "ꜵ",
	"au": "ꜷ",
	"av": "ꜹꜻ",
	"ay": "ꜽ",
	"b": "ƄЬᏏᑲᖯ𝐛𝑏𝒃𝒷𝓫𝔟𝕓𝖇𝖻𝗯𝘣𝙗𝚋",
	"bl": "Ы",
	"c": "ϲсᴄⅽⲥꮯ𐐽𝐜𝑐𝒄𝒸𝓬𝔠𝕔𝖈𝖼𝗰𝘤𝙘𝚌ｃ",
	"d": "ԁᏧᑯⅆⅾꓒ𝐝𝑑𝒅𝒹𝓭𝔡𝕕𝖉𝖽𝗱𝘥𝙙𝚍",
	"dz": "ǳʣ",
	"e": "еҽ℮ℯⅇꬲ𝐞𝑒𝒆𝓮𝔢𝕖𝖊𝖾𝗲𝘦𝙚𝚎ｅ",
	"f": "ſքẝꞙꬵ𝐟𝑓𝒇𝒻𝓯𝔣𝕗𝖋𝖿𝗳𝘧𝙛𝚏",
	"ff": "ﬀ",
	"ffi": "ﬃ",
	"ffl": "ﬄ",
	"fi": "ﬁ",
	"fl": "ﬂ",
	"g": "ƍɡցᶃℊ𝐠𝑔𝒈𝓰𝔤𝕘𝖌𝗀𝗴𝘨𝙜𝚐ｇ",
	"h": "һհᏂℎ𝐡𝒉𝒽𝓱𝔥𝕙𝖍𝗁𝗵𝘩𝙝𝚑ｈ",
	"i": "ıɩɪ˛ͺιіӏᎥιℹⅈⅰ⍳ꙇꭵ𑣃𝐢𝑖𝒊𝒾𝓲𝔦𝕚𝖎𝗂𝗶𝘪𝙞𝚒𝚤𝛊𝜄𝜾𝝸𝞲ｉ",
	"ii": "ⅱ",
	"iii": "ⅲ",
	"ij": "ĳ",
	"iv": "ⅳ",
	"ix": "ⅸ",
	"j": "ϳјⅉ𝐣𝑗𝒋𝒿𝓳𝔧𝕛𝖏𝗃𝗷𝘫𝙟𝚓ｊ",
	"k": "𝐤𝑘𝒌𝓀𝓴𝔨𝕜𝖐𝗄𝗸𝘬𝙠𝚔",
	"l": "1I|ƖǀΙІӀ׀וןا١۱ߊᛁℐℑℓⅠⅼ∣⏽Ⲓⵏꓲ𐊊𐌉𐌠𖼨𝐈𝐥𝐼𝑙𝑰𝒍𝓁𝓘𝓵𝔩𝕀𝕝𝕴𝖑𝖨𝗅𝗜𝗹𝘐𝘭𝙄𝙡𝙸𝚕𝚰𝛪𝜤𝝞𝞘𝟏𝟙𝟣𝟭𝟷𞣇𞸀𞺀🯱ﺍﺎＩｌ￨",
	"l.": "⒈",
	"l2.": "⒓",
	"l3.": "⒔",
	"l4.": "⒕",
	"l5.": "⒖",
	"l6.": "⒗",
	"l7.": "⒘",
	"l8.": "⒙",
	"l9.": "⒚",
	"lJ": "Ĳ",
	"lO": "Ю",
	"lO.": "⒑",
	"lV": "Ⅳ",
	"lX": "Ⅸ",
	"lj": "ǉ",
	"ll": "ǁװ‖Ⅱ∥",
	"ll.": "⒒",
	"lll": "Ⅲ",
	"ls": "ʪ",
	"lt": "₶",
	"lz": "ʫ",
	"n": "ոռ𝐧𝑛𝒏𝓃𝓷𝔫𝕟𝖓𝗇𝗻𝘯𝙣𝚗",
	"nj": "ǌ",
	"o": "οσоօסه٥ھہە۵०੦૦௦ం౦ಂ೦ംഠ൦ං๐໐ဝ၀ჿᴏᴑℴⲟꬽ𐐬𐓪𑣈𑣗𝐨𝑜𝒐𝓸𝔬𝕠𝖔𝗈𝗼𝘰𝙤𝚘𝛐𝛔𝜊𝜎𝝄𝝈𝝾𝞂𝞸𝞼𞸤𞹤𞺄ﮦﮧﮨﮩﮪﮫﮬﮭﻩﻪﻫﻬｏ",
	"oe": "œ",
	"oo": "∞ꚙꝏ",
	"p": "ρϱр⍴ⲣ𝐩𝑝𝒑𝓅𝓹𝔭𝕡𝖕𝗉𝗽𝘱𝙥𝚙𝛒𝛠𝜌𝜚𝝆𝝔𝞀𝞎𝞺𝟈ｐ",
	"q": "ԛգզ𝐪𝑞𝒒𝓆𝓺𝔮𝕢𝖖𝗊𝗾𝘲𝙦𝚚",
	"r": "гᴦⲅꭇꭈꮁ𝐫𝑟𝒓𝓇𝓻𝔯𝕣𝖗𝗋𝗿𝘳𝙧𝚛",
	"rn": "mⅿ𑜀𑣣𝐦𝑚𝒎𝓂𝓶𝔪𝕞𝖒𝗆𝗺𝘮𝙢𝚖",
	"s": "ƽѕꜱꮪ𐑈𑣁𝐬𝑠𝒔𝓈𝓼𝔰𝕤𝖘𝗌𝘀𝘴𝙨𝚜ｓ",
	"sss": "🝜",
	"st": "ﬆ",
	"t": "𝐭𝑡𝒕𝓉𝓽𝔱𝕥𝖙𝗍𝘁𝘵𝙩𝚝",
	"tf": "ꝷ",
	"ts": "ʦ",
	"u": "ʋυսᴜꞟꭎꭒ𐓶𑣘𝐮𝑢𝒖𝓊𝓾𝔲𝕦𝖚𝗎𝘂𝘶𝙪𝚞𝛖𝜐𝝊𝞄𝞾",
	"ue": "ᵫ",
	"uo": "ꭣ",
	"v": "νѵטᴠⅴ∨⋁ꮩ𑜆𑣀𝐯𝑣𝒗𝓋𝓿𝔳𝕧𝖛𝗏𝘃𝘷𝙫𝚟𝛎𝜈𝝂𝝼𝞶ｖ",
	"vi": "ⅵ",
	"vii": "ⅶ",
	"viii": "ⅷ",
	"w": "ɯѡԝաᴡꮃ𑜊𑜎𑜏𝐰𝑤𝒘𝓌𝔀𝔴𝕨𝖜𝗐𝘄𝘸𝙬𝚠",
	"x": "×хᕁᕽ᙮ⅹ⤫⤬⨯𝐱𝑥𝒙𝓍𝔁𝔵𝕩𝖝𝗑𝘅𝘹𝙭𝚡ｘ",
	"xi": "ⅺ",
	"xii": "ⅻ",
	"y": "ɣʏγуүყᶌỿℽꭚ𑣜𝐲𝑦𝒚𝓎𝔂𝔶𝕪𝖞𝗒𝘆𝘺𝙮𝚢𝛄𝛾𝜸𝝲𝞬ｙ",
	"z": "ᴢꮓ𑣄𝐳𝑧𝒛𝓏𝔃𝔷𝕫𝖟𝗓𝘇𝘻𝙯𝚣"
};

// src/core/lookalike/skeleton.ts
/** What Unicode does not list and yet reads the same in the fonts of web pages. */
const PAIRS = /vv/g;
const MARKS = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
let prototypes;
/**
* What a text looks like: equal for two texts that the eye takes for one, whatever their case.
* The skeleton of UTS #39 section 4, with the mappings to ASCII only, and then without accents, in lower
* case and with `vv` as `w`. It is for comparing, not for showing: `m` becomes `rn`.
*/
function skeleton(text) {
	const prototype = mapped(text);
	return prototype.includes("vv") ? prototype.replaceAll(PAIRS, "w") : prototype;
}
/** A number that is the same for texts with the same skeleton; others seldom share it. It makes no text. */
function skeletonHash(text) {
	let hash = 0;
	for (let at = 0; at < text.length; at += 1) {
		const seen = asciiPrototypes()[text.charCodeAt(at)];
		if (seen === void 0) return hashOf(mapped(text));
		for (let each = 0; each < seen.length; each += 1) hash = withCode(hash, seen.charCodeAt(each));
	}
	return hash;
}
function hashOf(prototype) {
	let hash = 0;
	for (let at = 0; at < prototype.length; at += 1) hash = withCode(hash, prototype.charCodeAt(at));
	return hash;
}
/** A polynomial modulo 2^32 of one more character, in which `w` is what it reads as. */
function withCode(hash, code) {
	const once = Math.imul(hash, BASE$1);
	return code === W ? Math.imul(once + V, BASE$1) + V | 0 : once + code | 0;
}
const BASE$1 = 16777619;
const [V, W] = ["v".charCodeAt(0), "w".charCodeAt(0)];
/** The prototypes of the characters of ASCII, of which nearly all names are made. */
function asciiPrototypes() {
	return ascii ??= Array.from({ length: 128 }, (_, code) => mappedSlowly(String.fromCharCode(code)));
}
let ascii;
/** A text with the prototype of each of its characters, in lower case. */
function mapped(text) {
	const prototypes = asciiPrototypes();
	let prototype = "";
	let copied = 0;
	for (let at = 0; at < text.length; at += 1) {
		const seen = prototypes[text.charCodeAt(at)];
		if (seen === void 0) return mappedSlowly(text);
		if (seen === text[at]) continue;
		prototype += text.slice(copied, at) + seen;
		copied = at + 1;
	}
	return copied === 0 ? text : prototype + text.slice(copied);
}
/** The ASCII that a character outside of ASCII imitates; `undefined` for one that imitates none. */
function imitatedBy(character) {
	return (character.codePointAt(0) ?? 0) < 128 ? void 0 : prototypeOf(character);
}
function mappedSlowly(text) {
	const plain = text.normalize("NFD").replaceAll(MARKS, "");
	return Array.from(plain, (character) => prototypeOf(character) ?? character).join("").toLowerCase();
}
function prototypeOf(character) {
	return (prototypes ??= invert()).get(character);
}
function invert() {
	const map = /* @__PURE__ */ new Map();
	for (const [prototype, characters] of Object.entries(confusables)) for (const character of characters) map.set(character, prototype);
	return map;
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

export { imitatedBy as a, formsOf as i, collisionsOf as n, likenessText as o, findLookalikes as r, claimsOf as t };