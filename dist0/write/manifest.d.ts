/** The manifest's name in the output folder. */
export declare const manifestName = ".typedown.json";
/** What typedown has written into a folder. */
export interface Manifest {
    /**
     * By path, with `/`: the hashes of what typedown wrote there. Two while a run is under way, or was
     * killed: the file is either old or new.
     */
    readonly files: ReadonlyMap<string, readonly string[]>;
    /** Docs pages in error, for which their last good facts stand. */
    readonly kept: readonly string[];
}
export declare const emptyManifest: Manifest;
/** Sorted, one line a file: merges well. */
export declare function printManifest({ files, kept }: Manifest): string;
/**
 * @throws {UserError} if the text is no manifest: without one, files of the output folder could not
 *   be told from other people's.
 */
export declare function parseManifest(text: string, shownPath: string): Manifest;
