/**
 * A stretch of a text file. Lines and columns count from 1, columns in UTF-16 units; the end is
 * exclusive, as in unist. Flat, because a cached page holds thousands of them.
 */
export interface Place {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** A place that knows its file: a path with `/`, relative to the docs folder. */
export interface FilePlace extends Place {
    readonly file: string;
}
