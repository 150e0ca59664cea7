/** A value of a JSON text, with its offsets in the text; the end is exclusive. */
export type JsonNode = {
    readonly start: number;
    readonly end: number;
} & ({
    readonly kind: "object";
    readonly members: readonly JsonMember[];
} | {
    readonly kind: "array";
    readonly elements: readonly JsonNode[];
} | {
    readonly kind: "string" | "number";
    readonly text: string;
} | {
    readonly kind: "boolean";
    readonly value: boolean;
} | {
    readonly kind: "null";
});
export interface JsonMember {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly value: JsonNode;
}
/** A fault of the text at an offset: one that was mended, or the one that could not be. */
export interface JsonFault {
    readonly what: string;
    readonly offset: number;
}
export interface JsonResult {
    /** `undefined` if the text could not be read. */
    readonly root: JsonNode | undefined;
    readonly repairs: readonly JsonFault[];
    readonly error: JsonFault | undefined;
}
/**
 * Read JSON as people write it: what the format's own reader takes (reference, section 4: trailing
 * commas, comments, single quotes, bare names, raw line breaks in strings) and what is safe to mend
 * beyond (typographic quotes, a missing comma between two lines, missing braces at the end, leading
 * zeros). Each of these is a repair, line breaks aside; anything else is an error, text behind the
 * value too unless `tail` allows for it.
 */
export declare function parseLenientJson(text: string, { tail }?: {
    tail?: boolean | undefined;
}): JsonResult;
