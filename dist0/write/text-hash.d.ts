/** A short hash of a text, line ends aside: git may have changed them. */
export declare function textHash(text: string): string;
