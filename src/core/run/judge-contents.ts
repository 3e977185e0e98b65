import { exclusion } from "../known-files.ts";
import type { Pack } from "../pack.ts";
import type { Policy } from "../policy.ts";
import type { Scope } from "../registry.ts";
import { createContent } from "../security/content.ts";
import { MAX_CONTENT } from "../security/limits.ts";
import type { Tree } from "../tree.ts";
import type { Judge } from "./judge.ts";

interface Given {
  readonly tree: Tree;
  readonly policy: Policy;
  readonly scope?: Scope;
  readonly accepts?: (directory: string) => boolean;
  readonly progress?: (done: number, total: number) => void;
}

/** Shows every entry of a tree to the rules of contents, and counts it. What cannot be read whole is a gap. */
export function judgeContents(
  judge: Judge,
  { tree, policy, scope, accepts, progress }: Given,
  packOf: (path: string) => Pack | undefined,
): void {
  if (!judge.asksFor("content")) return;
  const isExcluded = exclusion(policy.exclude);
  for (const [done, entry] of tree.entries.entries()) {
    const { path } = entry;
    if (done % 512 === 511) progress?.(done, tree.entries.length);
    if (isExcluded(path)) continue;
    const pack = packOf(path);
    if (accepts && !pack) continue;
    if (scope && !scope.files.has(path) && !(pack && scope.packs.has(pack.directory))) continue;
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
