/** Something wrong with the request: it names the input and says what is allowed. Exit code 2. */
export declare class InputError extends Error {
    readonly name = "InputError";
    /** The input, option or file that is wrong. */
    readonly input: string;
    constructor(input: string, message: string, options?: ErrorOptions);
}
