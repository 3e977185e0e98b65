import { InputError } from "../input-error.js";
import { type Plan } from "./plan.js";
import type { CheckedRequest } from "./request.js";
import type { Sandbox } from "./sandbox.js";
/** A backend that was looked at. */
export type Candidate = {
    readonly sandbox: Sandbox;
    readonly available: false;
    readonly why: string;
    readonly remedy: string;
} | {
    readonly sandbox: Sandbox;
    readonly available: true;
    readonly detail: string;
    readonly plan: Plan;
};
/** The backend that runs a request, and what was found out about those before it. */
export interface Choice {
    readonly sandbox: Sandbox;
    readonly plan: Plan;
    readonly considered: readonly Candidate[];
}
/** No backend of this machine holds what the policy requires. The command has not run. */
export declare class PolicyNotHeld extends InputError {
    readonly candidates: readonly Candidate[];
    constructor(message: string, candidates: readonly Candidate[]);
}
/** Asks every backend what it could hold a request to. */
export declare function considerBackends(request: CheckedRequest, backends: readonly Sandbox[]): Promise<readonly Candidate[]>;
/**
 * Takes the first backend that holds everything; else the one that holds most, if what is missing is not required.
 * Later backends are not even tried when an earlier one holds everything.
 * @throws PolicyNotHeld that says for each backend what is missing
 */
export declare function chooseBackend(request: CheckedRequest, backends: readonly Sandbox[]): Promise<Choice>;
