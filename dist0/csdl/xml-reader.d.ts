import { UserError } from "../diagnostics/user-error.js";
import type { FilePlace } from "../model/place.js";
/** A start tag. */
export interface XmlElement {
    readonly name: string;
    /** The XML namespace. */
    readonly uri: string;
    /** The value of an attribute without prefix, character references resolved. */
    readonly attribute: (name: string) => string | undefined;
    readonly place: FilePlace;
    /** What to throw if the element is not what it has to be. */
    readonly fault: (message: string) => UserError;
}
/** Takes an element and returns who takes its children; `undefined` if nobody wants them. */
export type XmlVisitor = (element: XmlElement) => XmlVisitor | undefined;
/**
 * Read an XML document, one start tag after the other. Entities are never declared: a document type
 * declaration is refused, as CSDL has no use for it.
 *
 * @throws {UserError} if it is no well-formed XML or too deep.
 */
export declare function readXml(text: string, file: string, visit: XmlVisitor): void;
/** A text for a message of one line: the document may come from anywhere. */
export declare function shown(text: string): string;
