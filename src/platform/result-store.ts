import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { isTable, own } from "../core/document.ts";
import { InputError } from "../core/input-error.ts";
import type { UnitResult } from "../core/run/kept-units.ts";
import { git } from "./git/git.ts";
import { codeOf, makeDirectories } from "./make-directories.ts";
import { programDigest } from "./program-digest.ts";

/** The form of the file; another one is not read. */
const FORM = "gpack-results-2";

/** Bytes of a file that is read. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Keeps results of scans in a file. One that is not there, is damaged or of another form holds nothing: then everything is looked at anew.
 * One that git has came with the files around it, and says what their author wants to be found.
 * @param input the input or option that names the file
 * @throws InputError for such a file, and where it cannot be written: before anything is scanned where that is known
 */
export function resultStore(
  path: string,
  input: string,
): {
  readonly read: () => Promise<ReadonlyMap<string, UnitResult>>;
  readonly write: (results: ReadonlyMap<string, UnitResult>) => void;
  readonly program: () => string;
} {
  const inPlace = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      throw new InputError(
        input,
        `${input} ${JSON.stringify(path)} cannot be written (${codeOf(error)}); give a file in a directory that is there or can be made`,
        { cause: error },
      );
    }
  };
  return {
    program: programDigest,
    async read() {
      inPlace(() => {
        makeDirectories(dirname(path));
        if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error("a directory stands there");
      });
      const { ok, stdout } = await git(dirname(path), ["ls-files", "-z", "--", `:(literal)${basename(path)}`]);
      if (ok && stdout.length > 0)
        throw new InputError(
          input,
          `${input} ${JSON.stringify(path)} is a file of the repository, and whoever wrote it would decide what is found; name one that no commit has`,
        );
      return readResults(path);
    },
    write(results) {
      inPlace(() => {
        makeDirectories(dirname(path));
        const temporary = `${path}.${process.pid}.tmp`;
        writeFileSync(temporary, JSON.stringify({ form: FORM, results: Object.fromEntries(results) }));
        renameSync(temporary, path);
      });
    },
  };
}

function readResults(path: string): ReadonlyMap<string, UnitResult> {
  let value: unknown;
  try {
    const bytes = readFileSync(path);
    value = bytes.length > MAX_BYTES ? undefined : JSON.parse(bytes.toString("utf8"));
  } catch {
    return new Map();
  }
  const results = own(value, "results");
  if (own(value, "form") !== FORM || !isTable(results)) return new Map();
  return new Map(Object.entries(results).flatMap(([key, result]) => (isResult(result) ? [[key, result]] : [])));
}

/** Whether a value has the parts of a result: the file is our own, and this finds one that was cut short. */
function isResult(value: unknown): value is UnitResult {
  return (
    Array.isArray(own(value, "findings")) &&
    Array.isArray(own(value, "gaps")) &&
    Array.isArray(own(value, "packs")) &&
    isTable(own(value, "truncated")) &&
    typeof own(value, "files") === "number" &&
    typeof own(value, "bytes") === "number"
  );
}
