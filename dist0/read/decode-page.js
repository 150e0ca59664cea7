/** Byte order marks and the encodings they announce; without one, text is UTF-8. */
const marks = [
    [[0xef, 0xbb, 0xbf], "utf-8"],
    [[0xff, 0xfe], "utf-16le"],
    [[0xfe, 0xff], "utf-16be"],
];
/** The text of a page, without byte order mark; bytes that are none of its encoding become U+FFFD. */
export function decodePage(bytes) {
    const [, encoding = "utf-8"] = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
    return new TextDecoder(encoding).decode(bytes);
}
