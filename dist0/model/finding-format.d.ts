/** The forms findings can be reported in. */
export declare const formats: readonly ["text", "json", "sarif", "github"];
export type FindingFormat = (typeof formats)[number];
