import { lstatSync, mkdirSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceChange } from "../../core/cleanroom/outcome.ts";
import type { CheckedRequest } from "../../core/cleanroom/request.ts";
import { isDiskFull } from "../disk-full.ts";
import type { Identity } from "./identity.ts";
import { removeDirectory } from "./run-directory.ts";
import { applyChanges, copyWorkspace } from "./workspace-copy.ts";

/** Where a command works, and what becomes of its work. */
export interface WorkspacePlace {
  /** The directory that is shown as the workspace: itself or a copy. */
  readonly path: string;
  /** The .git that is laid over it, read-only. */
  readonly git: string | undefined;
  /** Puts the work where it belongs; the changes, where the request wants them listed, and what could not be put there. */
  finish(): Finished;
}

/** What became of the work, as parts of an outcome. */
export interface Finished {
  readonly changes?: readonly WorkspaceChange[];
  readonly notKept?: readonly string[];
  /** The disk had no room for the work: what was put back is a part of it. */
  readonly ending?: "disk";
  readonly explanation?: string;
}

const FULL: Finished = {
  ending: "disk",
  explanation: "The disk is full, so that what the command made could not be put into the workspace as a whole.",
};

/** Copies the workspace where the command shall not, or cannot, work on it in place. */
export function placeWorkspace(
  { workspace: { path, access } }: CheckedRequest,
  identity: Identity,
  directory: string,
  protectsGit: boolean,
): WorkspacePlace {
  const inPlace = access !== "overlay" && (identity.ownsWorkspace || (access === "read-only" && isOpenToAll(path)));
  const link = linkOf(join(path, ".git"));
  const copy = inPlace ? undefined : copyWorkspace(path, join(directory, "workspace"), identity);
  return {
    path: copy?.path ?? path,
    git: protectsGit && access !== "read-only" ? gitOf(path, copy?.path) : undefined,
    finish() {
      if (inPlace && protectsGit && access !== "read-only") restoreGit(join(path, ".git"), link);
      const changes = access === "read-only" ? undefined : copy?.changes();
      if (!copy || !changes) return {};
      if (access === "overlay") return { changes };
      try {
        const notKept = applyChanges(copy.path, path, changes);
        return notKept.length === 0 ? {} : { notKept };
      } catch (error) {
        if (isDiskFull(error)) return FULL;
        throw error;
      }
    },
  };
}

/** Where a link leads; `undefined` for another thing, `null` for nothing. */
function linkOf(path: string): string | undefined | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  return stats.isSymbolicLink() ? readlinkSync(path) : undefined;
}

/**
 * Takes away a .git where there was none, or another link, before the command: it was not laid over, and git runs what
 * its configuration says.
 */
function restoreGit(path: string, before: string | undefined | null): void {
  if (before === undefined || linkOf(path) === before) return;
  removeDirectory(path);
  if (before !== null) symlinkSync(before, path);
}

/** True for a directory that every user may enter and read. */
function isOpenToAll(path: string): boolean {
  return (statSync(path).mode & 0o005) === 0o005;
}

/** The .git to protect. In a copy there is none, so a place is made where the real one is shown. */
function gitOf(workspace: string, copy: string | undefined): string | undefined {
  const git = join(workspace, ".git");
  const stats = lstatSync(git, { throwIfNoEntry: false });
  if (!stats || stats.isSymbolicLink()) return undefined;
  if (copy !== undefined) {
    if (stats.isDirectory()) mkdirSync(join(copy, ".git"));
    else writeFileSync(join(copy, ".git"), "");
  }
  return git;
}
