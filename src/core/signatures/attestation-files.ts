import { hexOfIntegrity, subjectName } from "./statement.ts";

/** A version of a pack that is to be signed. */
export interface Subject {
  readonly id: string;
  readonly version: string;
  /** The canonical digest, `h1:…`. */
  readonly integrity: string;
}

/** Versions that GitHub attests at once. */
export const MAX_SUBJECTS = 1024;

/**
 * The subjects of an attestation as `sha256sum` writes a list of files, which is what `subject-checksums` of actions/attest and
 * of actions/attest-build-provenance reads: the canonical digest in hexadecimal, and `<id>@<version>`.
 */
export function subjectChecksums(subjects: readonly Subject[]): string {
  return subjects
    .map(({ id, version, integrity }) => `${hexOfIntegrity(integrity) ?? ""}  ${subjectName(id, version)}\n`)
    .join("");
}
