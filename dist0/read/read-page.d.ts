/**
 * The bytes of a page; `undefined` if it is gone since it was listed.
 *
 * @throws {UserError} if it is there and cannot be read.
 */
export declare function readPage(folder: string, file: string): Buffer | undefined;
