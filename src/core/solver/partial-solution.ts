import type { Candidates } from "./candidates.ts";
import type { Incompatibility, Term } from "./incompatibility.ts";
import { type VersionSet, isWithin, only } from "./version-set.ts";

/** One step: a version that was chosen, or a term that follows from the steps before. */
export interface Assignment {
  readonly pack: Candidates;
  /** The position among all assignments. */
  readonly position: number;
  /** How many decisions stand before it, itself included. */
  readonly level: number;
  readonly allowed: VersionSet;
  /** What is left of the pack after this step. */
  readonly left: VersionSet;
  /** What it follows from; `undefined` for a decision. */
  readonly cause: Incompatibility | undefined;
}

/** How a term stands to what is assigned. */
export type Relation = "satisfied" | "contradicted" | "open";

/** What is decided and derived so far, step by step, so that it can be taken back. */
export class PartialSolution {
  readonly #assignments: Assignment[] = [];
  readonly #ofPack = new Map<Candidates, Assignment[]>();
  #level = 0;

  /** How many decisions stand. */
  get level(): number {
    return this.#level;
  }

  /** What may still be chosen of a pack. */
  left(pack: Candidates): VersionSet {
    return this.#ofPack.get(pack)?.at(-1)?.left ?? pack.all;
  }

  decide(pack: Candidates, position: number): void {
    this.#level += 1;
    this.#assign(pack, only(position), undefined);
  }

  derive(pack: Candidates, allowed: VersionSet, cause: Incompatibility): void {
    this.#assign(pack, allowed, cause);
  }

  relation({ pack, allowed }: Term): Relation {
    const left = this.left(pack);
    const common = left & allowed;
    return common === left ? "satisfied" : common === 0n ? "contradicted" : "open";
  }

  /** Takes back every step above a level. */
  backtrack(level: number): void {
    this.#level = level;
    for (let last = this.#assignments.at(-1); last && last.level > level; last = this.#assignments.at(-1)) {
      this.#assignments.pop();
      this.#ofPack.get(last.pack)?.pop();
    }
  }

  /** The first step after which a term is satisfied. */
  satisfier({ pack, allowed }: Term): Assignment | undefined {
    const own = this.#ofPack.get(pack) ?? [];
    // What is left only shrinks, so the first step is found by halving.
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isWithin(own[middle]?.left ?? pack.all, allowed)) high = middle;
      else low = middle + 1;
    }
    return own[low];
  }

  #assign(pack: Candidates, allowed: VersionSet, cause: Incompatibility | undefined): void {
    const assignment: Assignment = {
      pack,
      allowed,
      cause,
      left: this.left(pack) & allowed,
      level: this.#level,
      position: this.#assignments.length,
    };
    this.#assignments.push(assignment);
    const own = this.#ofPack.get(pack);
    if (own) own.push(assignment);
    else this.#ofPack.set(pack, [assignment]);
  }
}
