/** A page as it was at a revision. */
export interface RevisionPage {
    /** With `/`, relative to the docs folder. */
    readonly file: string;
    readonly bytes: Buffer;
}
/**
 * The pages of a docs folder at a git revision, read through git without a checkout; sorted by file.
 *
 * @throws {UserError} if git, the repository, the revision, or the folder in it is not there.
 */
export declare function readRevision(docs: string, revision: string): RevisionPage[];
