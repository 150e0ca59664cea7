/**
 * A text that comes from docs, for a terminal: control characters, which could move the cursor or
 * colour what follows, and marks that turn the direction of writing are shown as U+FFFD.
 */
export function printable(text: string): string {
  return text.replaceAll("\t", " ").replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\ufffd");
}
