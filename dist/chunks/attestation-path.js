// src/core/signatures/attestation-path.ts
/** Where a registry keeps the signatures of its versions. */
const ATTESTATIONS = "registry/attestations/";
/** Where the bundle for a version stands: `registry/attestations/<id>/<version>.sigstore.json`. */
function attestationPath(id, version) {
	return `${ATTESTATIONS}${id}/${version}.sigstore.json`;
}
/** Whether a path is that of some bundle. */
function isAttestationPath(path) {
	return path.startsWith(ATTESTATIONS) && path.endsWith(".sigstore.json");
}

export { isAttestationPath as n, attestationPath as t };