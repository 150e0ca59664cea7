/**
 * The known name that an unknown one probably means: the nearest by edits (insert, delete, replace,
 * swap of neighbours), case ignored, if at most a quarter of its letters differ.
 */
export declare function suggest(name: string, known: Iterable<string>): string | undefined;
