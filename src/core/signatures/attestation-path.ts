/** Where a registry keeps the signatures of its versions. */
const ATTESTATIONS = "registry/attestations/";

/** Where the bundle for a version stands: `registry/attestations/<id>/<version>.sigstore.json`. */
export function attestationPath(id: string, version: string): string {
  return `${ATTESTATIONS}${id}/${version}.sigstore.json`;
}

/** Whether a path is that of some bundle. */
export function isAttestationPath(path: string): boolean {
  return path.startsWith(ATTESTATIONS) && path.endsWith(".sigstore.json");
}
