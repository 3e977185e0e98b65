import type { Sha256 } from "../../core/integrity/dir-hash.ts";
import { type StoredResults, type UnitCache, unitCache } from "../../core/sweep/unit-cache.ts";
import type { Opened } from "./ports.ts";

/** Where results of scans are kept from run to run. Whoever can write there decides what a scan finds. */
export interface ResultStore {
  /** What is kept; nothing where there is nothing, or nothing that can be read. */
  readonly read: () => Promise<StoredResults>;
  readonly write: (results: StoredResults) => void;
  /** Names the program that judges: another one, be it of the same version, keeps apart what it finds. */
  readonly program: () => string;
}

/**
 * The results that a scan of a whole tree can use again. A change is small, and is looked at anew; and what some gpacks only are looked at
 * for would stand for the whole.
 * @param basis names all that is judged by, but for the program
 */
export async function keptFor(
  { tree, subject }: Pick<Opened, "tree" | "subject">,
  { basis, isPart }: { readonly basis: readonly unknown[]; readonly isPart: boolean },
  store: ResultStore | undefined,
  sha256: Sha256,
): Promise<UnitCache | undefined> {
  if (!store || isPart || subject.kind !== "tree") return undefined;
  return unitCache({ tree, basis: JSON.stringify([store.program(), ...basis]), stored: await store.read(), sha256 });
}
