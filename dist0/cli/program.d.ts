/** Exit codes: 0 no error found, 1 errors found, 2 the job could not be done. */
export declare function runProgram(): Promise<void>;
