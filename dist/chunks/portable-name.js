// src/core/portable-name.ts
/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)$/i;
/** True for a file name that Windows reads as a device: `con`, `aux.tmpl`. */
function isDeviceName(name) {
	const dot = name.indexOf(".");
	return DEVICE.test((dot === -1 ? name : name.slice(0, dot)).trimEnd());
}
/** Longest name of a file or directory on common file systems, in bytes of UTF-8. */
const MAX_NAME_BYTES = 255;
const RESERVED = /[<>:"|?*\\]/;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** Why one part of a path is not for every system; `undefined` when it is. */
function nameFault(name) {
	const reason = cloneFault(name);
	if (reason !== void 0) return {
		reason,
		breaksClone: true
	};
	if (!name.startsWith("-")) return void 0;
	return {
		reason: "begins with a hyphen, which commands read as an option",
		breaksClone: false
	};
}
function cloneFault(name) {
	const reserved = RESERVED.exec(name)?.[0];
	if (reserved !== void 0) return `has the character ${JSON.stringify(reserved)}, which Windows refuses`;
	if (CONTROL.test(name)) return "has a control character";
	if (name.endsWith(".") || name.endsWith(" ")) return "ends in a dot or a blank, which Windows drops";
	if (isDeviceName(name)) return "is the name of a device on Windows";
	if (byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
}
const NOT_ASCII = /[^\u0000-\u007F]/;
/** One spelling for all names that a file system without case, or with its own Unicode form, holds equal. */
function foldName(name) {
	if (!NOT_ASCII.test(name)) return name.toLowerCase();
	return name.normalize("NFC").toLowerCase();
}
function byteLength(text) {
	return text.length * 3 <= MAX_NAME_BYTES ? text.length : new TextEncoder().encode(text).length;
}

export { isDeviceName as n, nameFault as r, foldName as t };