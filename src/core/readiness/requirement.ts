/** Categories, from what weighs most. The names are those of ggen's `production.toml`, in words of this program. */
export const categories = ["critical", "important", "nice-to-have"] as const;
export type Category = (typeof categories)[number];

/** What one requirement of a category weighs in the score, unless the policy says otherwise. */
export const defaultWeights: Readonly<Record<Category, number>> = {
  critical: 10,
  important: 5,
  "nice-to-have": 1,
};

/** Something that must be true of what is deployed. */
export interface Requirement {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** A positive whole number: its share of the score. */
  readonly weight: number;
  /** Requirements that come first: what to do next is told in their order. */
  readonly needs: readonly string[];
  /** Days for which evidence holds; `undefined` for as long as the subject is the same. */
  readonly maxAgeDays?: number | undefined;
  /** Hours that meeting it is estimated to take; counts as `DEFAULT_EFFORT_HOURS` when nobody said. */
  readonly effortHours?: number | undefined;
}

/** What an unknown effort counts as when paths to a threshold are compared, in hours. */
export const DEFAULT_EFFORT_HOURS = 8;
