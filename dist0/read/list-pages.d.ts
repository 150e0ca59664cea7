/**
 * The pages of a docs folder, at any depth: paths with `/`, relative to it, sorted by code unit.
 * Hidden folders and `node_modules` are not docs; a linked folder is read once.
 *
 * @param what - What the user knows the folder as.
 * @throws {UserError} if the folder or one in it cannot be listed, or there is no page in it: an
 *   empty answer would let the output be taken for orphaned.
 */
export declare function listPages(folder: string, what?: "docs" | "examples"): Promise<string[]>;
