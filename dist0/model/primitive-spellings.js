/**
 * How docs spell the primitive types, in lower case and without `Edm.`. For a new spelling: a row.
 * The source is the format reference, section 11, without its losses (it reads `Decimal` as a
 * double and `integer` as 64 bits wide, which TypeScript cannot tell apart).
 */
const spellings = new Map([
    ["any", "Json"],
    ["binary", "Binary"],
    ["bool", "Boolean"],
    ["boolean", "Boolean"],
    ["byte", "Byte"],
    ["date", "Date"],
    ["datetime", "DateTimeOffset"],
    ["datetimeoffset", "DateTimeOffset"],
    ["decimal", "Decimal"],
    ["double", "Double"],
    ["duration", "Duration"],
    ["etag", "String"],
    ["float", "Double"],
    ["guid", "Guid"],
    ["int", "Int32"],
    ["int16", "Int16"],
    ["int32", "Int32"],
    ["int64", "Int64"],
    ["integer", "Int32"],
    ["json", "Json"],
    ["long", "Int64"],
    ["numeric", "Decimal"],
    ["number", "Double"],
    ["object", "Json"],
    ["sbyte", "SByte"],
    ["short", "Int16"],
    ["single", "Single"],
    ["stream", "Stream"],
    ["string", "String"],
    ["timeofday", "TimeOfDay"],
    ["timestamp", "DateTimeOffset"],
    ["untyped", "Json"],
    ["uri", "String"],
    ["url", "String"],
    ["uuid", "Guid"],
]);
/** The primitive type a word names (`Edm.Int32`, `string`), or `undefined`. */
export function primitiveTypeOf(word) {
    return spellings.get(word.toLowerCase().replace(/^edm\./, ""));
}
