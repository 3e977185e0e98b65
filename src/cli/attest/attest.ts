import { exitCodes } from "../../actions/exit-code.ts";
import { packageFilter } from "../../actions/validate-gpack/package-filter.ts";
import { count } from "../../core/count.ts";
import { localPacks } from "../../core/entries/local-packs.ts";
import { InputError } from "../../core/input-error.ts";
import { packDigest } from "../../core/integrity/pack-digest.ts";
import { MAX_SUBJECTS, type Subject, subjectChecksums } from "../../core/signatures/attestation-files.ts";
import { attestationPath } from "../../core/signatures/attestation-path.ts";
import { createListing } from "../../core/tree.ts";
import { visible } from "../../report/escape.ts";
import type { IndexPort } from "../index/port.ts";
import type { Terminal } from "../terminal.ts";

/** What is asked for. */
export interface AttestRequest {
  /** Globs of directories of gpacks; empty means all. */
  readonly packages: readonly string[];
  /** The file to write, as somebody named it; `-` is standard output. */
  readonly checksums: string;
}

/**
 * Writes what is to be signed of the gpacks of a tree; returns the exit code. A gpack that has no digest is told, and nothing is
 * written: a list that lacks one would look whole.
 * @throws InputError where there is no gpack, or too many
 */
export async function attestPacks(
  { packages, checksums }: AttestRequest,
  port: Pick<IndexPort, "tree" | "sha256">,
  terminal: Terminal,
): Promise<number> {
  const tree = await port.tree();
  const listing = createListing(tree.entries);
  const accepts = packageFilter(packages);
  const { packs, refused } = localPacks(tree);
  const wrong = refused.map(({ file, reason }) => `${file} ${reason}`);
  const subjects: Subject[] = [];
  for (const { directory, description } of packs) {
    if (accepts && !accepts(directory)) continue;
    const digest = packDigest(tree, listing, directory, port.sha256);
    if (digest.kind === "digest") subjects.push({ ...description, integrity: digest.integrity });
    else wrong.push(`${digest.path} has no digest: ${digest.reason}`);
  }
  if (subjects.length === 0 && wrong.length === 0)
    throw new InputError(
      "packages",
      "there is no gpack to sign; name the root of a registry or of a gpack, and globs that fit some",
    );
  if (subjects.length > MAX_SUBJECTS)
    throw new InputError(
      "packages",
      `${count(subjects.length, "gpack")} are more than the ${MAX_SUBJECTS} that are signed at once; choose by --packages`,
    );
  for (const text of wrong) terminal.err(`refuses    ${visible(text)}\n`);
  if (wrong.length > 0) return exitCodes.fail;
  const text = subjectChecksums(subjects);
  if (checksums === "-") terminal.out(text);
  else {
    terminal.write(checksums, text, "--checksums");
    for (const { id, version } of subjects)
      terminal.out(`${visible(`${id}@${version}`)}: its bundle goes to ${visible(attestationPath(id, version))}\n`);
    terminal.out(`Wrote ${visible(checksums)}; give it to actions/attest as \`subject-checksums\`.\n`);
  }
  return exitCodes.pass;
}
