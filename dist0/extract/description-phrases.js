/**
 * Whole phrases and what they note, in lower case, without markup and full stop. A phrase counts
 * only where it is a sentence of its own or one of a list of phrases (`Key, not nullable,
 * Read-only.`): `Required for apps` and `Read-only when x is true` are conditions, not notes. For a
 * new wording: a row.
 */
const phrases = new Map([
    ["required", "required"],
    ["this property is required", "required"],
    ["this is required", "required"],
    ["nullable", "nullable"],
    ["property is nullable", "nullable"],
    ["this property is nullable", "nullable"],
    ["not nullable", "not nullable"],
    ["not-nullable", "not nullable"],
    ["non-nullable", "not nullable"],
    ["cannot be null", "not nullable"],
    ["can't be null", "not nullable"],
    ["this property is not nullable", "not nullable"],
    ["this property isn't nullable", "not nullable"],
    ["read-only", "readOnly"],
    ["read only", "readOnly"],
    ["readonly", "readOnly"],
    ["property is read-only", "readOnly"],
    ["this property is read-only", "readOnly"],
    ["this property is read only", "readOnly"],
    ["this is a read-only property", "readOnly"],
    ["key", "key"],
    ["deprecated", "deprecated"],
    ["this is deprecated", "deprecated"],
    ["this property is deprecated", "deprecated"],
    ["this property has been deprecated", "deprecated"],
    ["this property is now deprecated", "deprecated"],
]);
/** Phrases that a sentence may open with, followed by more: `Deprecated: use x instead.` */
const openings = [
    [/^\[?deprecated\]?\s*[:,–-]/, "deprecated"],
    [/^\[deprecated\]/, "deprecated"],
    [/^this property is deprecated\b/, "deprecated"],
    [/^this property has been deprecated\b/, "deprecated"],
    [/^\(?required\)?\s*[:–-](?!\w)/, "required"],
    [/^\(required\)/, "required"],
    [/^deprecated\s+(?:and|in favou?r of|since)\b/, "deprecated"],
];
/** Read the notes of a description cell. */
export function readNotes(description) {
    const notes = new Set(sentencesOf(description).flatMap(notesOf));
    return {
        required: notes.has("required"),
        nullable: notes.has("not nullable") ? false : notes.has("nullable") ? true : undefined,
        readOnly: notes.has("readOnly"),
        key: notes.has("key"),
        deprecated: notes.has("deprecated"),
        inheritedFrom: inheritedFrom(description),
    };
}
function notesOf(sentence) {
    const whole = phrases.get(sentence);
    if (whole)
        return [whole];
    // At most a handful of phrases: a longer list is prose.
    const parts = sentence.length > 60 ? [] : sentence.split(/,\s*(?:and\s)?|\sand\s|\//);
    const listed = parts.map((part) => phrases.get(part.trim()));
    if (parts.length > 1 && listed.every((note) => note !== undefined))
        return listed;
    const opening = openings.find(([pattern]) => pattern.test(sentence));
    return opening ? [opening[1]] : [];
}
/** Sentences in lower case; code spans are masked, for `required` may be the name of a value. */
function sentencesOf(description) {
    return description
        .map((piece) => (typeof piece === "string" ? piece : "[link]"))
        .join("")
        .replace(/`[^`]*`/g, "`code`")
        .replace(/[*\\]|(?<!\w)_|_(?!\w)/g, "")
        .toLowerCase()
        .split(/(?<![.;!])[.;!]+(?=\s|$|\))|\n|(?<=\))\s|\s(?=\()/)
        .map((sentence) => sentence
        .trim()
        .replace(/^\(([^()]*)\)$/, "$1")
        .replace(/^-\s+/, "")
        .trim())
        .filter((sentence) => sentence !== "");
}
/**
 * A word that is a name and no noun: it is dotted, or has a capital inside. A blank is often missing
 * between the note and the sentence before it.
 */
const plainName = /(?:\b[Ii]nherited|(?<=[a-z])Inherited) from (?:the )?[*_`]*([^\W_]\w*(?:\.\w+)+|[a-z]+[A-Z]\w*)/;
/** `Inherited from [thing](thing.md)`, `Inherited from n.s.thing` or `Inherited from someThing`. */
function inheritedFrom(description) {
    for (const [index, piece] of description.entries()) {
        if (typeof piece !== "string")
            continue;
        const next = description[index + 1];
        if (typeof next === "object" &&
            /(?:\b[Ii]nherited|(?<=[a-z])Inherited) from (?:the )?[*_`]*$/.test(piece))
            return next;
        const name = plainName.exec(piece)?.[1];
        if (name)
            return { text: name };
    }
    return undefined;
}
