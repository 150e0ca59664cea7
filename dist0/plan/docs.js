/** Turn a description into the text of a doc comment, links made absolute or reduced to their words. */
function docsText(text, { linkBase }) {
    return text
        .map((piece) => {
        if (typeof piece === "string")
            return piece;
        const url = absoluteUrl(piece.url, linkBase);
        return url === undefined ? piece.text : `[${piece.text}](${url})`;
    })
        .join("")
        .trim();
}
/** A comment with these words and no tags. */
export function plainDocs(text) {
    return { text, deprecated: undefined, readOnly: false };
}
/** A comment's plan from what the docs say. */
export function docsOf(subject, options, notes = []) {
    const text = [docsText(subject.description, options), ...notes]
        .filter((part) => part !== "")
        .join("\n\n");
    const { deprecated } = subject;
    const reason = Array.isArray(deprecated) ? docsText(deprecated, options) : "";
    return {
        text,
        deprecated: deprecated === undefined || deprecated === false ? undefined : reason,
        readOnly: subject.readOnly ?? false,
    };
}
/** Only http(s) links survive: anything else in a comment is noise, or a trap. */
function absoluteUrl(url, linkBase) {
    if (/^https?:\/\//i.test(url))
        return encoded(url);
    if (linkBase === undefined || /^[a-z][a-z\d+.-]*:/i.test(url))
        return undefined;
    const base = linkBase.endsWith("/") ? linkBase : `${linkBase}/`;
    return URL.canParse(url, base) ? encoded(new URL(url, base).href) : undefined;
}
function encoded(url) {
    return url.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
