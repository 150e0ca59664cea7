/**
 * A key and a text on one line, that no reader of YAML takes for anything else (YAML 1.2.2, 7.3):
 * quoted without escapes, or plain with no sign in it that means something.
 */
const entry = /^([A-Za-z_][\w.-]*):(?: +(?:"([^"\\]*)"|'([^']*)'|([A-Za-z\d](?:[^:#]|:(?=\S)|(?<=\S)#)*)))?$/;
/** What may be no text although it is not quoted (YAML 1.2.2, 10.3.2). */
const maybeNoText = /^(?:true|false|null|\d.*)$/i;
/**
 * Read front matter of which every line is a key with a text, as nearly all of it is.
 *
 * @param keys - Those of interest.
 * @returns `undefined` for any other: it needs a parser of YAML, which takes ten times as long.
 */
export function simpleFrontMatter(text, keys) {
    // Tabs, other control characters and byte order marks have rules of their own.
    if (/[^\P{C}\r\n]/u.test(text))
        return undefined;
    const entries = [];
    let offset = 0;
    for (const line of text.split("\n")) {
        let length = line.length;
        while (line[length - 1] === " " || line[length - 1] === "\r")
            length--;
        const match = entry.exec(line.slice(0, length));
        if (!match)
            return undefined;
        const [, key = "", double, single, plain] = match;
        const value = double ?? single ?? plain;
        if (value !== undefined && keys.has(key)) {
            if (plain !== undefined && maybeNoText.test(plain))
                return undefined;
            const end = offset + length;
            const start = end - value.length - (plain === undefined ? 2 : 0);
            entries.push({ key, value, start, end });
        }
        offset += line.length + 1;
    }
    return entries;
}
