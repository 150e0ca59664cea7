/** The forms findings can be reported in. */
export const formats = ["text", "json", "sarif", "github"];
