/** What a validator found. */
export interface ValidationResult {
  readonly passed: boolean;
  /** What is wrong, or worth knowing. */
  readonly messages: readonly string[];
  /** From 0 to 1. */
  readonly score: number;
}

/** One thing to check in a room of a kind. */
export interface Validator<Room> {
  readonly name: string;
  /** How much it counts. Default: 1. */
  readonly weight?: number;
  validate(room: Room): ValidationResult | Promise<ValidationResult>;
}

/** What a suite of validators found. */
export interface SuiteResult extends ValidationResult {
  readonly results: readonly (ValidationResult & { readonly name: string })[];
}

/**
 * Runs validators one after another. The suite passes when all do; its score is their weighted mean. A validator that
 * throws fails with score 0. No validators pass nothing.
 */
export async function validateAll<Room>(room: Room, validators: readonly Validator<Room>[]): Promise<SuiteResult> {
  const results: (ValidationResult & { readonly name: string; readonly weight: number })[] = [];
  for (const validator of validators)
    results.push({ name: validator.name, weight: validator.weight ?? 1, ...(await attempt(validator, room)) });
  const total = results.reduce((sum, { weight }) => sum + weight, 0);
  const score = total === 0 ? 0 : results.reduce((sum, result) => sum + result.score * result.weight, 0) / total;
  return {
    passed: results.length > 0 && results.every(({ passed }) => passed),
    messages: results.flatMap(({ name, messages }) => messages.map((message) => `${name}: ${message}`)),
    score,
    results: results.map(({ name, passed, messages, score }) => ({ name, passed, messages, score })),
  };
}

async function attempt<Room>(validator: Validator<Room>, room: Room): Promise<ValidationResult> {
  try {
    const { passed, messages, score } = await validator.validate(room);
    return { passed, messages, score: Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0 };
  } catch (error) {
    return { passed: false, messages: [error instanceof Error ? error.message : String(error)], score: 0 };
  }
}

/** The result of a check that holds or does not. */
export function verdict(passed: boolean, message: string): ValidationResult {
  return { passed, messages: passed ? [] : [message], score: passed ? 1 : 0 };
}
