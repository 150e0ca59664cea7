import { type HeadingRole, type ReadingOptions } from "../model/options.js";
/**
 * What a heading's text says the section holds; `undefined` for a heading of another kind. A whole
 * heading counts before an end: `Navigation properties` are relationships.
 */
export declare function headingRole(text: string, options: ReadingOptions): HeadingRole | undefined;
