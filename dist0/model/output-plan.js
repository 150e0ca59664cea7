/** What validators and JSON Schema check of a text, by the name of the primitive type. */
export const checkedFormats = [
    "Date",
    "DateTimeOffset",
    "Duration",
    "Guid",
    "TimeOfDay",
];
