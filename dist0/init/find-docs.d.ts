/**
 * The folders in a folder, and then those beside it, that hold pages which declare types; those with
 * most pages first. Absolute.
 */
export declare function findDocs(project: string): string[];
