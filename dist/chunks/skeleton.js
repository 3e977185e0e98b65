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
	const once = Math.imul(hash, BASE);
	return code === W ? Math.imul(once + V, BASE) + V | 0 : once + code | 0;
}
const BASE = 16777619;
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

export { skeleton as n, skeletonHash as r, imitatedBy as t };