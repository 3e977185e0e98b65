/** What an environment asks before something may be deployed to it. */
export interface Environment {
  readonly name: string;
  /** Points, from 0 to 100. */
  readonly threshold: number;
  /** Percent of the requirements about which something must be known. */
  readonly coverage: number;
  /** Requirements that must be met in full, whatever the score says. */
  readonly blockers: readonly string[];
}

/** The environments of the defaults, from the mildest. */
export function defaultEnvironments(blockers: {
  readonly staging: readonly string[];
  readonly production: readonly string[];
}): readonly Environment[] {
  const production = [...new Set([...blockers.staging, ...blockers.production])];
  return [
    { name: "dev", threshold: 0, coverage: 0, blockers: [] },
    { name: "staging", threshold: 70, coverage: 80, blockers: blockers.staging },
    { name: "production", threshold: 90, coverage: 100, blockers: production },
    { name: "strict", threshold: 95, coverage: 100, blockers: production },
  ];
}

/**
 * What makes an environment weaker than the one before it in a ladder; empty when each asks at least as much.
 * A deployment that the mild gate refuses must never pass the strict one.
 */
export function ladderFaults(ladder: readonly Environment[]): readonly string[] {
  const faults: string[] = [];
  for (const [position, environment] of ladder.entries()) {
    const milder = ladder[position - 1];
    if (!milder) continue;
    const { name } = environment;
    if (environment.threshold < milder.threshold)
      faults.push(`${name} asks for ${environment.threshold} points and ${milder.name} for ${milder.threshold}`);
    if (environment.coverage < milder.coverage)
      faults.push(`${name} asks for ${environment.coverage} % coverage and ${milder.name} for ${milder.coverage} %`);
    const left = milder.blockers.filter((id) => !environment.blockers.includes(id));
    if (left.length > 0) faults.push(`${name} lets pass what blocks ${milder.name}: ${left.join(", ")}`);
  }
  return faults;
}
