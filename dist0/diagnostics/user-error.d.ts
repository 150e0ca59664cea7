/**
 * A mistake of who runs typedown: a folder that is not there, a setting with a wrong value. Ends the
 * run with its message as one line and exit code 2. Mistakes of docs authors are diagnostics instead.
 */
export declare class UserError extends Error {
    readonly name = "UserError";
}
