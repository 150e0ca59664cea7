/** Read a JSON file of the cache; what is damaged is not there. */
export declare function readJson(file: string): unknown;
/** Replace a JSON file of the cache in one step. */
export declare function writeJson(file: string, content: unknown): void;
/** A full disk makes the next run slower, and this one no failure. */
export declare function unlessFull(write: () => void): void;
