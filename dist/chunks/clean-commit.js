import { An as quote, H as headCommit, Lr as InputError, X as git, _r as isDateTime, ar as isTable, at as sha256, cr as text, in as hexToBase64, lr as texts, or as own, rn as base64ToHex } from "./start.js";
import { c as readRunReport } from "./tree-digest.js";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

// src/core/readiness/envelope.ts
/** The type of the payload of an in-toto statement. */
const INTOTO_PAYLOAD = "application/vnd.in-toto+json";
/** Signatures that are tried; each costs a computation for each key. */
const MAX_SIGNATURES = 16;
/** Reads an envelope; `undefined` for a value that is none. */
function readEnvelope(value) {
	const payloadType = text(value, "payloadType");
	const payload = fromBase64(text(value, "payload") ?? "");
	const signatures = own(value, "signatures");
	if (payloadType === void 0 || !payload || !Array.isArray(signatures)) return void 0;
	return {
		payloadType,
		payload,
		signatures: signatures.slice(0, MAX_SIGNATURES).flatMap((item) => fromBase64(text(item, "sig") ?? "") ?? [])
	};
}
/** The bytes of a base64 text; `undefined` for what is none, and for nothing. */
function fromBase64(encoded) {
	if (encoded === "") return void 0;
	try {
		return Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0));
	} catch {
		return;
	}
}
/** An envelope as JSON. */
function envelopeJson({ payloadType, payload, signatures }) {
	const envelope = {
		payloadType,
		payload: toBase64(payload),
		signatures: signatures.map((signature) => ({ sig: toBase64(signature) }))
	};
	return `${JSON.stringify(envelope, null, 2)}\n`;
}
function toBase64(bytes) {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
/** The bytes that are signed: the pre-authentication encoding of type and payload. */
function signedBytes({ payloadType, payload }) {
	const encoder = new TextEncoder();
	const type = encoder.encode(payloadType);
	const head = encoder.encode(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
	const bytes = new Uint8Array(head.length + payload.length);
	bytes.set(head);
	bytes.set(payload, head.length);
	return bytes;
}

// src/core/readiness/statement.ts
/** The type of a statement. */
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** Subjects of a statement that are looked at. */
const MAX_SUBJECTS = 1024;
/** Reads a statement; `undefined` for a value that is none. */
function readStatement(value) {
	const predicateType = text(value, "predicateType");
	const subject = own(value, "subject");
	if (text(value, "_type") !== "https://in-toto.io/Statement/v1" || predicateType === void 0 || !Array.isArray(subject)) return void 0;
	return {
		predicateType,
		predicate: own(value, "predicate"),
		subjects: subject.slice(0, MAX_SUBJECTS).flatMap((item) => digestsOf(own(item, "digest")))
	};
}
/** The digests of a subject that name a tree of files or a commit. */
function digestsOf(digest) {
	if (!isTable(digest)) return [];
	const directory = text(digest, "dirHash");
	const commit = text(digest, "gitCommit");
	return [...directory !== void 0 && /^[0-9a-f]{64}$/.test(directory) ? [`h1:${hexToBase64(directory)}`] : [], ...commit !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? [commit] : []];
}
/** A digest set for what evidence is bound to: `dirHash` is Go's `h1:` in hexadecimal digits. */
function digestSet(digest, commit) {
	const hex = digest === null ? void 0 : base64ToHex(digest.replace(/^h1:/, ""));
	return {
		...hex === void 0 ? {} : { dirHash: hex },
		...commit === null ? {} : { gitCommit: commit }
	};
}

// src/core/readiness/evidence-file.ts
/** The type of a statement that says how requirements stand. */
const EVIDENCE_PREDICATE = "https://ggen.dev/attestations/gpack/readiness-evidence/v1";
/** Largest file of evidence, in bytes, and items of one. */
const MAX_EVIDENCE_BYTES = 1048576;
const MAX_ITEMS = 1e3;
/**
* Reads a file of evidence: a signed envelope, whose signature is checked against the keys of the policy; a bare
* statement, which nobody stands for; or the report of a run, which counts when its digest is the pinned one.
* @param keys public keys by identity, of the policy
*/
function readEvidence(file, keys, verify) {
	if (file.bytes.length > 1048576) return nothing(`it has more than ${MAX_EVIDENCE_BYTES} bytes`);
	if (file.pinned !== void 0 && file.pinned !== file.sha256) return nothing(`it was edited: its SHA-256 is ${file.sha256}, and ${file.pinned} was to be expected`);
	const value = parsed(file.bytes);
	if (value === void 0) return nothing("it is not JSON");
	const envelope = readEnvelope(value);
	if (envelope) return fromEnvelope(envelope, keys, verify);
	const statement = readStatement(value);
	if (statement) return fromStatement(statement, void 0, "it is not signed");
	const runs = readRunReport(value);
	if (runs) {
		if (file.pinned !== void 0) return {
			evidence: [],
			runs,
			signatures: []
		};
		return nothing("the report of a run is not signed; give the digest that its step reports: `<file>#sha256=<digest>`");
	}
	return nothing("it is neither a signed envelope, nor a statement, nor the report of a run");
}
function nothing(refused) {
	return {
		evidence: [],
		runs: [],
		signatures: [],
		refused
	};
}
function fromEnvelope(envelope, keys, verify) {
	if (envelope.payloadType !== "application/vnd.in-toto+json") return nothing(`its payload is ${quote(envelope.payloadType)} and no in-toto statement`);
	const statement = readStatement(parsed(envelope.payload));
	if (!statement) return nothing("its payload is no in-toto statement");
	const data = signedBytes(envelope);
	const signer = Object.entries(keys).find(([, key]) => envelope.signatures.some((signature) => verify(key, data, signature)))?.[0];
	return fromStatement(statement, signer, "its signature is by no key of the policy, or it was edited since");
}
/** What a statement says; with a fault when nobody whom the policy names has signed it. */
function fromStatement(statement, signer, fault) {
	const { predicateType, predicate, subjects } = statement;
	const signatures = signer === void 0 ? [] : [{
		identity: signer,
		subjects
	}];
	const items = own(predicate, "items");
	if (predicateType !== "https://ggen.dev/attestations/gpack/readiness-evidence/v1" || !Array.isArray(items)) return signer === void 0 ? nothing(fault) : {
		evidence: [],
		runs: [],
		signatures
	};
	const at = text(predicate, "at");
	return {
		evidence: items.slice(0, MAX_ITEMS).flatMap((item) => subjects.flatMap((subject) => {
			const requirement = text(item, "requirement");
			const outcome = text(item, "outcome");
			const part = own(item, "part");
			if (requirement === void 0 || outcome !== "met" && outcome !== "failed") return [];
			return [{
				requirement,
				outcome,
				tier: "attested",
				subject,
				producer: signer ?? "nobody",
				...typeof part === "number" && Number.isInteger(part) ? { part } : {},
				...at !== void 0 && isDateTime(at) ? { at } : {},
				detail: text(item, "detail") ?? "it is attested",
				...signer === void 0 ? { fault } : {}
			}];
		})),
		runs: [],
		signatures,
		...signer === void 0 ? { refused: fault } : {}
	};
}
function parsed(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return;
	}
}

// src/platform/evidence-file.ts
/**
* Reads a file of evidence, given as its path, or as `<path>#sha256=<hex>` with the digest that it must have.
* @throws InputError for a file that cannot be read, and a digest that is none
*/
function readEvidenceFile(given) {
	const at = given.lastIndexOf("#sha256=");
	const path = at === -1 ? given : given.slice(0, at);
	const pinned = at === -1 ? void 0 : given.slice(at + 8);
	if (pinned !== void 0 && !/^[0-9a-f]{64}$/.test(pinned)) throw new InputError("evidence", `${JSON.stringify(given)} names no SHA-256; write 64 hexadecimal digits after #sha256=`);
	const bytes = contentOf(path);
	return {
		path,
		bytes,
		sha256: sha256(bytes),
		pinned
	};
}
/** The content of a regular file; of one that is too large nothing is read, and it is refused by its size. */
function contentOf(path) {
	let descriptor;
	try {
		descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const state = fstatSync(descriptor);
		if (!state.isFile()) throw new InputError("evidence", `${JSON.stringify(path)} is no file`);
		return state.size > 1048576 ? new Uint8Array(MAX_EVIDENCE_BYTES + 1) : readFileSync(descriptor);
	} catch (error) {
		if (error instanceof InputError) throw error;
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		throw new InputError("evidence", `${JSON.stringify(path)} cannot be read (${code}); give a file that is there`, { cause: error });
	} finally {
		if (descriptor !== void 0) closeSync(descriptor);
	}
}

// src/platform/signature.ts
/**
* Checks a signature by a public key, PEM or base64 of its DER (SPKI): Ed25519, or ECDSA or RSA over SHA-256. A key or a
* signature that cannot be read is none.
*/
function verifySignature(key, data, signature) {
	try {
		const read = publicKey(key);
		return verify(algorithmOf(read), data, read, signature);
	} catch {
		return false;
	}
}
/**
* What signs by a private key in PEM. The key is read at once, so that a wrong one is told before any work is done.
* @throws InputError for a text that is none
*/
function signerOf(key) {
	let read;
	try {
		read = createPrivateKey(key);
	} catch (error) {
		throw new InputError("signing-key", "the signing key is no private key in PEM without a passphrase", { cause: error });
	}
	return (data) => sign(algorithmOf(read), data, read);
}
/** True for the text of a public key that can be read. A private key is none: it must not be where keys are looked up. */
function isPublicKey(key) {
	try {
		publicKey(key);
		return true;
	} catch {
		return false;
	}
}
function publicKey(key) {
	if (key.includes("PRIVATE KEY-----")) throw new Error("a private key");
	if (key.includes("-----BEGIN")) return createPublicKey(key);
	return createPublicKey({
		key: Buffer.from(key, "base64"),
		format: "der",
		type: "spki"
	});
}
function algorithmOf({ asymmetricKeyType }) {
	return asymmetricKeyType === "ed25519" || asymmetricKeyType === "ed448" ? null : "sha256";
}

// src/core/readiness/summary.ts
/** The type of a verification summary attestation, version 1. Source: https://slsa.dev/verification_summary/v1. */
const SUMMARY_PREDICATE = "https://slsa.dev/verification_summary/v1";
/** Who verifies. */
const VERIFIER = "https://github.com/ggen/validate-gpack/readiness-gate";
/**
* A verification summary as an in-toto statement: this tree was judged by this policy, and may go to these environments.
* `verifiedLevels` names each environment whose gate is open, in a name space of ours.
* @param digest SHA-256 of the JSON report
*/
function summaryStatement(report, digest) {
	const { subject, policy, gates, at, tool, verdict } = report;
	const { id, version, path } = subject;
	return {
		_type: STATEMENT_TYPE,
		subject: [{
			name: id ?? path,
			digest: digestSet(subject.digest, subject.commit)
		}],
		predicateType: SUMMARY_PREDICATE,
		predicate: {
			verifier: {
				id: VERIFIER,
				version: { gpack: tool.version }
			},
			timeVerified: at,
			resourceUri: `gpack:${encodeURIComponent(id ?? path)}${version === null ? "" : `@${encodeURIComponent(version)}`}`,
			policy: policy === null ? { uri: `gpack:default-policy@${tool.version}` } : {
				uri: "registry/policy.toml",
				digest: { sha256: policy }
			},
			inputAttestations: [{
				uri: "readiness.json",
				digest: { sha256: digest }
			}],
			verificationResult: verdict === "pass" && gates.some(({ environment, isOpen }) => isOpen && environment === report.environment) ? "PASSED" : "FAILED",
			verifiedLevels: gates.filter(({ isOpen }) => isOpen).map(({ environment }) => levelOf(environment))
		}
	};
}
/** Reads the predicate of a summary of ours; `undefined` for one of somebody else, or none. */
function readSummary(predicate) {
	if (text(own(predicate, "verifier"), "id") !== VERIFIER) return void 0;
	return {
		passed: text(predicate, "verificationResult") === "PASSED",
		environments: texts(predicate, "verifiedLevels").flatMap((level) => level.startsWith(LEVEL) ? [level.slice(LEVEL.length)] : []),
		at: text(predicate, "timeVerified"),
		policy: text(own(own(predicate, "policy"), "digest"), "sha256")
	};
}
const LEVEL = "GPACK_READY_";
function levelOf(environment) {
	return `${LEVEL}${environment}`;
}

// src/platform/git/clean-commit.ts
/**
* The commit of which the files below a directory are exactly those: nothing is changed, added or deleted, but for the
* paths that are left out. `undefined` where there is none.
*/
async function cleanCommit(directory, leftOut) {
	const exclude = leftOut.map((path) => `:(exclude,top,literal)${path}`);
	const { ok, stdout } = await git(directory, [
		"status",
		"--porcelain",
		"-z",
		"--untracked-files=normal",
		"--ignore-submodules=none",
		"--",
		".",
		...exclude
	]);
	return ok && stdout.length === 0 ? headCommit(directory) : void 0;
}
/**
* Whether a file may have come with the files around it: git has it in its index, or there is no git to tell. One that git
* does not have was made where it lies.
*/
async function mayBeForeign(directory, path) {
	const { ok, stdout } = await git(directory, [
		"ls-files",
		"-z",
		"--",
		`:(literal)${path}`
	]);
	return !ok || stdout.length > 0;
}

export { summaryStatement as a, verifySignature as c, readStatement as d, INTOTO_PAYLOAD as f, signedBytes as h, readSummary as i, readEvidenceFile as l, readEnvelope as m, mayBeForeign as n, isPublicKey as o, envelopeJson as p, SUMMARY_PREDICATE as r, signerOf as s, cleanCommit as t, readEvidence as u };