/**
 * The values of a "Possible values are …" list, in its order; `undefined` where a description has
 * none. The list ends with its sentence: what a later sentence says of single values is no part of
 * it. Numeric ranges (`Valid values 0 to 100`) are no lists.
 *
 * ```markdown
 * The state. Possible values are: `on`, `off` (the default), `unknownFutureValue`. See `x`.
 * ```
 */
export declare function readValueList(text: string): readonly string[] | undefined;
