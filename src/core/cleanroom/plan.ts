import { type Control, controlNames } from "./control.ts";
import { type Adjustment, type CheckedRequest, requestedStrength } from "./request.ts";

/** What a backend says about one control, before anything runs. */
export type Offer =
  | { readonly enforced: true; /** What enforces it, such as `network namespace`. */ readonly by: string }
  | {
      readonly enforced: false;
      readonly why: string;
      /** What is done instead and holds less, if anything. */
      readonly instead?: string;
    };

/** What a backend says about every control. */
export type Offers = Readonly<Record<Control, Offer>>;

/** A control that holds. */
export interface Enforced {
  readonly control: Control;
  readonly by: string;
}

/** A control that was asked for and does not hold. */
export interface NotEnforced {
  readonly control: Control;
  readonly why: string;
  readonly instead?: string;
  /** True when the command must not run for this. */
  readonly required: boolean;
}

/** Who enforces what, known before the command starts. */
export interface Plan {
  readonly enforced: readonly Enforced[];
  readonly notEnforced: readonly NotEnforced[];
  /** Controls that nobody asked for. */
  readonly off: readonly Control[];
  /** Controls that hold less than the level says, with the reason that the request gives. */
  readonly loosened: readonly Adjustment[];
}

/** Compares what a request asks for with what a backend offers. */
export function planControls(request: CheckedRequest, offers: Offers): Plan {
  const enforced: Enforced[] = [];
  const notEnforced: NotEnforced[] = [];
  const off: Control[] = [];
  for (const control of controlNames) {
    const strength = requestedStrength(request, control);
    const offer = offers[control];
    if (strength === "off") off.push(control);
    else if (offer.enforced) enforced.push({ control, by: offer.by });
    else {
      const { why, instead } = offer;
      notEnforced.push({
        control,
        why,
        ...(instead === undefined ? {} : { instead }),
        // Locked means that everything holds which was asked for.
        required: strength === "required" || request.level === "locked",
      });
    }
  }
  return {
    enforced,
    notEnforced,
    off,
    loosened: request.adjust.filter((adjustment) => adjustment.reason !== undefined),
  };
}

/** True when nothing that is required is missing. */
export function mayRun(plan: Plan): boolean {
  return !plan.notEnforced.some(({ required }) => required);
}

/** True when a plan turns a control on and it holds. */
export function holds(plan: Plan, control: Control): boolean {
  return plan.enforced.some((enforced) => enforced.control === control);
}
