import { type FileHashes } from "./file-hashes.js";
import { type Pack } from "./pack.js";
/** What earlier runs worked out, and this one; safe to delete at any time. */
export interface Cache {
    /** Facts of pages, by a key of their bytes and the reading options. */
    readonly facts: Pack;
    /** What the last good facts have of them, by the same keys: there it is needed as text. */
    readonly lastGood: Pack;
    /** Formatted files, by a key of their plan and the formatter's settings. */
    readonly output: Pack;
    /** The hashes of these files, by the same keys: all that is needed of most. */
    readonly outputHashes: Pack;
    /** Hashes of files that have not been touched since. */
    readonly hashes: (folder: string) => FileHashes;
    /** What a whole run came to, by the name of its target. */
    readonly readResult: (name: string) => unknown;
    readonly writeResult: (name: string, result: unknown) => void;
    /** Write what is only there to spare later runs a look: after everything else is done. */
    readonly save: () => void;
}
/**
 * The cache of the project a folder is in: `node_modules/.cache/typedown/`, one folder for each build
 * of typedown. In memory only where nothing can be written, and for a build that cannot be told from
 * others.
 */
export declare function openCache(cwd: string): Cache;
/** A cache that nothing is kept of: this run alone has it. */
export declare function memoryCache(): Cache;
/** A key for {@link Cache}: a hash of all that its value depends on. */
export declare function digest(...parts: readonly (string | Uint8Array)[]): string;
