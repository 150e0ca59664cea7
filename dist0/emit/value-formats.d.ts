import type { CheckedFormat } from "../model/output-plan.js";
/**
 * How texts of some primitive types are spelt, as regular expressions without flags that every
 * implementation of JSON Schema can read too. They are the rules `dateValue`, `dateTimeOffsetValue`,
 * `durationValue`, `guidValue` and `timeOfDayValue` of the OData ABNF 4.01, whose letters are of
 * either case (RFC 5234, section 2.3). A duration has at least one part, as in XML Schema, which the
 * ABNF refers to.
 */
export declare const valueFormats: Readonly<Record<CheckedFormat, {
    readonly words: string;
    readonly pattern: string;
}>>;
/** The name of the function of `validation.ts` that tests a format. */
export declare function formatCheck(format: CheckedFormat): string;
