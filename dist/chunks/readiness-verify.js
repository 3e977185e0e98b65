import "./rolldown-runtime.js";
import { Ar as visible, Ir as exitCodes, Lr as InputError, V as findPrefix, _r as isDateTime, mn as joinPath } from "./start.js";
import { n as STATE_PATH } from "./tree-digest.js";
import { c as verifySignature, d as readStatement, f as INTOTO_PAYLOAD, h as signedBytes, i as readSummary, l as readEvidenceFile, m as readEnvelope, o as isPublicKey, r as SUMMARY_PREDICATE, t as cleanCommit } from "./clean-commit.js";
import { t as projectDigest } from "./project-digest.js";
import { resolve } from "node:path";

// src/core/readiness/verify-summary.ts
const DAY = 864e5;
/** Checks a summary without asking anybody. It holds when no check has a fault. */
function verifySummary(question) {
	const { value, keys, verify, subjects, environment, policy, now, maxAgeDays } = question;
	const envelope = readEnvelope(value);
	if (!envelope || envelope.payloadType !== "application/vnd.in-toto+json") return [{
		what: "it is a signed in-toto statement",
		fault: "it is no envelope with one, so nobody stands for it"
	}];
	const data = signedBytes(envelope);
	if (!keys.some((key) => envelope.signatures.some((signature) => verify(key, data, signature)))) return [{
		what: "it is signed by a key that is trusted",
		fault: "no signature of it verifies: another key, or it was edited"
	}];
	const signed = { what: "it is signed by a key that is trusted" };
	const statement = readStatement(payloadOf(envelope.payload));
	const summary = statement?.predicateType === "https://slsa.dev/verification_summary/v1" ? readSummary(statement.predicate) : void 0;
	if (!statement || !summary) return [signed, {
		what: "it is a summary of gpack readiness",
		fault: "it says something else"
	}];
	const age = ageFault(summary.at, now, maxAgeDays);
	return [
		signed,
		check("it speaks of what is deployed", statement.subjects.some((subject) => subjects.includes(subject)), `it speaks of ${statement.subjects.join(", ") || "nothing"}, and this is ${subjects.join(", ")}`),
		check("the gate passed", summary.passed, "it did not"),
		check(`the gate of ${environment} was open`, summary.environments.includes(environment), `open was ${summary.environments.join(", ") || "none"}`),
		...policy === void 0 ? [] : [check("it was judged by this policy", summary.policy === policy, `it was judged by ${summary.policy ?? "the defaults"}, and this is ${policy}`)],
		{
			what: `it is of the last ${maxAgeDays} days`,
			...age === void 0 ? {} : { fault: age }
		}
	];
}
function check(what, holds, fault) {
	return holds ? { what } : {
		what,
		fault
	};
}
function ageFault(at, now, maxAgeDays) {
	if (at === void 0 || !isDateTime(at)) return "it does not say when it was verified";
	const age = Date.parse(now) - Date.parse(at);
	if (age < 0) return `it is of the future: ${at}`;
	return age > maxAgeDays * DAY ? `it is of ${at}` : void 0;
}
function payloadOf(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return;
	}
}

// src/cli/readiness-verify.ts
/** Runs `gpack readiness verify`; returns the exit code. */
async function verifyForPerson(line, terminal) {
	const [summary, directory = "."] = line.operands;
	if (summary === void 0) throw new InputError("summary", "gpack readiness verify needs the file of a summary: `gpack readiness verify summary.json --key release.pem`");
	const now = line.value("now") ?? (/* @__PURE__ */ new Date()).toISOString();
	if (!isDateTime(now)) throw new InputError("--now", `--now ${JSON.stringify(now)} is no time; write 2026-10-01T12:00:00Z`);
	const days = line.value("max-age-days") ?? "30";
	if (!/^\d{1,4}$/.test(days)) throw new InputError("--max-age-days", `--max-age-days ${JSON.stringify(days)} is no number of days`);
	const commit = line.value("commit");
	if (commit !== void 0 && !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) throw new InputError("--commit", `--commit ${JSON.stringify(commit)} is no full id of a commit`);
	const policy = line.value("policy");
	const checks = verifySummary({
		value: parsed(summary),
		keys: keysOf(line.values("key")),
		verify: verifySignature,
		subjects: commit === void 0 ? await subjectsOf(resolve(directory)) : [commit],
		environment: line.value("environment") ?? "production",
		policy: policy === void 0 ? void 0 : readEvidenceFile(policy).sha256,
		now,
		maxAgeDays: Number(days)
	});
	for (const { what, fault } of checks) terminal.out(fault === void 0 ? `ok      ${what}\n` : `failed  ${what}: ${visible(fault)}\n`);
	const holds = checks.every(({ fault }) => fault === void 0);
	terminal.out(holds ? "It holds: this may be deployed.\n" : "It does not hold: do not deploy this.\n");
	return holds ? exitCodes.pass : exitCodes.fail;
}
function parsed(path) {
	try {
		return JSON.parse(new TextDecoder().decode(readEvidenceFile(path).bytes));
	} catch (error) {
		if (error instanceof InputError) throw error;
		return;
	}
}
function keysOf(files) {
	if (files.length === 0) throw new InputError("--key", "gpack readiness verify needs the public key that must have signed the summary: --key release.pem");
	return files.map((file) => {
		const key = new TextDecoder().decode(readEvidenceFile(file).bytes).trim();
		if (!isPublicKey(key)) throw new InputError("--key", `${JSON.stringify(file)} holds no public key, PEM or base64 of its DER`);
		return key;
	});
}
/** The digest of the files, and the commit of which they are exactly those. */
async function subjectsOf(directory) {
	const digest = await projectDigest(directory);
	const prefix = await findPrefix(directory);
	return [digest, prefix === void 0 ? void 0 : await cleanCommit(directory, [joinPath(prefix, STATE_PATH)])].filter((subject) => subject !== void 0);
}

export { verifyForPerson };