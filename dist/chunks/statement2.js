import { cr as text, or as own, rn as base64ToHex } from "./start.js";

// src/core/signatures/statement.ts
/** What in-toto statements are signed as. */
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
/** Subjects of a statement that are read: as many as GitHub attests at once. */
const MAX_SUBJECTS = 1024;
/** Reads an in-toto statement (https://in-toto.io/Statement/v1); `undefined` for anything else. */
function readStatement(payload) {
	let value;
	try {
		value = JSON.parse(payload);
	} catch {
		return;
	}
	const type = text(value, "_type");
	const predicateType = text(value, "predicateType");
	const written = own(value, "subject");
	if (type !== "https://in-toto.io/Statement/v1" && type !== "https://in-toto.io/Statement/v0.1") return void 0;
	if (predicateType === void 0 || !Array.isArray(written) || written.length > MAX_SUBJECTS) return void 0;
	return {
		predicateType,
		subjects: written.map((subject) => {
			const digest = own(subject, "digest");
			const digests = Object.entries(typeof digest === "object" && digest !== null ? digest : {}).flatMap(([algorithm, hex]) => typeof hex === "string" ? [[algorithm, hex]] : []);
			return {
				name: text(subject, "name") ?? "",
				digests: new Map(digests)
			};
		})
	};
}
/** How a version of a pack is called in statements. */
function subjectName(id, version) {
	return `${id}@${version}`;
}
/** The canonical digest `h1:…` in hexadecimal: the SHA-256 of the list of its files; `undefined` for another text. */
function hexOfIntegrity(integrity) {
	const hex = integrity.startsWith("h1:") ? base64ToHex(integrity.slice(3)) : void 0;
	return hex?.length === 64 ? hex : void 0;
}
/**
* Whether a statement is about a pack: a subject has its name and its canonical digest, as `dirHash`, or as the `sha256` of
* the list of files that it is made from. A statement that gives both must give the same.
*/
function isAbout({ subjects }, name, integrity) {
	const hex = hexOfIntegrity(integrity);
	if (hex === void 0) return false;
	return subjects.some((subject) => {
		const stated = ["dirHash", "sha256"].flatMap((algorithm) => subject.digests.get(algorithm) ?? []);
		return subject.name === name && stated.length > 0 && stated.every((digest) => digest === hex);
	});
}

export { subjectName as a, readStatement as i, hexOfIntegrity as n, isAbout as r, PAYLOAD_TYPE as t };