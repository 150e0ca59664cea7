/**
 * Whether a name is that of control information or another annotation, and of no property: `@odata.type`,
 * `@odata.…`, `@n.s.term` (OData JSON format 4.01, section 4.6), and `odata.type` as the format of 3.0
 * writes it.
 */
export function isControlInformation(name: string): boolean {
  return name.startsWith("@") || name.startsWith("odata.");
}
