/** What the ids of security rules begin with. */
export const SECURITY_AREA = "security/";

/**
 * Who is shown a finding. `default`: everybody. `pedantic`: who wants to know of every weak spot, too. `auditor`: who
 * reads a gpack line by line, and wants every signal.
 */
export const personas = ["default", "pedantic", "auditor"] as const;
export type Persona = (typeof personas)[number];

/** What a security rule says of the weakness that it finds. */
export interface SecurityFacts {
  /** The row of the catalogue in docs/security-scan.md, such as `B03`. */
  readonly catalogue: string;
  /** Ids of the Common Weakness Enumeration, the closest first; empty where none fits. */
  readonly cwe: readonly number[];
  /** GitHub's `security-severity` in the worst context, above 0 and up to 10. */
  readonly score: number;
  /** How sure a finding is: what SARIF calls `precision`. */
  readonly confidence: "very-high" | "high" | "medium" | "low";
  /** The first persona that is shown it; `default` where absent. */
  readonly persona?: Exclude<Persona, "default">;
  /** The related places of a finding are the way of a value, in order: SARIF shows them as a code flow. */
  readonly flow?: true;
}

/** Whether a persona is shown what a rule finds. */
export function isShownTo(persona: Persona, facts: SecurityFacts): boolean {
  return personas.indexOf(facts.persona ?? "default") <= personas.indexOf(persona);
}
