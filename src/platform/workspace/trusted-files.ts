import { type Tree, directoryOf } from "../../core/tree.ts";
import { git } from "../git/git.ts";
import { GitObjects } from "../git/objects.ts";
import { pathNames } from "../git/path-name.ts";
import { nameBelow } from "../git/repository.ts";

/** The bytes that git holds under a name; `undefined` where it holds none. */
export async function blobAt(directory: string, name: string): Promise<Uint8Array | undefined> {
  const { ok, stdout } = await git(directory, ["cat-file", "blob", name]);
  return ok ? stdout : undefined;
}

/** Files of one directory that are read. */
const MAX_TRUSTED = 10_000;

/** What git holds of the files of a directory of a tree. */
export async function blobsUnder(directory: string, tree: string, below: string): Promise<readonly Uint8Array[]> {
  const { ok, stdout } = await git(directory, ["ls-tree", "-z", "--name-only", nameBelow(tree, below)]);
  if (!ok) return [];
  await using objects = new GitObjects(directory);
  const names = pathNames(stdout).slice(0, MAX_TRUSTED);
  const read = await Promise.all(names.map((name) => objects.read(nameBelow(tree, `${below}/${name}`))));
  return read.flatMap((object) => object?.bytes ?? []);
}

/** The bytes of the files of one directory of a tree, at most 10,000. */
export function filesUnder(tree: Tree, below: string): readonly Uint8Array[] {
  return tree.entries
    .filter(({ path, kind }) => kind === "file" && directoryOf(path) === below)
    .slice(0, MAX_TRUSTED)
    .flatMap(({ path }) => bytesOf(tree, path) ?? []);
}

/** The bytes of a file of a tree; `undefined` where they cannot be had. */
export function bytesOf(tree: Tree, path: string): Uint8Array | undefined {
  const bytes = tree.read(path);
  return "reason" in bytes ? undefined : bytes;
}
