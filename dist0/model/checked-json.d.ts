import { UserError } from "../diagnostics/user-error.js";
/** A value of a JSON text that knows where it is, so that an error can say so. */
export interface JsonNode {
    readonly value: unknown;
    /** `structuredTypes[3].name`: names this program asks for, nothing of the text itself. */
    readonly path: string;
    /** How the user calls the text. */
    readonly file: string;
}
/** What a text is that is not what it should be: one line. */
export declare function damaged({ path, file }: JsonNode, fault: string): UserError;
/** A field of an object, which may be missing. */
export declare function field(node: JsonNode, name: string): JsonNode;
/** The elements of a list. */
export declare function items(node: JsonNode): JsonNode[];
export declare function textOf(node: JsonNode): string;
export declare function booleanOf(node: JsonNode): boolean;
/** JSON has no infinity, but `1e999` becomes one. */
export declare function numberOf(node: JsonNode): number;
/** A line or a column. */
export declare function ordinalOf(node: JsonNode): number;
export declare function wordOf<Word extends string>(node: JsonNode, words: readonly Word[]): Word;
/** What a field says that may be missing. */
export declare function optional<Value>(node: JsonNode, read: (node: JsonNode) => Value): Value | undefined;
