/** A cell of a row, by columns of its line, which begin at 0. */
export interface CellSpan {
    /** With the pipe before it; the last one with what is behind it, too. */
    readonly start: number;
    readonly end: number;
    /** What it holds, without blanks; nothing where both are the same. */
    readonly from: number;
    readonly to: number;
}
/**
 * The last line of the table that begins at a line, if it is one that nobody could read in another
 * way: each line begins with a pipe and escapes none, and there are as many delimiters as headings
 * (GFM 0.29, 4.10).
 */
export declare function tableEnd(lines: readonly string[], first: number): number | undefined;
export declare function isBlank(line: string): boolean;
/** The cells of a row that begins with a pipe and escapes none. */
export declare function rowCells(line: string): CellSpan[];
