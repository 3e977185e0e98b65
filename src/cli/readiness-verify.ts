import { resolve } from "node:path";
import { exitCodes } from "../actions/exit-code.ts";
import { isDateTime } from "../core/date-time.ts";
import { InputError } from "../core/input-error.ts";
import { STATE_PATH } from "../core/lifecycle/run-state.ts";
import { verifySummary } from "../core/readiness/verify-summary.ts";
import { joinPath } from "../core/tree.ts";
import { readEvidenceFile } from "../platform/evidence-file.ts";
import { cleanCommit } from "../platform/git/clean-commit.ts";
import { findPrefix } from "../platform/git/repository.ts";
import { projectDigest } from "../platform/project-digest.ts";
import { isPublicKey, verifySignature } from "../platform/signature.ts";
import { visible } from "../report/escape.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `gpack readiness verify`; returns the exit code. */
export async function verifyForPerson(line: CommandLine, terminal: Terminal): Promise<number> {
  const [summary, directory = "."] = line.operands;
  if (summary === undefined)
    throw new InputError(
      "summary",
      "gpack readiness verify needs the file of a summary: `gpack readiness verify summary.json --key release.pem`",
    );
  const now = line.value("now") ?? new Date().toISOString();
  if (!isDateTime(now))
    throw new InputError("--now", `--now ${JSON.stringify(now)} is no time; write 2026-10-01T12:00:00Z`);
  const days = line.value("max-age-days") ?? "30";
  if (!/^\d{1,4}$/.test(days))
    throw new InputError("--max-age-days", `--max-age-days ${JSON.stringify(days)} is no number of days`);
  const commit = line.value("commit");
  if (commit !== undefined && !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
    throw new InputError("--commit", `--commit ${JSON.stringify(commit)} is no full id of a commit`);
  const policy = line.value("policy");
  const checks = verifySummary({
    value: parsed(summary),
    keys: keysOf(line.values("key")),
    verify: verifySignature,
    subjects: commit === undefined ? await subjectsOf(resolve(directory)) : [commit],
    environment: line.value("environment") ?? "production",
    policy: policy === undefined ? undefined : readEvidenceFile(policy).sha256,
    now,
    maxAgeDays: Number(days),
  });
  for (const { what, fault } of checks)
    terminal.out(fault === undefined ? `ok      ${what}\n` : `failed  ${what}: ${visible(fault)}\n`);
  const holds = checks.every(({ fault }) => fault === undefined);
  terminal.out(holds ? "It holds: this may be deployed.\n" : "It does not hold: do not deploy this.\n");
  return holds ? exitCodes.pass : exitCodes.fail;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readEvidenceFile(path).bytes));
  } catch (error) {
    if (error instanceof InputError) throw error;
    return undefined;
  }
}

function keysOf(files: readonly string[]): readonly string[] {
  if (files.length === 0)
    throw new InputError(
      "--key",
      "gpack readiness verify needs the public key that must have signed the summary: --key release.pem",
    );
  return files.map((file) => {
    const key = new TextDecoder().decode(readEvidenceFile(file).bytes).trim();
    if (!isPublicKey(key))
      throw new InputError("--key", `${JSON.stringify(file)} holds no public key, PEM or base64 of its DER`);
    return key;
  });
}

/** The digest of the files, and the commit of which they are exactly those. */
async function subjectsOf(directory: string): Promise<readonly string[]> {
  const digest = await projectDigest(directory);
  const prefix = await findPrefix(directory);
  const commit = prefix === undefined ? undefined : await cleanCommit(directory, [joinPath(prefix, STATE_PATH)]);
  return [digest, commit].filter((subject) => subject !== undefined);
}
