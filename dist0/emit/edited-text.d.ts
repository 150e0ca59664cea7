/** A stretch of a text, by offsets, and what is to stand there instead. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** A text with some edits, none of which is within another. */
export declare function editedText(text: string, edits: readonly Edit[]): string;
