/**
 * Why a report is not taken, in one sentence. `refused`: it is not what it should be, so somebody should look. `late`:
 * all may be well, but there is nothing to show any more, or yet.
 */
export interface Refusal {
  readonly kind: "refused" | "late";
  readonly sentence: string;
}

export function refused(sentence: string): Refusal {
  return { kind: "refused", sentence };
}

export function late(sentence: string): Refusal {
  return { kind: "late", sentence };
}
