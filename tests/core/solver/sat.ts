/**
 * A satisfiability oracle that shares nothing with the solver: clauses over numbered variables
 * (negative: not), decided by unit propagation and branching (Davis, Putnam, Logemann, Loveland).
 */
export type Clause = readonly number[];

/** True when some assignment makes every clause true. */
export function isSatisfiable(clauses: readonly Clause[]): boolean {
  return branch(clauses);
}

function branch(clauses: readonly Clause[]): boolean {
  let left = clauses;
  for (;;) {
    if (left.length === 0) return true;
    if (left.some((clause) => clause.length === 0)) return false;
    const unit = left.find((clause) => clause.length === 1)?.[0];
    if (unit === undefined) break;
    left = assume(left, unit);
  }
  const [literal = 0] = left[0] ?? [];
  return branch(assume(left, literal)) || branch(assume(left, -literal));
}

function assume(clauses: readonly Clause[], literal: number): readonly Clause[] {
  return clauses
    .filter((clause) => !clause.includes(literal))
    .map((clause) => (clause.includes(-literal) ? clause.filter((other) => other !== -literal) : clause));
}
