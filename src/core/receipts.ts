import type { Document } from "./document.ts";
import type { Index, IndexEntry } from "./index-file.ts";
import { parseJsonDocument } from "./json-document.ts";
import { type Registry, candidates } from "./registry.ts";
import type { Source } from "./source.ts";
import type { Listing } from "./tree.ts";
import { isSemver } from "./version.ts";

/**
 * The receipt that the validation of a listed version left in `receipts/<name>/<version>.json`; "absent" where the registry
 * keeps receipts and has none of this version, `undefined` where it keeps none or the file cannot be read.
 */
export function receiptOf(
  entry: IndexEntry,
  { listing }: Pick<Registry, "listing">,
  read: (path: string) => Source | undefined,
): Document | "absent" | undefined {
  if (entry.index.dialect !== "packages-list" || entry.latest === undefined) return undefined;
  const directory = receiptsOf(entry.index, listing);
  if (directory === undefined) return undefined;
  const path = `${directory}/${entry.key}/${entry.latest}.json`;
  if (!listing.entry(path)) return "absent";
  const source = read(path);
  return source && parseJsonDocument(source);
}

const known = new WeakMap<Index, string | undefined>();

/** The directory `receipts` nearest to an index that keeps them by version: others hold receipts of something else. */
function receiptsOf(index: Index, listing: Listing): string | undefined {
  if (known.has(index)) return known.get(index);
  const [root = "receipts", ...above] = candidates(index, "receipts");
  const found = [...above, root].find((directory) =>
    listing.under(directory).some(({ path }) => {
      const [, file = "", more] = path.slice(directory.length + 1).split("/");
      return more === undefined && file.endsWith(".json") && isSemver(file.slice(0, -".json".length));
    }),
  );
  known.set(index, found);
  return found;
}
