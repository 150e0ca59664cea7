import type { PrimitiveType } from "./primitive-type.js";
/** The primitive type a word names (`Edm.Int32`, `string`), or `undefined`. */
export declare function primitiveTypeOf(word: string): PrimitiveType | undefined;
