import { type Budget, spend } from "./budget.ts";
import type { Candidates, Universe } from "./candidates.ts";
import type { Requirement } from "./catalogue.ts";
import { type Incompatibility, type Term, requestedIncompatibility, resolvent } from "./incompatibility.ts";
import { type Assignment, PartialSolution } from "./partial-solution.ts";
import { hasVersion, highestOf, lowestOf, only } from "./version-set.ts";

/** Which of the versions that will do is taken. */
export type Preference = "highest" | "lowest";

/** What is asked for. */
export interface Request {
  readonly requirements: readonly Requirement[];
  /** Releases that must be among the chosen ones. */
  readonly releases?: readonly Chosen[];
  readonly prefer?: Preference;
  /** What follows from the registry alone, by the pack that it is about: known before, so that it need not be found again. */
  readonly lemmas?: ReadonlyMap<Candidates, readonly Incompatibility[]>;
  /** Steps after which it is given up. */
  readonly budget?: Budget;
}

/** A pack that was chosen. */
export interface Chosen {
  readonly pack: Candidates;
  /** Its position among the releases of the pack. */
  readonly position: number;
}

/** Either a version for every pack that is needed, or the proof that there are none. */
export type Resolution =
  | { readonly chosen: readonly Chosen[]; readonly conflict?: undefined }
  | { readonly conflict: Incompatibility; readonly chosen?: undefined };

/** Steps that one resolution may take: less than a second. */
const MAX_STEPS = 20_000_000;

/**
 * Finds a version for every pack that is needed, directly or through others (PubGrub,
 * https://github.com/dart-lang/pub/blob/master/doc/solver.md).
 *
 * The answer is the only one that meets this definition: packs are looked at in the order in which they
 * are asked for, then in which the packs chosen before need them, by id; each gets its locked version if
 * any solution with the choices before has it, else the highest (or lowest) of which that is true.
 *
 * @throws TooCostly when the budget is used up
 */
export function resolve(universe: Universe, request: Request): Resolution {
  return new Solver(universe, request).run();
}

/** One resolution. */
class Solver {
  readonly #universe: Universe;
  readonly #solution = new PartialSolution();
  readonly #incompatibilities = new Map<Candidates, Incompatibility[]>();
  readonly #added = new Set<Incompatibility>();
  /** Every pack that is needed so far: as many are decided as the solution has levels. */
  readonly #needed: Candidates[] = [];
  readonly #isNeeded = new Set<Candidates>();
  /** For each level the packs that were needed before its decision. */
  readonly #neededBefore: number[] = [];
  readonly #prefer: Preference;
  readonly #lemmas: NonNullable<Request["lemmas"]>;
  readonly #budget: Budget;

  constructor(universe: Universe, request: Request) {
    const { requirements, releases = [], prefer = "highest", budget = { steps: MAX_STEPS } } = request;
    this.#universe = universe;
    this.#prefer = prefer;
    this.#lemmas = request.lemmas ?? new Map();
    this.#budget = budget;
    for (const { pack, position } of releases) {
      this.#need(pack);
      const requirement = { id: pack.id, range: `=${pack.releases[position]?.version}` };
      const published = only(position);
      const matching = published & pack.all;
      this.#add(requestedIncompatibility({ kind: "requested", requirement, needed: pack, published, matching }));
    }
    for (const requirement of requirements) {
      const needed = universe.pack(requirement.id);
      this.#need(needed);
      const published = universe.published(requirement);
      const matching = published & needed.all;
      this.#add(requestedIncompatibility({ kind: "requested", requirement, needed, published, matching }));
    }
  }

  run(): Resolution {
    const impossible = [...this.#added].find(({ terms }) => terms.length === 0);
    if (impossible) return { conflict: impossible };
    for (const pack of this.#needed) {
      const conflict = this.#propagate(pack);
      if (conflict) return { conflict };
    }
    for (let pack = this.#next(); pack; pack = this.#next()) {
      this.#decide(pack);
      const conflict = this.#propagate(pack);
      if (conflict) return { conflict };
    }
    return {
      chosen: this.#needed.map((pack) => ({ pack, position: highestOf(this.#solution.left(pack)) })),
    };
  }

  #next(): Candidates | undefined {
    return this.#needed[this.#solution.level];
  }

  /** Chooses a version, unless what it needs rules it out at once: then the needs are known, which is enough. */
  #decide(pack: Candidates): void {
    const position = this.#choose(pack);
    const needs = this.#universe.needsOf(pack, position);
    let isPossible = true;
    for (const need of needs) {
      this.#add(need);
      isPossible &&= !need.terms.every((term) =>
        term.pack === pack ? hasVersion(term.allowed, position) : this.#solution.relation(term) === "satisfied",
      );
    }
    if (!isPossible) return;
    this.#neededBefore.push(this.#needed.length);
    this.#solution.decide(pack, position);
    for (const { cause } of needs) if (cause.kind === "dependency") this.#need(cause.needed);
  }

  #choose(pack: Candidates): number {
    const left = this.#solution.left(pack);
    if (pack.locked !== undefined && hasVersion(left, pack.locked)) return pack.locked;
    return this.#prefer === "highest" ? highestOf(left) : lowestOf(left);
  }

  #need(pack: Candidates): void {
    if (this.#isNeeded.has(pack)) return;
    this.#isNeeded.add(pack);
    this.#needed.push(pack);
    for (const lemma of this.#lemmas.get(pack) ?? []) this.#add(lemma);
  }

  #add(incompatibility: Incompatibility): void {
    if (this.#added.has(incompatibility)) return;
    this.#added.add(incompatibility);
    for (const { pack } of incompatibility.terms) {
      const known = this.#incompatibilities.get(pack);
      if (known) known.push(incompatibility);
      else this.#incompatibilities.set(pack, [incompatibility]);
    }
  }

  /** Derives all that follows from a change to a pack; returns the proof that nothing can be chosen, if it comes to that. */
  #propagate(start: Candidates): Incompatibility | undefined {
    const changed = new Set([start]);
    for (const pack of changed) {
      changed.delete(pack);
      // The newest first: what was learned from a conflict says most.
      const known = this.#incompatibilities.get(pack) ?? [];
      for (let at = known.length - 1; at >= 0; at -= 1) {
        const incompatibility = known[at];
        if (!incompatibility) continue;
        const open = this.#openTerm(incompatibility);
        if (open === "several") continue;
        if (open !== "none") {
          changed.add(this.#derive(open, incompatibility));
          continue;
        }
        const learned = this.#resolveConflict(incompatibility);
        if (learned.terms.length === 0) return learned;
        const rest = this.#openTerm(learned);
        changed.clear();
        if (typeof rest === "string") throw new Error("what was learned from a conflict leaves no term, or several");
        changed.add(this.#derive(rest, learned));
        break;
      }
    }
    return undefined;
  }

  #derive({ pack, allowed }: Term, cause: Incompatibility): Candidates {
    this.#solution.derive(pack, pack.all ^ allowed, cause);
    return pack;
  }

  /** The one term that is not satisfied; `none` when all are, `several` when nothing follows. */
  #openTerm({ terms }: Incompatibility): Term | "none" | "several" {
    this.#spend(terms);
    let open: Term | undefined;
    for (const term of terms) {
      const relation = this.#solution.relation(term);
      if (relation === "contradicted" || (relation === "open" && open)) return "several";
      if (relation === "open") open = term;
    }
    return open ?? "none";
  }

  /** Learns why all terms came to be true, and goes back to where that could have been known. */
  #resolveConflict(conflict: Incompatibility): Incompatibility {
    let learned = conflict;
    while (learned.terms.length > 0) {
      this.#spend(learned.terms);
      const { satisfier, term, level } = this.#lastSatisfier(learned);
      if (!satisfier.cause || level < satisfier.level) {
        this.#solution.backtrack(level);
        this.#forget(level);
        this.#add(learned);
        return learned;
      }
      learned = resolvent(learned, satisfier.cause, term.pack);
    }
    return learned;
  }

  /** The step that made the last term true, and the level at which all others were. */
  #lastSatisfier({ terms }: Incompatibility): { satisfier: Assignment; term: Term; level: number } {
    let last: { satisfier: Assignment; term: Term } | undefined;
    let level = 0;
    for (const term of terms) {
      const satisfier = this.#solution.satisfier(term);
      if (!satisfier) throw new Error("a conflict has a term that nothing satisfies");
      if (last && satisfier.position < last.satisfier.position) {
        level = Math.max(level, satisfier.level);
        continue;
      }
      if (last) level = Math.max(level, last.satisfier.level);
      last = { satisfier, term };
    }
    if (!last) throw new Error("a conflict has no terms");
    return { ...last, level };
  }

  #forget(level: number): void {
    const keep = this.#neededBefore[level];
    if (keep === undefined) return;
    this.#neededBefore.length = level;
    for (const pack of this.#needed.splice(keep)) this.#isNeeded.delete(pack);
  }

  #spend(terms: readonly Term[]): void {
    // Sets of many versions cost more.
    spend(
      this.#budget,
      terms.reduce((steps, { pack }) => steps + 1 + (pack.releases.length >> 7), 0),
    );
  }
}
