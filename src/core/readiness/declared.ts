import { type Category, categories } from "./requirement.ts";

/** How ggen's `production.toml` says that a requirement stands. */
export const statuses = ["complete", "placeholder", "missing", "needs-review"] as const;
export type Status = (typeof statuses)[number];

/** A requirement as it is declared. */
export interface Declared {
  readonly id: string;
  readonly category: Category;
  readonly status: Status;
}

/** The share of each category in ggen's own score, in percent. */
const shares: Readonly<Record<Category, number>> = { critical: 80, important: 15, "nice-to-have": 5 };

/**
 * The score that ggen computes from declarations alone, in hundredths of a point: in each category complete ones
 * count 1 and placeholders 1/2; an absent category contributes 0. Rounded to the nearest, halves up.
 * Source: `production.rs` of ggen's lifecycle, docs/formats.md.
 */
export function declaredScore(declared: readonly Declared[]): number {
  // Over a common denominator, so that nothing is lost: the sum of share * halves / (2 * total) for each category.
  let numerator = 0n;
  let denominator = 1n;
  for (const category of categories) {
    const own = declared.filter((requirement) => requirement.category === category);
    if (own.length === 0) continue;
    const halves = own.reduce(
      (sum, { status }) => sum + (status === "complete" ? 2 : status === "placeholder" ? 1 : 0),
      0,
    );
    const all = BigInt(2 * own.length);
    numerator = numerator * all + BigInt(shares[category] * 100 * halves) * denominator;
    denominator *= all;
  }
  return Number((numerator * 2n + denominator) / (denominator * 2n));
}

/** The score as ggen prints it: `13.33`. */
export function declaredScoreText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

/** The words that ggen's command line takes for a status. */
const words: Readonly<Record<string, Status>> = {
  complete: "complete",
  done: "complete",
  finished: "complete",
  placeholder: "placeholder",
  todo: "placeholder",
  stub: "placeholder",
  missing: "missing",
  "not-implemented": "missing",
  "needs-review": "needs-review",
  review: "needs-review",
};

/** The status that a word means; `undefined` for any other word. */
export function statusOf(word: string): Status | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** Every word for a status, for a message. */
export const statusWords: readonly string[] = Object.keys(words);

/** What a status may become; everything else, and staying the same, ggen refuses. */
const next: Readonly<Record<Status, readonly Status[]>> = {
  missing: ["placeholder", "complete"],
  placeholder: ["complete", "needs-review"],
  complete: ["needs-review"],
  "needs-review": [],
};

/** The statuses that may follow one. */
export function nextStatuses(status: Status): readonly Status[] {
  return next[status];
}
