import type { Gap } from "../../core/report.ts";
import { directoryOf } from "../../core/tree.ts";
import type { Change } from "./change.ts";

/** Directories around a file that are followed: several times what any known pack has. */
export const MAX_DEPTH = 40;

/** Paths of a change, and directories around them, that are judged. */
const MAX_PATHS = 100_000;
const MAX_DIRECTORIES = 20_000;

/** Characters of paths, counted again for each directory around them: what it costs to look at all of these. */
const MAX_CHARACTERS = 40_000_000;

/** The paths of a change that are judged, and what is left out of it, which makes the verdict incomplete. */
export interface BoundedChange {
  readonly changes: Change["changes"];
  readonly gaps: readonly Gap[];
}

/**
 * Leaves out the paths that lie very deep, and those beyond what one run can look at: every directory around every
 * path is asked for, and a few objects of git make millions of them.
 */
export function boundedChange(changes: Change["changes"]): BoundedChange {
  const judged = new Map(changes);
  const directories = new Set<string>();
  const deep: string[] = [];
  const many: string[] = [];
  let characters = 0;
  for (const path of changes.keys()) {
    const depth = depthOf(path);
    characters += (depth + 1) * path.length;
    const isDeep = depth > MAX_DEPTH;
    const isMore = judged.size > MAX_PATHS || characters > MAX_CHARACTERS || directories.size > MAX_DIRECTORIES;
    if (isDeep || isMore) {
      judged.delete(path);
      (isDeep ? deep : many).push(path);
    } else addAround(path, directories);
  }
  return {
    changes: judged,
    gaps: [
      ...gapOf(deep, `more than ${MAX_DEPTH} directories lie around it`, "bring the files nearer to the root"),
      ...gapOf(many, "the change has more paths than one run judges", "split the change"),
    ],
  };
}

function gapOf([first, ...more]: readonly string[], reason: string, next: string): readonly Gap[] {
  if (first === undefined) return [];
  const others = more.length > 0 ? `; so it is with ${more.length} more` : "";
  return [{ file: first, reason: `${reason}${others}`, next }];
}

function addAround(path: string, directories: Set<string>): void {
  for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) {
    if (directories.has(directory)) return;
    directories.add(directory);
  }
}

function depthOf(path: string): number {
  let depth = 0;
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) depth += 1;
  return depth;
}
