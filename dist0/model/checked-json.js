import { UserError } from "../diagnostics/user-error.js";
/** What a text is that is not what it should be: one line. */
export function damaged({ path, file }, fault) {
    const where = path === "" ? "it" : `\`${path}\``;
    return new UserError(`Cannot read \`${file}\`: no model saved by typedown, ${where} ${fault}`);
}
/** A field of an object, which may be missing. */
export function field(node, name) {
    const { value, path, file } = node;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw damaged(node, "is no object");
    }
    const found = Object.getOwnPropertyDescriptor(value, name)?.value;
    return { value: found, path: path === "" ? name : `${path}.${name}`, file };
}
/** The elements of a list. */
export function items(node) {
    const { value, path, file } = node;
    if (!Array.isArray(value))
        throw damaged(node, "is no list");
    return value.map((item, index) => ({ value: item, path: `${path}[${index}]`, file }));
}
export function textOf(node) {
    if (typeof node.value !== "string")
        throw damaged(node, "is no text");
    return node.value;
}
export function booleanOf(node) {
    if (typeof node.value !== "boolean")
        throw damaged(node, "is neither true nor false");
    return node.value;
}
/** JSON has no infinity, but `1e999` becomes one. */
export function numberOf(node) {
    if (typeof node.value !== "number" || !Number.isFinite(node.value)) {
        throw damaged(node, "is no number");
    }
    return node.value;
}
/** A line or a column. */
export function ordinalOf(node) {
    const number = numberOf(node);
    if (!Number.isSafeInteger(number) || number < 1)
        throw damaged(node, "does not count from 1");
    return number;
}
export function wordOf(node, words) {
    const word = words.find((each) => each === node.value);
    if (word === undefined)
        throw damaged(node, `is none of ${words.join(", ")}`);
    return word;
}
/** What a field says that may be missing. */
export function optional(node, read) {
    return node.value === undefined ? undefined : read(node);
}
