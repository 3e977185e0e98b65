import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { OutputTree, OutputEntry } from "../../core/cleanroom/output-tree.ts";
import type { PathSet } from "../../core/lifecycle/cache/path-set.ts";
import { readOutputFile } from "../sandbox/read-outputs.ts";

/** Files and bytes of one set. */
const MAX_FILES = 200_000;
const MAX_BYTES = 8 * 1024 ** 3;

/**
 * The files of a set below a directory, sorted. Links are listed with their targets and never followed.
 * @throws RangeError beyond 200,000 files or 8 GiB
 */
export function filesOf(directory: string, set: PathSet): OutputTree {
  const found: OutputEntry[] = [];
  let bytes = 0;
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(directory, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (set.mayHold(path)) visit(path);
      } else if (set.has(path)) {
        const place = join(directory, path);
        const read: OutputEntry = entry.isSymbolicLink()
          ? { path, kind: "link", target: readlinkSync(place) }
          : entry.isFile()
            ? readOutputFile(place, path, MAX_BYTES - bytes)
            : { path, kind: "other" };
        found.push(read);
        bytes += read.kind === "file" ? read.size : 0;
        if (found.length > MAX_FILES) throw new RangeError(`there are more than ${MAX_FILES} files`);
      }
    }
  };
  visit("");
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
