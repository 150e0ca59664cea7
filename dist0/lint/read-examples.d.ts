import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { FilePlace } from "../model/place.js";
/** A response that an operation page shows. */
export interface Example {
    /** The name of the type that its annotation gives, without `#` and `Collection(…)`. */
    readonly type: string;
    readonly typePlace: FilePlace;
    readonly collection: boolean;
    /** The author left members out. */
    readonly truncated: boolean;
    /** `undefined` if the body could not be read. */
    readonly body: ExampleValue | undefined;
    readonly fault: {
        readonly what: string;
        readonly place: FilePlace;
    } | undefined;
}
/** A JSON value with its places. */
export type ExampleValue = {
    readonly place: FilePlace;
} & ({
    readonly kind: "object";
    readonly members: readonly ExampleMember[];
} | {
    readonly kind: "array";
    readonly elements: readonly ExampleValue[];
} | {
    readonly kind: "boolean" | "null" | "number" | "string";
    readonly text: string;
});
export interface ExampleMember {
    readonly name: string;
    readonly place: FilePlace;
    readonly value: ExampleValue;
}
/**
 * Read the example responses of a page (format reference, section 16): fences with an HTTP response
 * and a JSON body, right behind an annotation. Errors and responses without a JSON body are left out.
 *
 * ```markdown
 * <!-- { "blockType": "response", "@odata.type": "n.s.thing", "isCollection": true } -->
 * ```
 */
export declare function readExamples(tree: Root, file: VFile): Example[];
