/** Texts by content-addressed keys, in one file. */
export interface Pack {
    /** The text of a key; `undefined` if there is none, or it is damaged. */
    readonly get: (key: string) => string | undefined;
    /** Whether there is a text of a key; it may be damaged. */
    readonly has: (key: string) => boolean;
    /** Keep a text, which must have no line feed, until {@link Pack.save}. */
    readonly add: (key: string, text: string) => void;
    /** Write what was added. What this run did not use goes when the file has grown too large. */
    readonly save: () => void;
}
/**
 * Open a pack: lines of key, checksum of both and text. New lines are appended, each run's in one write, so
 * two processes at once do not harm each other; a line that is damaged all the same is a miss.
 *
 * @param file - Where it is kept; without one, it is only in memory.
 */
export declare function openPack(file: string | undefined): Pack;
