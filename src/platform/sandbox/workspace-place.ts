import { lstatSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceChange } from "../../core/cleanroom/outcome.ts";
import type { CheckedRequest } from "../../core/cleanroom/request.ts";
import type { Identity } from "./identity.ts";
import { applyChanges, copyWorkspace } from "./workspace-copy.ts";

/** Where a command works, and what becomes of its work. */
export interface WorkspacePlace {
  /** The directory that is shown as the workspace: itself or a copy. */
  readonly path: string;
  /** The .git that is laid over it, read-only. */
  readonly git: string | undefined;
  /** Puts the work where it belongs; the changes, where the request wants them listed. */
  finish(): readonly WorkspaceChange[] | undefined;
}

/** Copies the workspace where the command shall not, or cannot, work on it in place. */
export function placeWorkspace(
  { workspace: { path, access } }: CheckedRequest,
  identity: Identity,
  directory: string,
  protectsGit: boolean,
): WorkspacePlace {
  const inPlace = access !== "overlay" && (identity.ownsWorkspace || (access === "read-only" && isOpenToAll(path)));
  const copy = inPlace ? undefined : copyWorkspace(path, join(directory, "workspace"), identity);
  return {
    path: copy?.path ?? path,
    git: protectsGit && access !== "read-only" ? gitOf(path, copy?.path) : undefined,
    finish() {
      const changes = access === "read-only" ? undefined : copy?.changes();
      if (!copy || !changes || access === "overlay") return changes;
      applyChanges(copy.path, path, changes);
      return undefined;
    },
  };
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
