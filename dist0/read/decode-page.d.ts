/** The text of a page, without byte order mark; bytes that are none of its encoding become U+FFFD. */
export declare function decodePage(bytes: Uint8Array): string;
