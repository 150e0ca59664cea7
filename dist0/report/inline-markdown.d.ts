/**
 * A message as Markdown that others read: what is between backticks stays code, where nothing is a
 * link, a mention or HTML; anything else is plain text.
 */
export declare function inlineMarkdown(message: string): string;
/** A text as code: it cannot end the code, nor leave it by a line break. */
export declare function code(text: string): string;
