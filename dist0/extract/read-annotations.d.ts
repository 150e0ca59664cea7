import type { Root } from "mdast";
import type { Fact } from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import type { PageContext } from "./page-context.js";
/** A comment that holds a JSON object. */
export interface Annotation {
    /** The index among the root's children of the node that holds the comment. */
    readonly index: number;
    readonly place: Place;
    /** False if the comment never ends and so hides what stands behind it. */
    readonly closed: boolean;
    /** In lower case; `resource` declares a type. */
    readonly blockType: string | undefined;
    readonly pageAnnotation: boolean;
    readonly type: Fact<string> | undefined;
    readonly namespace: Fact<string> | undefined;
    readonly key: Fact<string> | undefined;
    readonly baseType: Fact<string | null> | undefined;
    readonly abstract: Fact<boolean> | undefined;
    readonly open: Fact<boolean> | undefined;
    readonly flags: Fact<boolean> | undefined;
    readonly optionalProperties: readonly Fact<string>[];
}
/** What the comments of a page come to. */
export interface Annotations {
    readonly annotations: readonly Annotation[];
    /** An annotation that should declare a type could not be read: the page's types are not known. */
    readonly broken: boolean;
}
/**
 * Read the annotations of a page: JSON objects in top-level comments.
 *
 * ```markdown
 * <!-- { "blockType": "resource", "@odata.type": "n.s.thing", "baseType": "n.s.base" } -->
 * ```
 */
export declare function readAnnotations(tree: Root, page: PageContext): Annotations;
