/**
 * The base score of a vector of CVSS 3.0 or 3.1, 0 to 10, as https://www.first.org/cvss/v3.1/specification-document
 * works it out in its section 7.1; `undefined` for a text that is no such vector.
 */
export function cvss3Score(vector: string): number | undefined {
  const head = /^CVSS:3\.[01]\//.exec(vector);
  if (!head || vector.length > 256) return undefined;
  const metrics = new Map(
    vector
      .slice(head[0].length)
      .split("/")
      .map((part) => {
        const colon = part.indexOf(":");
        return [part.slice(0, colon), part.slice(colon + 1)] as const;
      }),
  );
  const weight = (name: keyof typeof WEIGHTS): number | undefined => numberOf(WEIGHTS[name], metrics.get(name));
  const scope = metrics.get("S");
  const privileges = numberOf(scope === "C" ? PRIVILEGES_CHANGED : PRIVILEGES, metrics.get("PR"));
  const [vectorWeight, complexity, interaction] = [weight("AV"), weight("AC"), weight("UI")];
  const [confidentiality, integrity, availability] = [weight("C"), weight("I"), weight("A")];
  if (
    vectorWeight === undefined ||
    complexity === undefined ||
    interaction === undefined ||
    privileges === undefined ||
    confidentiality === undefined ||
    integrity === undefined ||
    availability === undefined ||
    (scope !== "U" && scope !== "C")
  )
    return undefined;
  const base = 1 - (1 - confidentiality) * (1 - integrity) * (1 - availability);
  const impact = scope === "U" ? 6.42 * base : 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * vectorWeight * complexity * privileges * interaction;
  return roundedUp(Math.min((scope === "U" ? 1 : 1.08) * (impact + exploitability), 10));
}

const IMPACT: Readonly<Record<string, number>> = { H: 0.56, L: 0.22, N: 0 };
const WEIGHTS: Readonly<Record<"AV" | "AC" | "UI" | "C" | "I" | "A", Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: IMPACT,
  I: IMPACT,
  A: IMPACT,
};
const PRIVILEGES: Readonly<Record<string, number>> = { N: 0.85, L: 0.62, H: 0.27 };
const PRIVILEGES_CHANGED: Readonly<Record<string, number>> = { N: 0.85, L: 0.68, H: 0.5 };

function numberOf(weights: Readonly<Record<string, number>>, value = ""): number | undefined {
  return Object.hasOwn(weights, value) ? weights[value] : undefined;
}

/** Rounds up to one decimal without the errors of binary fractions: appendix A of the specification. */
function roundedUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
