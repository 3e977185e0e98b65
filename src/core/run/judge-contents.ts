import { exclusion } from "../known-files.ts";
import type { Pack } from "../pack.ts";
import type { Policy } from "../policy.ts";
import type { Scope } from "../registry.ts";
import { createContent } from "../security/content.ts";
import { MAX_CONTENT } from "../security/limits.ts";
import type { Tree, TreeEntry } from "../tree.ts";
import type { KeptContents } from "./kept-contents.ts";
import type { Judge } from "./judge.ts";

interface Given {
  readonly tree: Tree;
  readonly policy: Policy;
  readonly scope?: Scope;
  readonly accepts?: (directory: string) => boolean;
  /** What earlier runs found; absent where each runs for itself. */
  readonly kept?: KeptContents | undefined;
  readonly progress?: (done: number, total: number) => void;
}

/** Shows every entry of a tree to the rules of contents, and counts it. What cannot be read whole is a gap. */
export function judgeContents(
  judge: Judge,
  { tree, policy, scope, accepts, kept, progress }: Given,
  packOf: (path: string) => Pack | undefined,
): void {
  if (!judge.asksFor("content")) return;
  const isExcluded = exclusion(policy.exclude);
  let done = 0;
  for (const [unit, entries] of unitsIn(tree.entries, kept)) {
    const stored = unit === undefined ? undefined : kept?.stored(unit);
    if (stored) judge.take(stored);
    else if (unit === undefined) judgeEntries(judge, tree, entries.filter(isJudged), packOf);
    else {
      const { part, looksOutside } = judge.apart(unit);
      judgeEntries(part, tree, entries.filter(isJudged), packOf);
      judge.take(part.result());
      if (!looksOutside()) kept?.keep(unit, part.result());
    }
    done += entries.length;
    progress?.(done, tree.entries.length);
  }

  function isJudged({ path }: TreeEntry): boolean {
    if (isExcluded(path)) return false;
    const pack = packOf(path);
    if (accepts && !pack) return false;
    return !scope || scope.files.has(path) || (pack !== undefined && scope.packs.has(pack.directory));
  }
}

/** The entries of each unit, and those of none; all together where nothing is kept. */
function unitsIn(
  entries: readonly TreeEntry[],
  kept: KeptContents | undefined,
): Iterable<readonly [string | undefined, readonly TreeEntry[]]> {
  if (!kept) return [[undefined, entries]];
  const units = new Map<string | undefined, TreeEntry[]>();
  for (const entry of entries) {
    const unit = kept.unitOf(entry.path);
    const known = units.get(unit);
    if (known) known.push(entry);
    else units.set(unit, [entry]);
  }
  return units;
}

function judgeEntries(
  judge: Judge,
  tree: Tree,
  entries: readonly TreeEntry[],
  packOf: (path: string) => Pack | undefined,
): void {
  for (const entry of entries) {
    const { path } = entry;
    const pack = packOf(path);
    const bytes = entry.kind === "file" ? tree.read(path) : new Uint8Array();
    if ("reason" in bytes) {
      judge.log.gap(path, bytes.reason);
      continue;
    }
    if (bytes.length > MAX_CONTENT) {
      judge.log.gap(path, `the file has ${bytes.length} bytes, of which no more than ${MAX_CONTENT} are scanned`);
      continue;
    }
    judge.files += 1;
    judge.bytes += bytes.length;
    judge.check("content", createContent(entry, bytes, pack), pack?.directory, path);
  }
}
