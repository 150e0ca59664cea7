import { declarationOf, placeOf } from "./model-pair.js";
import { pairByName } from "./pair-by-name.js";
/** Compare an enum type with what it is now. */
export function diffEnum(before, after, pair) {
    const subject = before.qualifiedName;
    const values = { name: before.name };
    const places = { before: declarationOf(before), after: declarationOf(after) };
    if (before.qualifiedName !== after.qualifiedName) {
        const names = { ...values, from: before.qualifiedName, to: after.qualifiedName };
        pair.note("type-renamed-by-case", subject, names, places);
    }
    if (before.evolvable !== after.evolvable) {
        const rule = after.evolvable ? "enum-made-evolvable" : "enum-made-not-evolvable";
        pair.note(rule, subject, values, places);
    }
    if (before.flags !== after.flags) {
        pair.note(after.flags ? "enum-made-flags" : "enum-made-single", subject, values, places);
    }
    if (Boolean(before.deprecated) !== Boolean(after.deprecated)) {
        const rule = after.deprecated ? "type-deprecated" : "type-no-longer-deprecated";
        pair.note(rule, subject, values, places);
    }
    diffMembers(before, after, pair);
}
function diffMembers(before, after, pair) {
    const { pairs, removed, added } = pairByName(before.members, after.members, ({ name }) => name);
    for (const each of pairs)
        diffMember(each.before, each.after, before, pair);
    for (const member of removed) {
        if (isSentinel(member))
            continue;
        const places = { before: placeOf(member.origins[0]), after: declarationOf(after) };
        const values = { type: before.name, name: member.name };
        pair.note("member-removed", `${before.qualifiedName}/${member.name}`, values, places);
    }
    const sentinel = before.evolvable ? after.members.findIndex(isSentinel) : -1;
    for (const member of added) {
        if (isSentinel(member))
            continue;
        const places = { before: declarationOf(before), after: placeOf(member.origins[0]) };
        const values = { type: before.name, name: member.name };
        const rule = sentinel < 0
            ? "member-added"
            : after.members.indexOf(member) < sentinel
                ? "member-added-before-sentinel"
                : "member-added-after-sentinel";
        pair.note(rule, `${before.qualifiedName}/${member.name}`, values, places);
    }
}
function diffMember(before, after, type, { note }) {
    const subject = `${type.qualifiedName}/${before.name}`;
    const places = { before: placeOf(before.origins[0]), after: placeOf(after.origins[0]) };
    if (before.name !== after.name) {
        const names = { name: type.name, from: before.name, to: after.name };
        note("member-renamed-by-case", subject, names, places);
    }
    const values = { type: type.name, name: before.name };
    // Docs may begin or cease to tell the numbers.
    if (before.value !== undefined && after.value !== undefined && before.value !== after.value) {
        const numbers = { ...values, from: String(before.value), to: String(after.value) };
        note("member-value-changed", subject, numbers, places);
    }
    if (before.deprecated !== after.deprecated) {
        const rule = after.deprecated ? "member-deprecated" : "member-no-longer-deprecated";
        note(rule, subject, values, places);
    }
}
/** Whether an enum has it is told apart from its members. */
function isSentinel({ name }) {
    return name.toLowerCase() === "unknownfuturevalue";
}
