import type { OtherClaims } from "../../core/change/change.ts";
import { InputError } from "../../core/input-error.ts";
import { guardedAround } from "../../core/ownership/guarded-path.ts";
import { POLICY_PATH } from "../../core/policy.ts";
import type { Gap, OtherHead } from "../../core/report.ts";
import { WAIVERS_PATH } from "../../core/waivers/path.ts";
import { boundedChange } from "../git/bounded-change.ts";
import { GitObjects } from "../git/objects.ts";
import { type ResolvedChange, changesBetween, nameBelow, resolveChange, treeName } from "../git/repository.ts";
import type { OpenedTree, TreeBefore, OpenRequest } from "./opened-tree.ts";
import { blobAt, blobsUnder } from "./trusted-files.ts";

/**
 * Opens what one commit changes of another: the part of the head that the change can affect, and what the base had.
 * @throws InputError for commits or a directory that are not there
 */
export async function openChange(
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
  const reading = import("../git/change-tree.ts");
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
  const around = await guardedBeside(directory, change);
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
    change: { ...sources, clashes, around, elsewhere: compared, ...(tip ? { tip, meanwhile: meanwhile.claims } : {}) },
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

/** The guarded files by which base and head differ and that the directory does not hold. A registry at the root has all of them. */
async function guardedBeside(
  directory: string,
  { mergeBase, head, prefix }: ResolvedChange,
): Promise<readonly string[]> {
  if (prefix === "") return [];
  return guardedAround((await changesBetween(directory, mergeBase, head, "")).keys(), prefix);
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
  const { changedTree } = await import("../git/change-tree.ts");
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
