/**
 * A text as a TypeScript string literal in double quotes. Everything that is not plain is escaped:
 * quotes, line ends (U+2028 and U+2029 too), controls, bidirectional marks, lone surrogates.
 */
export declare function stringLiteral(text: string): string;
