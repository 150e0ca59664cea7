/**
 * All that can decide how files of a folder are formatted, as one text: the settings files in it and
 * above it, without loading prettier. Equal texts mean equal formats.
 */
export declare function formatSettings(out: string): string;
/** Whether there is anything that decides how files of a folder are formatted. */
export declare function hasFormatSettings(out: string): boolean;
