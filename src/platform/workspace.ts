import { lstatSync, realpathSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ChangeSources, OtherClaims } from "../core/change/change.ts";
import type { ParsedIndex } from "../core/index-file.ts";
import { InputError } from "../core/input-error.ts";
import { POLICY_PATH } from "../core/policy.ts";
import type { Scope } from "../core/registry.ts";
import type { Gap, OtherHead, ReportSubject } from "../core/report.ts";
import { type Tree, directoryOf, withoutSlashes } from "../core/tree.ts";
import { WAIVERS_PATH } from "../core/waivers/path.ts";
import { diskTree, isDirectory } from "./disk-tree.ts";
import { boundedChange } from "./git/bounded-change.ts";
import { commitTree } from "./git/commit-tree.ts";
import { treeWithWhole } from "./git/whole-directory.ts";
import { git } from "./git/git.ts";
import { pathNames } from "./git/path-name.ts";
import { GitObjects } from "./git/objects.ts";
import {
  type ResolvedChange,
  changesBetween,
  findPrefix,
  nameBelow,
  resolveChange,
  resolveCommit,
  treeName,
} from "./git/repository.ts";

/** A tree that was opened: of a directory, of a commit or of a change. */
export interface OpenedTree {
  readonly tree: Tree;
  readonly subject: ReportSubject;
  readonly scope?: Scope;
  readonly change?: ChangeSources;
  readonly parsed?: ReadonlyMap<string, ParsedIndex>;
  /** What a change leaves as it was, to tell what it adds; only where contents are asked for. */
  readonly baseline?: Tree;
  readonly notChecked: readonly string[];
  readonly gaps?: readonly Gap[];
  trusted(path: string): Promise<Uint8Array | undefined>;
  /** The files of a directory of the trusted side, in the order of their names. */
  trustedUnder(directory: string): Promise<readonly Uint8Array[]>;
  /** Of a change: the same part of the tree from which it departed. */
  before?(): Promise<TreeBefore>;
}

/** What a change starts from: what stands there of that which the change can affect. */
export type TreeBefore = Pick<OpenedTree, "tree" | "scope" | "parsed" | "gaps">;

export interface OpenRequest {
  /** Other changes on the same base, to compare what they claim. */
  readonly others?: readonly OtherHead[];
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly indexes: readonly string[];
  /** The content of every file is wanted, not only of those that are recognised. */
  readonly contents?: boolean;
  /** A directory of which every file is to be read, whoever recognises it; of a directory on a disk all are anyway. */
  readonly whole?: string;
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
        throw new InputError(
          "path",
          `${JSON.stringify(directory)} is no directory; give the root of a registry or a gpack`,
        );
      }
      const { base, head = "HEAD", indexes, others = [], contents = false } = request;
      if (base === undefined && request.head === undefined) return openDirectory(directory);
      if (base !== undefined) {
        return openChange(
          elsewhere?.directory ?? directory,
          { base, head, indexes, others, contents },
          elsewhere?.prefix,
        );
      }
      const prefix = elsewhere?.prefix ?? (await findPrefix(directory));
      if (prefix === undefined) {
        throw new InputError("head", `${JSON.stringify(directory)} is not in a git repository, so it has no commits`);
      }
      return openCommit(elsewhere?.directory ?? directory, head, prefix, request);
    },
    write(path, text) {
      const target = join(directory, path);
      // Only a regular file inside the directory is written: a link could lead anywhere.
      const inside = realpathSync(target).startsWith(`${realpathSync(directory)}/`);
      if (!inside || !lstatSync(target).isFile())
        throw new InputError("fix", `${path} is not a regular file; it was not changed`);
      writeFileSync(target, text);
    },
  };
}

async function openDirectory(directory: string): Promise<OpenedTree> {
  const ignoring = ignoredPaths(directory);
  const tree = await diskTree(directory, ignoring);
  const ignored = await ignoring;
  return {
    tree,
    subject: { kind: "tree" },
    notChecked: ignored && ignored.size > 0 ? ["files that git ignores"] : [],
    trusted: (path) => Promise.resolve(bytesOf(tree, path)),
    trustedUnder: (below) => Promise.resolve(filesUnder(tree, below)),
  };
}

/**
 * What git ignores below a directory: build output and the like, which a checkout elsewhere does not have.
 * `undefined` outside of a repository.
 */
async function ignoredPaths(directory: string): Promise<ReadonlySet<string> | undefined> {
  const args = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory", "."];
  const { ok, stdout } = await git(directory, args);
  return ok ? new Set(pathNames(stdout).map(withoutSlashes)) : undefined;
}

async function openCommit(
  directory: string,
  head: string,
  prefix: string,
  { indexes, contents, whole }: OpenRequest,
): Promise<OpenedTree> {
  const commit = await resolveCommit(directory, "head", head);
  const id = treeName(commit, prefix);
  const tree =
    whole === undefined
      ? await commitTree(directory, id, indexes, contents)
      : await treeWithWhole(directory, id, indexes, contents ?? false, whole);
  if (!tree) throw new InputError("path", `${JSON.stringify(prefix)} does not exist at ${commit}`);
  return {
    tree,
    subject: { kind: "tree" },
    notChecked: [],
    trusted: (path) => blobAt(directory, nameBelow(id, path)),
    trustedUnder: (below) => Promise.resolve(filesUnder(tree, below)),
  };
}

async function openChange(
  directory: string,
  {
    base,
    head,
    indexes,
    others,
    contents,
  }: { base: string; head: string } & Required<Pick<OpenRequest, "indexes" | "others" | "contents">>,
  prefix: string | undefined,
): Promise<OpenedTree> {
  // Started first: they are ready by the time the commits are known.
  await using headObjects = new GitObjects(directory);
  await using baseObjects = new GitObjects(directory);
  const resolving = resolveChange(directory, base, head, prefix);
  // Loaded while git works: it brings the parsers of manifests and indexes along.
  const reading = import("./git/change-tree.ts");
  const resolved = await resolving;
  const { changes, gaps: beyond } = boundedChange(resolved.changes);
  const change = { ...resolved, changes };
  const headTree = treeName(change.head, change.prefix);
  if (!(await headObjects.read(headTree, 0))) {
    throw new InputError("path", `${JSON.stringify(change.prefix)} does not exist at ${change.head}`);
  }
  const { TreeReader, changedTree, packsAround, pathClashes, publishedBetween } = await reading;
  const isBehind = change.mergeBase !== change.base;
  const moved = isBehind ? changesBetween(directory, change.mergeBase, change.base, change.prefix) : undefined;
  const { tree, scope, sources, parsed, notChecked, gaps, baseline } = await changedTree(
    { directory, baseTree: treeName(change.mergeBase, change.prefix), headTree, changes: change.changes },
    { headObjects, baseObjects },
    indexes,
    contents,
  );
  const meanwhile = moved && (await publishedBetween(await moved, baseObjects, indexes));
  const compared: (OtherHead & OtherClaims)[] = [];
  for (const { name, head } of others) {
    const other = await resolveOther(directory, change.base, { name, head }, change.prefix);
    if (other.head === change.head) continue;
    const { claims } = await publishedBetween(other.changes, baseObjects, indexes);
    compared.push({ name, head: other.head, claims });
  }
  // The tip of the base, not the merge base: what the registry decides holds at once.
  const policyTree = treeName(change.base, change.prefix);
  const atTip = new TreeReader(baseObjects, policyTree);
  const tip = meanwhile && {
    indexes: meanwhile.indexes,
    packs: await packsAround(change.changes.keys(), (path) => atTip.manifest(path)),
  };
  const decisions = [POLICY_PATH, WAIVERS_PATH];
  const read = await Promise.all(decisions.map((path) => baseObjects.read(nameBelow(policyTree, path))));
  const departed = new TreeReader(baseObjects, treeName(change.mergeBase, change.prefix));
  const clashes = await pathClashes(
    change.changes,
    new TreeReader(headObjects, headTree),
    isBehind ? [departed, atTip] : [departed],
  );
  return {
    tree,
    scope,
    change: { ...sources, clashes, elsewhere: compared, ...(tip ? { tip, meanwhile: meanwhile.claims } : {}) },
    parsed,
    gaps: [...beyond, ...gaps, ...(change.mergeBases > 1 ? [crossed(change.mergeBases)] : [])],
    ...(baseline ? { baseline } : {}),
    subject: {
      kind: "change",
      base: change.base,
      head: change.head,
      ...(compared.length > 0 ? { others: compared.map(({ name, head }) => ({ name, head })) } : {}),
    },
    notChecked: isBehind ? [...notChecked, behind(change.mergeBase)] : notChecked,
    before: () => openBefore(directory, change, indexes),
    trusted: (path) =>
      decisions.includes(path)
        ? Promise.resolve(read[decisions.indexOf(path)]?.bytes)
        : blobAt(directory, nameBelow(policyTree, path)),
    trustedUnder: (below) => blobsUnder(directory, policyTree, below),
  };
}

/**
 * What another change adds to the base.
 * @throws InputError that names it
 */
async function resolveOther(
  directory: string,
  base: string,
  { name, head }: OtherHead,
  prefix: string,
): Promise<ResolvedChange> {
  try {
    return await resolveChange(directory, base, head, prefix);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError("other", `${JSON.stringify(name)} cannot be compared: ${error.message}`);
  }
}

/** What such a change undoes is seen from some of its merge bases only, and a merge weighs all of them. */
function crossed(mergeBases: number): Gap {
  return {
    file: "",
    reason: `base and head have ${mergeBases} merge bases, so what a merge would change is not known`,
    next: "merge the base into the branch, or rebase the branch on it; then run the check again",
  };
}

/** What a verdict says nothing of when the base has moved on. */
function behind(mergeBase: string): string {
  const since = mergeBase.slice(0, 12);
  return `what the base became since this branch left it at ${since}, but for the names and versions it published; a merge queue judges the merge`;
}

/** Opens the other side of a change, as if it were taken back. */
async function openBefore(directory: string, change: ResolvedChange, indexes: readonly string[]): Promise<TreeBefore> {
  await using headObjects = new GitObjects(directory);
  await using baseObjects = new GitObjects(directory);
  const { changedTree } = await import("./git/change-tree.ts");
  const changes = new Map(
    [...change.changes].map(([path, { before, after }]) => [path, { path, before: after, after: before }]),
  );
  const { tree, scope, parsed, gaps } = await changedTree(
    {
      directory,
      baseTree: treeName(change.head, change.prefix),
      headTree: treeName(change.mergeBase, change.prefix),
      changes,
    },
    { headObjects, baseObjects },
    indexes,
  );
  return { tree, scope, parsed, gaps };
}

async function blobAt(directory: string, name: string): Promise<Uint8Array | undefined> {
  const { ok, stdout } = await git(directory, ["cat-file", "blob", name]);
  return ok ? stdout : undefined;
}

/** Files of one directory that are read. */
const MAX_TRUSTED = 10_000;

/** What git holds of the files of a directory of a tree. */
async function blobsUnder(directory: string, tree: string, below: string): Promise<readonly Uint8Array[]> {
  const { ok, stdout } = await git(directory, ["ls-tree", "-z", "--name-only", nameBelow(tree, below)]);
  if (!ok) return [];
  await using objects = new GitObjects(directory);
  const names = pathNames(stdout).slice(0, MAX_TRUSTED);
  const read = await Promise.all(names.map((name) => objects.read(nameBelow(tree, `${below}/${name}`))));
  return read.flatMap((object) => object?.bytes ?? []);
}

function filesUnder(tree: Tree, below: string): readonly Uint8Array[] {
  return tree.entries
    .filter(({ path, kind }) => kind === "file" && directoryOf(path) === below)
    .slice(0, MAX_TRUSTED)
    .flatMap(({ path }) => bytesOf(tree, path) ?? []);
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
