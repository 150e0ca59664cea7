import { shown } from "./xml-reader.js";
/**
 * The value of an attribute that has to be there.
 *
 * @throws {UserError} if it is not, or is empty.
 */
export function required(element, name) {
    const value = element.attribute(name)?.trim();
    if (value)
        return value;
    throw element.fault(`Cannot find the attribute \`${name}\` of \`${element.name}\``);
}
/**
 * The value of an attribute that is true or false (XML Schema: or 1 or 0).
 *
 * @throws {UserError} if it is anything else.
 */
export function flag(element, name, absent) {
    const value = element.attribute(name)?.trim();
    if (value === undefined)
        return absent;
    if (value === "true" || value === "1")
        return true;
    if (value === "false" || value === "0")
        return false;
    throw element.fault(`Unexpected \`${shown(value)}\` as \`${name}\` of \`${element.name}\`, expected \`true\` or \`false\``);
}
