/**
 * The primitive types a type cell can name: those of CSDL 4.01, section 3.3, as far as docs of this
 * family use them, and `Json`, their word for an untyped value.
 */
export declare const primitiveTypes: readonly ["Binary", "Boolean", "Byte", "Date", "DateTimeOffset", "Decimal", "Double", "Duration", "Guid", "Int16", "Int32", "Int64", "Json", "SByte", "Single", "Stream", "String", "TimeOfDay"];
export type PrimitiveType = (typeof primitiveTypes)[number];
