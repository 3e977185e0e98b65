/** What a validator found. */
export interface ValidationResult {
    readonly passed: boolean;
    /** What is wrong, or worth knowing. */
    readonly messages: readonly string[];
    /** From 0 to 1. */
    readonly score: number;
}
/** One thing to check in a room of a kind. */
export interface Validator<Room> {
    readonly name: string;
    /** How much it counts. Default: 1. */
    readonly weight?: number;
    validate(room: Room): ValidationResult | Promise<ValidationResult>;
}
/** What a suite of validators found. */
export interface SuiteResult extends ValidationResult {
    readonly results: readonly (ValidationResult & {
        readonly name: string;
    })[];
}
/**
 * Runs validators one after another. The suite passes when all do; its score is their weighted mean. A validator that
 * throws fails with score 0. No validators pass nothing.
 */
export declare function validateAll<Room>(room: Room, validators: readonly Validator<Room>[]): Promise<SuiteResult>;
/** The result of a check that holds or does not. */
export declare function verdict(passed: boolean, message: string): ValidationResult;
