import { type Path, text } from "./document.ts";
import type { Index } from "./index-file.ts";

/** How many entries of an index are of each category, and where the first says so. */
export function categoryCounts({
  entries,
}: Index): ReadonlyMap<string, { readonly total: number; readonly first: Path }> {
  const counts = new Map<string, { total: number; readonly first: Path }>();
  for (const { path, record } of entries) {
    // The generator of the marketplace files what names no category under this one.
    const category = text(record, "category") ?? "uncategorized";
    const known = counts.get(category);
    if (known) known.total += 1;
    else counts.set(category, { total: 1, first: [...path, "category"] });
  }
  return counts;
}
