/** Hashes of a folder's files, kept as long as a file's size and times are the same. */
export interface FileHashes {
    /** The hash of a file, without reading it; `undefined` if it may have changed. */
    readonly get: (file: string) => string | undefined;
    /** The hash of a file when it was kept; it may have changed since. */
    readonly last: (file: string) => string | undefined;
    /** Keep the hash of a file as it is now. */
    readonly set: (file: string, hash: string) => void;
    /** Forget what was neither asked for nor set since the last time: those files are gone. */
    readonly prune: () => void;
    /** Write what is new. */
    readonly save: () => void;
}
/**
 * @param store - The file of the cache they are kept in; without one, they are only in memory.
 * @param folder - What files are relative to.
 */
export declare function openFileHashes(store: string | undefined, folder: string): FileHashes;
