// src/core/integrity/base64.ts
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The length of padded standard base64 (RFC 4648, section 4) for a number of bytes. */
function base64Length(bytes) {
	return Math.ceil(bytes / 3) * 4;
}
/** Decodes padded standard base64; `undefined` for anything else, such as spare bits that are not zero. */
function base64ToHex(text) {
	const body = text.replace(/={1,2}$/, "");
	let hex = "";
	let bits = 0;
	let held = 0;
	for (const char of body) {
		const digit = ALPHABET.indexOf(char);
		if (digit === -1) return void 0;
		held = held << 6 | digit;
		bits += 6;
		while (bits >= 4) {
			bits -= 4;
			hex += (held >> bits).toString(16);
			held &= (1 << bits) - 1;
		}
	}
	const whole = hex.length - hex.length % 2;
	return held === 0 && /^0*$/.test(hex.slice(whole)) ? hex.slice(0, whole) : void 0;
}
/** Encodes whole bytes, written as hexadecimal digits, as padded standard base64. */
function hexToBase64(hex) {
	let text = "";
	for (let at = 0; at < hex.length; at += 6) {
		const part = hex.slice(at, at + 6);
		const bits = Number.parseInt(part.padEnd(6, "0"), 16);
		for (let digit = 0; digit < 4; digit += 1) text += digit * 6 < part.length * 4 ? ALPHABET[bits >> 18 - digit * 6 & 63] : "=";
	}
	return text;
}

export { base64ToHex as n, hexToBase64 as r, base64Length as t };