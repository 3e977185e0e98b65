/** What ggen's cache key is made of. */
export interface KeyParts {
  readonly phase: string;
  /** In the order in which they are run. */
  readonly commands: readonly string[];
  /** In the order in which ggen has them: `GGEN_ENV`, or nothing. */
  readonly env: readonly (readonly [name: string, value: string])[];
}

/** The text of which ggen's cache key is the SHA-256, in hexadecimal. Source: `cache.rs`, docs/formats.md. */
export function referenceKeyText({ phase, commands, env }: KeyParts): string {
  return [phase, ...commands, ...env.map(([name, value]) => `${name}=${value}`)].join("\n");
}
