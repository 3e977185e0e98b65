import { tellCause, tellTerms } from "./fact.ts";
import type { Dependency, Derived, Incompatibility, Requested } from "./incompatibility.ts";

/** One step of an explanation. */
export interface Line {
  readonly text: string;
  /** By which later lines refer to it. */
  readonly number: number | undefined;
}

/** Steps of a proof that are told; one of more is told by its facts alone. */
const MAX_STEPS = 60;
const MAX_FACTS = 40;

/**
 * Tells why nothing fits, in steps that each follow from what stands before: the derivation of a
 * conflict as PubGrub tells it (https://github.com/dart-lang/pub/blob/master/doc/solver.md, "Error
 * Reporting").
 */
export function explain(conflict: Incompatibility): readonly Line[] {
  const uses = countUses(conflict);
  if (uses.size > MAX_STEPS) return factsAlone(conflict, uses.size);
  const { cause } = conflict;
  if (cause.kind !== "derived") return [{ text: sentence(`${tellCause(cause)}, so nothing fits`), number: undefined }];
  return new Narrator(uses).tell(conflict, cause);
}

/** What a conflict is made of: the requirements that cannot all be met, in the order of the proof. */
export function factsOf(conflict: Incompatibility): readonly (Requested | Dependency)[] {
  const facts = new Set<Requested | Dependency>();
  const seen = new Set<Incompatibility>();
  const open = [conflict];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { cause } = next;
    if (cause.kind === "derived") open.push(cause.second, cause.first);
    else facts.add(cause);
  }
  return [...facts];
}

/** The derived steps of a proof, and how many others each is used in. */
function countUses(conflict: Incompatibility): ReadonlyMap<Incompatibility, number> {
  const uses = new Map<Incompatibility, number>();
  const open = [conflict];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.cause.kind !== "derived") continue;
    const known = uses.get(next) ?? 0;
    uses.set(next, known + 1);
    if (known === 0) open.push(next.cause.first, next.cause.second);
  }
  return uses;
}

function factsAlone(conflict: Incompatibility, steps: number): readonly Line[] {
  const facts = factsOf(conflict);
  const told = facts.slice(0, MAX_FACTS).map((fact) => ({ text: sentence(tellCause(fact)), number: undefined }));
  const more = facts.length > MAX_FACTS ? ` and ${facts.length - MAX_FACTS} more` : "";
  const end = `These${more} cannot all be met; the proof has ${steps} steps.`;
  return [...told, { text: end, number: undefined }];
}

/** Tells one proof. */
class Narrator {
  readonly #uses: ReadonlyMap<Incompatibility, number>;
  readonly #lines: { text: string; number: number | undefined }[] = [];
  readonly #numbers = new Map<Incompatibility, number>();

  constructor(uses: ReadonlyMap<Incompatibility, number>) {
    this.#uses = uses;
  }

  tell(conflict: Incompatibility, cause: Derived): readonly Line[] {
    this.#visit(conflict, cause);
    return this.#lines;
  }

  #visit(step: Incompatibility, { first, second }: Derived): void {
    const [one, other] = isDerived(first) ? [first, second] : [second, first];
    if (isDerived(one) && isDerived(other)) this.#fromTwoSteps(step, one, other);
    else if (isDerived(one)) this.#fromStepAndFact(step, one, other);
    else this.#write(step, `Because ${this.#name(first)} and ${this.#name(second)}`);
    if ((this.#uses.get(step) ?? 0) > 1) this.#number(step);
  }

  #fromTwoSteps(step: Incompatibility, first: Step, second: Step): void {
    const isFirstTold = this.#numbers.has(first);
    const isSecondTold = this.#numbers.has(second);
    if (isFirstTold && isSecondTold) {
      this.#write(step, `Because ${this.#name(first)} and ${this.#name(second)}`);
    } else if (isFirstTold || isSecondTold) {
      const [told, untold] = isFirstTold ? [first, second] : [second, first];
      this.#visit(untold, untold.cause);
      this.#write(step, `And because ${this.#name(told)}`);
    } else if (isShort(first) || isShort(second)) {
      const [short, long] = isShort(second) ? [second, first] : [first, second];
      this.#visit(long, long.cause);
      this.#visit(short, short.cause);
      // What the last line says and the one before it are both meant.
      this.#write(step, "Thus");
    } else {
      this.#visit(first, first.cause);
      this.#number(first);
      this.#visit(second, second.cause);
      this.#write(step, `And because ${this.#name(first)}`);
    }
  }

  #fromStepAndFact(step: Incompatibility, derived: Step, fact: Incompatibility): void {
    const { first, second } = derived.cause;
    const [inner, outer] = isDerived(first) ? [first, second] : [second, first];
    if (this.#numbers.has(derived)) {
      this.#write(step, `Because ${this.#name(fact)} and ${this.#name(derived)}`);
    } else if (
      (this.#uses.get(derived) ?? 0) === 1 &&
      isDerived(inner) &&
      !isDerived(outer) &&
      !this.#numbers.has(inner)
    ) {
      // A step that only adds one fact is told together with the next.
      this.#visit(inner, inner.cause);
      this.#write(step, `And because ${this.#name(outer)} and ${this.#name(fact)}`);
    } else {
      this.#visit(derived, derived.cause);
      this.#write(step, `And because ${this.#name(fact)}`);
    }
  }

  #name(incompatibility: Incompatibility): string {
    const { cause, terms } = incompatibility;
    if (cause.kind !== "derived") return tellCause(cause);
    const number = this.#numbers.get(incompatibility);
    return number === undefined ? tellTerms(terms) : `${tellTerms(terms)} (${number})`;
  }

  #write(step: Incompatibility, reason: string): void {
    this.#lines.push({ text: sentence(`${reason}, ${tellTerms(step.terms)}`), number: undefined });
  }

  /** Numbers the last line, which concludes a step. */
  #number(step: Incompatibility): void {
    const last = this.#lines.at(-1);
    if (!last || this.#numbers.has(step)) return;
    last.number ??= this.#numbers.size + 1;
    this.#numbers.set(step, last.number);
  }
}

interface Step extends Incompatibility {
  readonly cause: Derived;
}

function isDerived(incompatibility: Incompatibility): incompatibility is Step {
  return incompatibility.cause.kind === "derived";
}

/** True for a step from two facts. */
function isShort({ cause }: Step): boolean {
  return !isDerived(cause.first) && !isDerived(cause.second);
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
