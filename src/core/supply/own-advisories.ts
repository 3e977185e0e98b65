import { type Advisory, readAdvisory } from "../advisories/advisory.ts";
import { createDatabase } from "../advisories/database.ts";
import { isAdvisoryPath } from "../advisories/path.ts";
import { maxBytes } from "../limits.ts";
import type { Listing, Tree } from "../tree.ts";
import type { Supply } from "./supply.ts";

/** Advisories that a registry may have of its own. */
const MAX_OWN = 10_000;

/** The advisories that stand in a tree; what is none is for `advisory/form` to tell. */
function ownAdvisories(tree: Pick<Tree, "read">, listing: Pick<Listing, "under">): readonly Advisory[] {
  return listing
    .under("registry/advisories")
    .filter(({ path, kind }) => kind === "file" && isAdvisoryPath(path))
    .slice(0, MAX_OWN)
    .flatMap(({ path }) => {
      const bytes = tree.read(path);
      return "reason" in bytes || bytes.length > maxBytes("advisory") ? [] : advisoryIn(bytes);
    });
}

/** What a scan knows; where it was given no advisories those of the tree itself. */
export function withOwnAdvisories(
  supply: Supply | undefined,
  tree: Pick<Tree, "read">,
  listing: Pick<Listing, "under">,
): Supply {
  return supply?.advisories ? supply : { ...supply, advisories: createDatabase(ownAdvisories(tree, listing)) };
}

/** The advisory that some bytes are, or none. */
export function advisoryIn(bytes: Uint8Array): readonly Advisory[] {
  let record: unknown;
  try {
    record = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return [];
  }
  const advisory = readAdvisory(record);
  return "fault" in advisory ? [] : [advisory];
}
