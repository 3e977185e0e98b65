import { exclusion } from "../known-files.ts";
import type { Pack } from "../pack.ts";
import type { Policy } from "../policy.ts";
import type { Scope } from "../registry.ts";
import { MAX_CONTENT } from "../security/limits.ts";
import type { Tree, TreeEntry } from "../tree.ts";
import type { Judge } from "./judge.ts";

export interface ContentsGiven {
  readonly tree: Tree;
  /** What is looked at of it. */
  readonly entries: readonly TreeEntry[];
  readonly policy: Policy;
  readonly scope?: Scope;
  readonly accepts?: (directory: string) => boolean;
  readonly progress?: (done: number, total: number) => void;
}

/** Shows entries of a tree to the rules of contents, and counts them. What cannot be read whole is a gap. */
export function judgeContents(
  judge: Judge,
  { entries, policy, scope, accepts }: ContentsGiven,
  packOf: (path: string) => Pack | undefined,
): void {
  if (!judge.asksFor("content")) return;
  const isExcluded = exclusion(policy.exclude);
  for (const entry of entries) {
    const { path } = entry;
    if (isExcluded(path)) continue;
    const pack = packOf(path);
    if (accepts && !pack) continue;
    if (scope && !scope.files.has(path) && (pack === undefined || !scope.packs.has(pack.directory))) continue;
    judgeEntry(judge, entry, pack);
  }
}

function judgeEntry(judge: Judge, entry: TreeEntry, pack: Pack | undefined): void {
  const { path } = entry;
  const content = judge.content(entry, pack);
  if ("reason" in content) {
    judge.log.gap(path, content.reason);
    return;
  }
  const { bytes } = content;
  if (bytes.length > MAX_CONTENT) {
    judge.log.gap(path, `the file has ${bytes.length} bytes, of which no more than ${MAX_CONTENT} are scanned`);
    return;
  }
  judge.files += 1;
  judge.bytes += bytes.length;
  judge.check("content", content, pack?.directory, path);
}
