/**
 * Changes of enum types and their members. An evolvable enum has the sentinel `unknownFutureValue`:
 * members behind it are sent only to clients that ask for them, to others the sentinel stands for them
 * (Microsoft REST API Guidelines, Graph, "Evolvable enums").
 */
export const enumRules = {
    "member-added": {
        readers: "breaking",
        writers: "safe",
        message: ({ type, name }) => `New member \`${name}\` of \`${type}\`, which is not evolvable`,
        why: "Nothing told readers that there may be values they do not know.",
    },
    "member-added-before-sentinel": {
        readers: "dangerous",
        writers: "safe",
        message: ({ type, name }) => `New member \`${name}\` of \`${type}\`, before its sentinel`,
        why: "Readers were told to expect new values, but as the sentinel, unless they ask for them.",
    },
    "member-added-after-sentinel": {
        readers: "safe",
        writers: "safe",
        message: ({ type, name }) => `New member \`${name}\` of \`${type}\`, after its sentinel`,
        why: "Readers that do not ask for new members get the sentinel in its place.",
    },
    "member-removed": {
        readers: "breaking",
        writers: "breaking",
        message: ({ type, name }) => `Member \`${name}\` of \`${type}\` is gone`,
        why: "Code that compares with it or sends it no longer compiles.",
    },
    "member-renamed-by-case": {
        readers: "breaking",
        writers: "breaking",
        message: ({ name, from, to }) => `Member \`${from}\` of \`${name}\` is now spelled \`${to}\``,
        why: "Members are texts in JSON, and compared as such.",
    },
    "member-value-changed": {
        readers: "dangerous",
        writers: "dangerous",
        message: ({ type, name, from, to }) => `The number of \`${name}\` of \`${type}\` is now ${to}, not ${from}`,
        why: "JSON has the name, but what stored the number reads another member.",
    },
    "member-deprecated": {
        readers: "safe",
        writers: "safe",
        message: ({ type, name }) => `Member \`${name}\` of \`${type}\` is deprecated`,
        why: "It works as before, but may go.",
    },
    "member-no-longer-deprecated": {
        readers: "safe",
        writers: "safe",
        message: ({ type, name }) => `Member \`${name}\` of \`${type}\` is no longer deprecated`,
        why: "It will stay.",
    },
    "enum-made-evolvable": {
        readers: "dangerous",
        writers: "safe",
        message: ({ name }) => `Enum \`${name}\` is now evolvable`,
        why: "The sentinel may come, and in its place whatever is added later.",
    },
    "enum-made-not-evolvable": {
        readers: "breaking",
        writers: "breaking",
        message: ({ name }) => `Enum \`${name}\` is no longer evolvable`,
        why: "The sentinel is gone: code that handles it no longer compiles.",
    },
    "enum-made-flags": {
        readers: "breaking",
        writers: "safe",
        message: ({ name }) => `Enum \`${name}\` now takes several members at once`,
        why: "A value may be several members, joined by commas, which equals none of them.",
    },
    "enum-made-single": {
        readers: "safe",
        writers: "breaking",
        message: ({ name }) => `Enum \`${name}\` no longer takes several members at once`,
        why: "A value that joins members is refused.",
    },
};
