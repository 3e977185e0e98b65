import { spawnSync } from "node:child_process";
import {
  type BigIntStats,
  chmodSync,
  constants,
  copyFileSync,
  lchownSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import type { WorkspaceChange } from "../../core/cleanroom/outcome.ts";
import type { Identity } from "./identity.ts";
import { processDirectory } from "./run-directory.ts";

type Kind = WorkspaceChange["kind"];

/** What an entry was when it was copied. */
interface Entry {
  readonly kind: Kind;
  readonly mode: number;
  readonly size: bigint;
  readonly modified: bigint;
  readonly link: string | undefined;
}

/** Entries of a workspace that are copied or collected; more are a sign of an attack or of a wrong directory. */
const MAX_ENTRIES = 2_000_000;
const EXECUTABLE = 0o111;

/** A workspace that a command may change without consequence. `.git` is no part of it. */
export interface WorkspaceCopy {
  readonly path: string;
  /** What the command changed, sorted by path. No link is followed. */
  changes(): readonly WorkspaceChange[];
}

/** Copies a workspace; what a file system can share between copies is shared. */
export function copyWorkspace(from: string, to: string, owner: Identity): WorkspaceCopy {
  const before = new Map<string, Entry>();
  mkdirSync(to, { mode: 0o755 });
  copyBelow("");
  give(to);
  // The clock of this file system, which a command cannot set: what changes later has a later change time.
  const copied = statSync(to, { bigint: true }).ctimeNs;
  return { path: to, changes };

  function copyBelow(directory: string): void {
    for (const name of readdirSync(join(from, directory))) {
      const path = directory === "" ? name : `${directory}/${name}`;
      // A temporary directory below the workspace holds the copy itself.
      if (path === ".git" || join(from, path) === processDirectory()) continue;
      const source = join(from, path);
      const target = join(to, path);
      const stats = lstatSync(source, { bigint: true });
      const kind = kindOf(stats);
      if (before.size >= MAX_ENTRIES) throw new RangeError(`${from} has more than ${MAX_ENTRIES} entries`);
      switch (kind) {
        case "directory":
          mkdirSync(target, { mode: 0o755 });
          copyBelow(path);
          break;
        case "file":
          copyFileSync(source, target, constants.COPYFILE_FICLONE);
          break;
        case "link":
          symlinkSync(readlinkSync(source), target);
          break;
        case "other":
          continue;
      }
      before.set(path, entryOf(source, stats));
      if (kind !== "link") chmodSync(target, Number(stats.mode) & 0o777);
      give(target);
      lutimesSync(target, Number(stats.atimeMs) / 1000, Number(stats.mtimeNs / 1000n) / 1e6);
    }
  }

  function give(path: string): void {
    if (!owner.ownsWorkspace) lchownSync(path, owner.uid, owner.gid);
  }

  function changes(): readonly WorkspaceChange[] {
    const found: WorkspaceChange[] = [];
    const seen = new Set<string>();
    walk(to, "", (path, stats) => {
      seen.add(path);
      const old = before.get(path);
      const kind = stats ? kindOf(stats) : "other";
      if (!old || !stats) found.push({ path, change: "added", kind });
      else if (isChanged(path, old, stats)) found.push({ path, change: "modified", kind });
    });
    for (const [path, { kind }] of before) if (!seen.has(path)) found.push({ path, change: "deleted", kind });
    return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  function isChanged(path: string, old: Entry, stats: BigIntStats): boolean {
    const now = entryOf(join(to, path), stats);
    if (now.kind !== old.kind || now.link !== old.link || (now.mode & EXECUTABLE) !== (old.mode & EXECUTABLE))
      return true;
    if (old.kind !== "file") return false;
    if (now.size !== old.size) return true;
    // A command can set the time of a modification back, but not that of a change.
    if (stats.ctimeNs <= copied) return false;
    return !isSame(join(to, path), join(from, path));
  }
}

/**
 * Puts the changes of a copy into the workspace that it was made from. Links are made again, never followed.
 * @returns what could not be put there: pipes, sockets, names that are no UTF-8, paths that are too long
 */
export function applyChanges(copy: string, workspace: string, changes: readonly WorkspaceChange[]): readonly string[] {
  for (const { path } of changes.filter(({ change }) => change === "deleted").toReversed())
    rmSync(join(workspace, path), { recursive: true, force: true });
  return changes
    .filter(({ change }) => change !== "deleted")
    .filter(({ path, kind }) => !putBack(join(copy, path), join(workspace, path), kind))
    .map(({ path }) => path);
}

/** Puts one entry back; false where that cannot be done. */
function putBack(source: string, target: string, kind: Kind): boolean {
  try {
    const old = lstatSync(target, { throwIfNoEntry: false });
    if (old && !(kind === "directory" && old.isDirectory())) rmSync(target, { recursive: true, force: true });
    if (kind === "other") return false;
    const mode = lstatSync(source).mode & 0o777;
    switch (kind) {
      case "directory":
        mkdirSync(target, { recursive: true });
        chmodSync(target, mode | 0o700);
        break;
      case "file":
        copyBack(source, target);
        chmodSync(target, mode);
        break;
      case "link":
        symlinkSync(readlinkSync(source), target);
        break;
    }
    return true;
  } catch (error) {
    if (isTooLong(error)) return false;
    throw error;
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENAMETOOLONG";
}

/** Holes stay holes: a command can make a file that is larger than the disk. */
function copyBack(source: string, target: string): void {
  const { blocks, size } = lstatSync(source);
  if (blocks * 512 < size) {
    const copied = spawnSync("cp", ["--sparse=always", "--", source, target], { stdio: "ignore" });
    if (copied.status === 0) return;
    rmSync(target, { force: true });
  }
  copyFileSync(source, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
}

function walk(root: string, directory: string, visit: (path: string, stats: BigIntStats | undefined) => void): void {
  for (const name of namesIn(join(root, directory))) {
    const path = directory === "" ? name : `${directory}/${name}`;
    if (path === ".git") continue;
    const stats = statsOf(join(root, path));
    visit(path, stats);
    if (stats?.isDirectory()) walk(root, path, visit);
  }
}

/** `undefined` for what cannot be asked for: a name that is no UTF-8, a path that is longer than any may be. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (isTooLong(error)) return undefined;
    throw error;
  }
}

/** The command may have locked a directory, which is ours. */
function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    chmodSync(directory, 0o700);
    return readdirSync(directory);
  }
}

/** True when two files have the same bytes; one that cannot be read has others. */
function isSame(a: string, b: string): boolean {
  try {
    return readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}

function entryOf(path: string, stats: BigIntStats): Entry {
  const kind = kindOf(stats);
  return {
    kind,
    mode: Number(stats.mode),
    size: stats.size,
    modified: stats.mtimeNs,
    link: kind === "link" ? readlinkSync(path) : undefined,
  };
}

function kindOf(stats: BigIntStats): Kind {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "directory";
  return stats.isSymbolicLink() ? "link" : "other";
}
