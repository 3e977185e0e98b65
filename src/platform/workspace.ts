import { lstatSync, realpathSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Document } from "../core/document.ts";
import { InputError } from "../core/input-error.ts";
import type { Scope } from "../core/registry.ts";
import type { ReportSubject } from "../core/report.ts";
import type { Tree } from "../core/tree.ts";
import { diskTree, isDirectory } from "./disk-tree.ts";
import { changedTree } from "./git/change-tree.ts";
import { commitTree } from "./git/commit-tree.ts";
import { git } from "./git/git.ts";
import { findRepository, resolveChange, resolveCommit, resolveTree } from "./git/repository.ts";

/** A tree that was opened: of a directory, of a commit or of a change. */
export interface OpenedTree {
  readonly tree: Tree;
  readonly subject: ReportSubject;
  readonly scope?: Scope;
  readonly parsed?: ReadonlyMap<string, Document>;
  readonly notChecked: readonly string[];
  trusted(path: string): Promise<Uint8Array | undefined>;
}

export interface OpenRequest {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly indexes: readonly string[];
}

/** A repository that holds the commits, and the directory in it that is the root of the tree. */
export interface Repository {
  readonly directory: string;
  readonly prefix: string;
}

/**
 * The directory that is checked: its files, or commits of the repository around it. `elsewhere` is
 * another repository to read the commits from, when that one lacks them.
 */
export function workspaceAt(
  directory: string,
  elsewhere?: Repository,
): {
  open(request: OpenRequest): Promise<OpenedTree>;
  write(path: string, text: string): void;
} {
  return {
    async open(request) {
      if (!elsewhere && !isDirectory(directory)) {
        throw new InputError("path", `${JSON.stringify(directory)} is no directory; give the root of a registry or a gpack`);
      }
      if (request.base === undefined && request.head === undefined) return openDirectory(directory);
      const around = elsewhere ? undefined : await findRepository(directory);
      const repository = elsewhere ?? (around && { directory, prefix: around.prefix });
      if (!repository) {
        throw new InputError("base", `${JSON.stringify(directory)} is not in a git repository, so it has no base and head`);
      }
      const head = request.head ?? "HEAD";
      return request.base === undefined
        ? openCommit(repository, head, request.indexes)
        : openChange(repository, request.base, head, request.indexes);
    },
    write(path, text) {
      const target = join(directory, path);
      // Only a regular file inside the directory is written: a link could lead anywhere.
      const inside = realpathSync(target).startsWith(`${realpathSync(directory)}/`);
      if (!inside || !lstatSync(target).isFile()) throw new InputError("fix", `${path} is not a regular file; it was not changed`);
      writeFileSync(target, text);
    },
  };
}

function openDirectory(directory: string): OpenedTree {
  const tree = diskTree(directory);
  return {
    tree,
    subject: { kind: "tree" },
    notChecked: [],
    trusted: (path) => Promise.resolve(bytesOf(tree, path)),
  };
}

async function openCommit(
  { directory, prefix }: Repository,
  head: string,
  indexes: readonly string[],
): Promise<OpenedTree> {
  const commit = await resolveCommit(directory, "head", head);
  const id = await resolveTree(directory, commit, prefix);
  if (id === undefined) throw new InputError("path", `${JSON.stringify(prefix)} does not exist at ${commit}`);
  return {
    tree: await commitTree(directory, id, indexes),
    subject: { kind: "tree" },
    notChecked: [],
    trusted: (path) => blobAt(directory, id, path),
  };
}

async function openChange(
  { directory, prefix }: Repository,
  base: string,
  head: string,
  indexes: readonly string[],
): Promise<OpenedTree> {
  const change = await resolveChange(directory, base, head, prefix);
  const { tree, scope, parsed, notChecked } = await changedTree({ directory, ...change }, indexes);
  return {
    tree,
    scope,
    parsed,
    subject: { kind: "change", base: change.base, head: change.head },
    notChecked,
    // The tip of the base, not the merge base: what the registry decides holds at once.
    trusted: (path) => blobAt(directory, change.base, prefix === "" ? path : `${prefix}/${path}`),
  };
}

async function blobAt(directory: string, treeish: string, path: string): Promise<Uint8Array | undefined> {
  const { ok, stdout } = await git(directory, ["cat-file", "blob", `${treeish}:${path}`]);
  return ok ? stdout : undefined;
}

function bytesOf(tree: Tree, path: string): Uint8Array | undefined {
  const bytes = tree.read(path);
  return "reason" in bytes ? undefined : bytes;
}

/**
 * The absolute path of a directory below a workspace.
 * @throws InputError when it lies outside
 */
export function insideWorkspace(workspace: string, path: string): string {
  const directory = resolve(workspace, path);
  if (directory === workspace || directory.startsWith(`${workspace}/`)) return directory;
  throw new InputError("path", `${JSON.stringify(path)} lies outside the workspace; give a directory inside it`);
}
