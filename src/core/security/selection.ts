import { InputError } from "../input-error.ts";
import type { RuleInfo } from "../rule.ts";
import { type Persona, SECURITY_AREA, isShownTo, personas } from "./facts.ts";

/**
 * The `rules` of a scan: those that a persona is shown, unless some are selected by name. Severities are set either way.
 */
export function scanRules(rules: readonly RuleInfo[], asked: readonly string[], persona: Persona): readonly string[] {
  const foreign = asked.find((item) => !item.trim().startsWith(SECURITY_AREA));
  if (foreign !== undefined) {
    throw new InputError(
      "rules",
      `${JSON.stringify(foreign)} is no rule of a scan; allowed is security/name or security/*, each also with =severity`,
    );
  }
  if (asked.some((item) => !item.includes("="))) return asked;
  const shown = rules.filter(({ security }) => security && isShownTo(persona, security)).map(({ id }) => id);
  return [...shown, ...asked];
}

/**
 * Reads the name of a persona.
 * @throws InputError for one that does not exist
 */
export function parsePersona(name: string): Persona {
  const found = personas.find((persona) => persona === name);
  if (found) return found;
  throw new InputError("persona", `${JSON.stringify(name)} is no persona; allowed is ${personas.join(", ")}`);
}
