/** True for an error of the operating system (with this code, if one is given): the disk, not a bug. */
export declare function isFault(error: unknown, code?: string): error is NodeJS.ErrnoException;
