/** A key of front matter, its text, and where that stands: offsets of the front matter. */
export interface FrontMatterEntry {
    readonly key: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
}
/**
 * Read front matter of which every line is a key with a text, as nearly all of it is.
 *
 * @param keys - Those of interest.
 * @returns `undefined` for any other: it needs a parser of YAML, which takes ten times as long.
 */
export declare function simpleFrontMatter(text: string, keys: ReadonlyMap<unknown, unknown>): FrontMatterEntry[] | undefined;
