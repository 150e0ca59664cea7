/**
 * The text of a file the user has named, or of a pipe. Of one that is larger than
 * {@link largest | any real one} no more is read.
 *
 * @param what - What it is to the user: `metadata`.
 * @param shown - Its path as the user knows it.
 * @throws {UserError} if it cannot be read, or is too large.
 */
export declare function readText(file: string, what: string, shown: string): string;
/** Whether a path is a folder; `undefined` if there is nothing. */
export declare function isFolder(file: string): boolean | undefined;
