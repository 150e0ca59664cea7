/**
 * A text as a TypeScript string literal in double quotes. Everything that is not plain is escaped:
 * quotes, line ends (U+2028 and U+2029 too), controls, bidirectional marks, lone surrogates. A backslash
 * at the end is, too: what ts-morph writes with takes any quote behind one for an escaped quote, the
 * rest of the file for a part of the literal, and a comment in it for one that is to be closed.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /\\\\(?="$)|[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
