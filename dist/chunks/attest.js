import "./rolldown-runtime.js";
import { Ar as visible, Bt as packageFilter, Ir as exitCodes, Kt as attestationPath, Lr as InputError, Qt as packDigest, dn as createListing, zt as count } from "./start.js";
import { n as localPacks } from "./local-packs.js";
import { a as subjectName, n as hexOfIntegrity } from "./statement2.js";

// src/core/signatures/attestation-files.ts
/** Versions that GitHub attests at once. */
const MAX_SUBJECTS = 1024;
/**
* The subjects of an attestation as `sha256sum` writes a list of files, which is what `subject-checksums` of actions/attest and
* of actions/attest-build-provenance reads: the canonical digest in hexadecimal, and `<id>@<version>`.
*/
function subjectChecksums(subjects) {
	return subjects.map(({ id, version, integrity }) => `${hexOfIntegrity(integrity) ?? ""}  ${subjectName(id, version)}\n`).join("");
}

// src/cli/attest/attest.ts
/**
* Writes what is to be signed of the gpacks of a tree; returns the exit code. A gpack that has no digest is told, and nothing is
* written: a list that lacks one would look whole.
* @throws InputError where there is no gpack, or too many
*/
async function attestPacks({ packages, checksums }, port, terminal) {
	const tree = await port.tree();
	const listing = createListing(tree.entries);
	const accepts = packageFilter(packages);
	const { packs, refused } = localPacks(tree);
	const wrong = refused.map(({ file, reason }) => `${file} ${reason}`);
	const subjects = [];
	for (const { directory, description } of packs) {
		if (accepts && !accepts(directory)) continue;
		const digest = packDigest(tree, listing, directory, port.sha256);
		if (digest.kind === "digest") subjects.push({
			...description,
			integrity: digest.integrity
		});
		else wrong.push(`${digest.path} has no digest: ${digest.reason}`);
	}
	if (subjects.length === 0 && wrong.length === 0) throw new InputError("packages", "there is no gpack to sign; name the root of a registry or of a gpack, and globs that fit some");
	if (subjects.length > 1024) throw new InputError("packages", `${count(subjects.length, "gpack")} are more than the ${MAX_SUBJECTS} that are signed at once; choose by --packages`);
	for (const text of wrong) terminal.err(`refuses    ${visible(text)}\n`);
	if (wrong.length > 0) return exitCodes.fail;
	const text = subjectChecksums(subjects);
	if (checksums === "-") terminal.out(text);
	else {
		terminal.write(checksums, text, "--checksums");
		for (const { id, version } of subjects) terminal.out(`${visible(`${id}@${version}`)}: its bundle goes to ${visible(attestationPath(id, version))}\n`);
		terminal.out(`Wrote ${visible(checksums)}; give it to actions/attest as \`subject-checksums\`.\n`);
	}
	return exitCodes.pass;
}

export { attestPacks };