/** A credential that stands in a text; offsets into it. The value itself is never kept. */
export interface Secret {
  /** What it is, as an indefinite noun: `a GitHub token`. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** `local` for one that opens nothing but a service on the own machine. */
  readonly reach: "any" | "local";
}

/** What the credentials of well-known services begin with: public, and of use to whoever has to find the right one. */
const KINDS = /^(?:gh[pousr]_|AKIA|ASIA|xox[abeprs]|sk-|sk_l|SG\.|npm_|glpa|hf_|----)/;

/** What may be shown of a credential: its length, and where everybody knows it what it begins with. */
export function masked(value: string): string {
  const length = `${value.length} characters`;
  return KINDS.test(value) && value.length >= 20 ? `${value.slice(0, 4)}… (${length})` : length;
}
