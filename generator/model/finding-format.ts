/** The forms findings can be reported in. */
export const formats = ["text", "json", "sarif", "github"] as const;
export type FindingFormat = (typeof formats)[number];
