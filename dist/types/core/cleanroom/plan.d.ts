import { type Control } from "./control.js";
import { type Adjustment, type CheckedRequest } from "./request.js";
/** What a backend says about one control, before anything runs. */
export type Offer = {
    readonly enforced: true; /** What enforces it, such as `network namespace`. */
    readonly by: string;
} | {
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
export declare function planControls(request: CheckedRequest, offers: Offers): Plan;
/** True when nothing that is required is missing. */
export declare function mayRun(plan: Plan): boolean;
/** True when a plan turns a control on and it holds. */
export declare function holds(plan: Plan, control: Control): boolean;
