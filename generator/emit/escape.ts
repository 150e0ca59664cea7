import { stringLiteral } from "../model/string-literal.js";

export { stringLiteral };

/**
 * Text of the docs into places where it must not become code. ts-morph writes names and comments as
 * they are, so everything that comes from docs goes through here or through `stringLiteral`.
 */

/** A member's name: plain where it is an identifier, else in quotes. `__proto__` in quotes sets no prototype in a type. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/**
 * A text inside a doc comment: it cannot end the comment, start a tag, or hide what it says. The
 * compiler takes a word with `@` for a tag behind any blank, the zero width one too, and in code as well;
 * and with `stripInternal` it leaves out what `@internal` is anywhere in the comment of.
 */
export function commentText(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*")
    .replace(/(?<![^\s\u200b])@|@(?=internal)/g, "&#64;")
    .replaceAll("{@", "{&#64;");
}

/** A text inside a comment of one line, such as a file's name: it cannot end the line, nor mean anything to `stripInternal`. */
export function lineCommentText(text: string): string {
  return text.replace(/[\p{C}\u2028\u2029]/gu, "\ufffd").replaceAll("@internal", "&#64;internal");
}
