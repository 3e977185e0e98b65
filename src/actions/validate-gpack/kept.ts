import type { Sha256 } from "../../core/integrity/dir-hash.ts";
import { type ContentsCache, type StoredResults, contentsCache } from "../../core/sweep/contents-cache.ts";
import type { Opened } from "./ports.ts";

/** Where results of scans are kept from run to run. Whoever can write there decides what a scan finds. */
export interface ResultStore {
  /** What is kept; nothing where there is nothing, or nothing that can be read. */
  readonly read: () => Promise<StoredResults>;
  readonly write: (results: StoredResults) => void;
}

/** The results that a scan of a whole tree can use again; a change is small, and is looked at anew. */
export async function keptFor(
  { tree, subject }: Pick<Opened, "tree" | "subject">,
  basis: readonly string[],
  store: ResultStore | undefined,
  sha256: Sha256,
): Promise<ContentsCache | undefined> {
  if (!store || subject.kind !== "tree") return undefined;
  return contentsCache(tree, basis.join("\n"), await store.read(), sha256);
}
