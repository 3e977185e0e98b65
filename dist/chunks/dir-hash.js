import { r as hexToBase64 } from "./base64.js";

// src/core/integrity/dir-hash.ts
/**
* Go's directory hash `h1:`, as `golang.org/x/mod/sumdb/dirhash.Hash1` computes it: the base64 of the SHA-256
* of one line `<sha256 of the file>  <name>\n` for each file, sorted by the bytes of the names.
* Every name must be one that `nameFault` accepts.
*/
function dirHash(files, sha256) {
	const lines = files.toSorted((a, b) => compareBytes(a.name, b.name)).map((file) => `${file.sha256}  ${file.name}\n`);
	return `h1:${hexToBase64(sha256(lines.join("")))}`;
}
/**
* Why a name cannot stand in a directory hash, in words; `undefined` when it can. Go refuses a line break,
* which could forge a line. A backslash and what is not Unicode are refused here, too: they are read
* as something else on other systems, and git's bytes could not be told apart from their spelling.
*/
function nameFault(name) {
	if (name.includes("\n")) return "its name holds a line break";
	if (name.includes("\\")) return "its name holds a backslash, or bytes that are not UTF-8";
	return name.includes("�") || !name.isWellFormed() ? "its name is not UTF-8" : void 0;
}
/** Compares as UTF-8 bytes compare, which is not the order of UTF-16 code units beyond U+FFFF. */
function compareBytes(a, b) {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at += 1) {
		const left = a.charCodeAt(at);
		const right = b.charCodeAt(at);
		if (left === right) continue;
		const isLeft = isSurrogate(left);
		if (isLeft !== isSurrogate(right)) return isLeft ? 1 : -1;
		return left - right;
	}
	return a.length - b.length;
}
function isSurrogate(unit) {
	return unit >= 55296 && unit <= 57343;
}

export { dirHash as n, nameFault as r, compareBytes as t };