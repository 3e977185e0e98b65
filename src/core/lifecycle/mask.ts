/** The names of variables whose values nobody should read in a log. */
const SECRET = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE_KEY|API_?KEY|ACCESS_KEY/i;

/** Shorter values stand in every other word. */
const SHORTEST = 6;

/** The values among variables that are secret by their names, longest first. */
export function secretsOf(...environments: readonly Readonly<Record<string, string | undefined>>[]): readonly string[] {
  const values = environments.flatMap((environment) =>
    Object.entries(environment).flatMap(([name, value = ""]) =>
      SECRET.test(name) && value.trim().length >= SHORTEST ? [value, ...value.split("\n")] : [],
    ),
  );
  return [...new Set(values.map((value) => value.trim()).filter((value) => value.length >= SHORTEST))].toSorted(
    (a, b) => b.length - a.length,
  );
}

/** A text without the secrets. */
export function mask(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, "***");
  return masked;
}
