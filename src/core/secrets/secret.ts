/** A credential that stands in a text; offsets into it. The value itself is never kept. */
export interface Secret {
  /** What it is, as an indefinite noun: `a GitHub token`. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** `local` for one that opens nothing but a service on the own machine. */
  readonly reach: "any" | "local";
}

/** What may be shown of a credential: nothing but its length, and of a long one the four characters that tell its kind. */
export function masked(value: string): string {
  const length = `${value.length} characters`;
  return value.length >= 20 ? `${value.slice(0, 4)}… (${length})` : length;
}
