const date = "-?(?:0[0-9]{3}|[1-9][0-9]{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
const hourAndMinute = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
const timeOfDay = `${hourAndMinute}(?::[0-5][0-9](?:\\.[0-9]{1,12})?)?`;
/**
 * How texts of some primitive types are spelt, as regular expressions without flags that every
 * implementation of JSON Schema can read too. They are the rules `dateValue`, `dateTimeOffsetValue`,
 * `durationValue`, `guidValue` and `timeOfDayValue` of the OData ABNF 4.01, whose letters are of
 * either case (RFC 5234, section 2.3). A duration has at least one part, as in XML Schema, which the
 * ABNF refers to.
 */
export const valueFormats = {
    Date: { words: "a date", pattern: `^${date}$` },
    DateTimeOffset: {
        words: "a date and time with an offset",
        pattern: `^${date}[Tt]${timeOfDay}(?:[Zz]|[+-]${hourAndMinute})$`,
    },
    Duration: {
        words: "a duration",
        pattern: "^[+-]?[Pp](?=[0-9Tt])(?:[0-9]+[Dd])?(?:[Tt](?=[0-9])(?:[0-9]+[Hh])?(?:[0-9]+[Mm])?(?:[0-9]+(?:\\.[0-9]+)?[Ss])?)?$",
    },
    Guid: {
        words: "a GUID",
        pattern: "^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$",
    },
    TimeOfDay: { words: "a time of day", pattern: `^${timeOfDay}$` },
};
/** The name of the function of `validation.ts` that tests a format. */
export function formatCheck(format) {
    return `is${format}`;
}
