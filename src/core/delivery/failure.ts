/**
 * Why something could not be delivered:
 * `forbidden` the token may not; `refused` the service does not take it; `limited` a quota leaves no room for it
 * in time; `unclear` no usable answer came, and what was asked may or may not have happened.
 */
export type FailureKind = "forbidden" | "refused" | "limited" | "unclear";

/** A delivery that did not succeed. Never a reason for another verdict. */
export class DeliveryFailure extends Error {
  override readonly name = "DeliveryFailure";
  readonly kind: FailureKind;
  /** The permission that would have been enough, as a workflow writes it: `checks: write`. */
  readonly needs: string | undefined;

  constructor(
    kind: FailureKind,
    message: string,
    options: ErrorOptions & { readonly needs?: string | undefined } = {},
  ) {
    super(message, options);
    this.kind = kind;
    this.needs = options.needs;
  }
}
