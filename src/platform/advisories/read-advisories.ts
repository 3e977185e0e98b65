import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Advisory, readAdvisory } from "../../core/advisories/advisory.ts";
import { compareText } from "../../core/finding.ts";
import { InputError } from "../../core/input-error.ts";
import { archivedFiles } from "../zip.ts";

/** Advisories that were read from files of a machine. */
export interface AdvisoryFiles {
  readonly advisories: readonly Advisory[];
  /** The day on which the newest of them was modified, `2026-10-01`; empty when there are none. */
  readonly asOf: string;
  /** SHA-256 over everything that was read, in hexadecimal: the same data has the same. */
  readonly digest: string;
  /** Records that could not be read, in words; the first few, and how many there are. */
  readonly unread: readonly string[];
  readonly unreadCount: number;
}

/** Bytes of one record and of all records together, inflated; several times what the public databases have. */
const MAX_RECORD = 8 * 1024 * 1024;
const MAX_TOTAL = 4 * 1024 * 1024 * 1024;
const MAX_RECORDS = 2_000_000;

/** Records that could not be read that are told. */
const TOLD = 3;

/**
 * Reads advisories of OSV from files: zip archives as https://osv.dev offers them, single records, and directories of either.
 * @throws InputError for a path where nothing stands, and for an archive that cannot be read
 */
export async function readAdvisories(paths: readonly string[]): Promise<AdvisoryFiles> {
  const advisories: Advisory[] = [];
  const unread: string[] = [];
  let unreadCount = 0;
  let asOf = "";
  const hash = createHash("sha256");
  const take = (name: string, bytes: Uint8Array): void => {
    hash.update(bytes);
    const advisory = recordOf(bytes);
    if ("fault" in advisory) {
      unreadCount += 1;
      if (unread.length < TOLD) unread.push(`${name}: ${advisory.fault}`);
      return;
    }
    const day = new Date(advisory.modified).toISOString().slice(0, 10);
    if (day > asOf) asOf = day;
    // What is about ecosystems that nobody here asks of needs no room.
    if (advisory.affected.length > 0) advisories.push(advisory);
  };
  for (const path of paths.flatMap(filesAt)) {
    if (!path.endsWith(".zip")) {
      take(path, readFileSync(path));
      continue;
    }
    const archive = readFileSync(path);
    const limits = { maxFiles: MAX_RECORDS, maxBytes: MAX_TOTAL, maxFile: MAX_RECORD };
    const fault = await archivedFiles(archive, limits, (name, bytes) => {
      if (name.endsWith(".json")) take(`${path}/${name}`, bytes);
    });
    if (fault !== undefined) throw new InputError("advisories", `${JSON.stringify(path)} cannot be read: ${fault}`);
  }
  return { advisories, asOf, digest: hash.digest("hex"), unread, unreadCount };
}

/** The records and archives at a path, in the order of their names. */
function filesAt(path: string): readonly string[] {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isFile() === true) return [path];
  if (there?.isDirectory() !== true)
    throw new InputError(
      "advisories",
      `${JSON.stringify(path)} is no file and no directory; name records of OSV, or archives of them`,
    );
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:json|zip)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(compareText);
}

function recordOf(bytes: Uint8Array): Advisory | { readonly fault: string } {
  if (bytes.length > MAX_RECORD) return { fault: `it has more than ${MAX_RECORD} bytes` };
  let record: unknown;
  try {
    record = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { fault: "it is not JSON" };
  }
  return readAdvisory(record);
}
