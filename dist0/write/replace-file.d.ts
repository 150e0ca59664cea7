/** The file there that says which process is writing: see `output-lock.ts`. */
export declare const lockName = "lock";
/**
 * Put a text in the place of a file of the output folder, in one step: whoever reads it, or whatever
 * stops this run, finds it old or new.
 *
 * @param file - Relative to the folder, with `/`.
 * @throws {UserError} if a folder on the way is a link or a file: its target is none of our business.
 */
export declare function replaceFile(out: string, file: string, text: string): void;
/**
 * A folder of this run's own. Each level is made by itself: making them in one go, Node says of a
 * read-only disk that there is no such folder.
 */
export declare function makeTemporary(out: string): string;
/** Remove a file, and the folders that it leaves empty. */
export declare function removeFile(out: string, file: string): void;
/** Remove what this run and killed ones have left of unfinished files; that of running ones stays. */
export declare function removeTemporary(out: string): void;
/** Remove the lock of a run that was killed; one that is empty is just being written, or was left so. */
export declare function removeDeadLock(lock: string): void;
