import { type XmlElement } from "./xml-reader.js";
/**
 * The value of an attribute that has to be there.
 *
 * @throws {UserError} if it is not, or is empty.
 */
export declare function required(element: XmlElement, name: string): string;
/**
 * The value of an attribute that is true or false (XML Schema: or 1 or 0).
 *
 * @throws {UserError} if it is anything else.
 */
export declare function flag(element: XmlElement, name: string, absent: boolean): boolean;
