/**
 * Write into an output folder while no other run does. The lock of a run that was killed is taken over.
 *
 * @param isUpToDate - Nothing will be written: there is nothing to wait for.
 * @throws {UserError} if the disk refuses, or another run does not come to its end.
 */
export declare function whileLocked<Result>(out: string, isUpToDate: boolean, write: () => Promise<Result>): Promise<Result>;
